import { potentialsTable } from "../../schema/tables/potentials";
import type { CellValue } from "../../workbook/cells";
import type { SheetContents } from "../../workbook/contents";
import { seededRandom, type Random } from "../random";
import type { SampleAccount } from "../sample-account";
import { sampleAccounts } from "../sample-accounts";
import { dataSheet } from "../data-sheet";

const SEED = 6607;
const GAP = 0.06;
/** What an account buys elsewhere of a product, where its wallet is not known, as a factor. */
const GUESS = { least: 1.05, most: 1.8 };
/** How often a potential is an old estimate that revenue has passed. */
const PASSED = 0.04;

const PRODUCTS = [
  { product: "Process pumps", group: "Fluid handling", weight: 4 },
  { product: "Control valves", group: "Fluid handling", weight: 3 },
  { product: "Level sensors", group: "Automation", weight: 2 },
  { product: "Seals and spares", group: "Service", weight: 1.5 },
  { product: "Maintenance contract", group: "Service", weight: 1.5 },
] as const;

interface Potential {
  readonly account: SampleAccount;
  readonly product: string;
  readonly group: string;
  readonly potential: number | "";
  readonly revenue: number;
}

/** The Potentials table: what each account could buy of each product, and buys. */
export function potentialsSheet(): SheetContents {
  const random = seededRandom(SEED);
  const lines = sampleAccounts().flatMap((account) => drawPotentials(random, account));
  return dataSheet({
    table: potentialsTable,
    sheet: "WhiteSpace",
    rows: lines.map((line) => toRow(line, lines)),
  });
}

/** Revenue by product adds up to the revenue of the account, and potential to about its wallet. */
function drawPotentials(random: Random, account: SampleAccount): readonly Potential[] {
  const revenue = Number(account.revenue_12m);
  const wallet = Number(account.wallet_12m) || revenue * random.between(GUESS.least, GUESS.most);
  if (wallet === 0) return [];
  const weights = PRODUCTS.map(({ weight }) => weight * random.between(0.5, 1.5));
  const bought = weights.map((weight) => (random.chance(0.25) ? 0 : weight));
  if (!bought.some((weight) => weight > 0)) bought[0] = 1;
  const revenues = split(revenue, bought);
  const elsewhere = split(Math.max(Math.round(wallet) - revenue, 0), weights);
  return PRODUCTS.map(({ product, group }, index) => {
    const own = revenues[index] ?? 0;
    const stated = own + (elsewhere[index] ?? 0);
    const potential = random.chance(PASSED) ? Math.round(0.9 * own) : stated;
    return {
      account,
      product,
      group,
      potential: random.chance(GAP) ? "" : potential,
      revenue: own,
    };
  });
}

/** Splits a whole amount by weights into whole parts that add up to it. */
function split(amount: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let [used, passed] = [0, 0];
  return weights.map((weight) => {
    passed += weight;
    const part = Math.round((amount * passed) / sum) - used;
    used += part;
    return part;
  });
}

/** The head of a group states its first product for all units below it. */
function toRow(line: Potential, lines: readonly Potential[]): readonly CellValue[] {
  const { account, product, group, potential, revenue } = line;
  const below = lines.filter(
    (other) => other.product === product && isBelow(other.account, account, lines),
  );
  const includes = below.length > 0 && product === PRODUCTS[0].product && potential !== "";
  const counted = below.filter((other) => other.potential !== "");
  const add = (pick: (each: Potential) => number): number =>
    counted.reduce((sum, each) => sum + pick(each), 0);
  return [
    account.account_id,
    product,
    group,
    includes ? potential + add((each) => Number(each.potential)) : potential,
    includes ? revenue + add((each) => each.revenue) : revenue,
    includes ? "yes" : "no",
  ];
}

/** Three levels at most: a parent, or the parent of a parent. */
function isBelow(unit: SampleAccount, head: SampleAccount, lines: readonly Potential[]): boolean {
  if (unit.parent_id === "") return false;
  if (unit.parent_id === head.account_id) return true;
  const parent = lines.find(({ account }) => account.account_id === unit.parent_id)?.account;
  return parent?.parent_id === head.account_id;
}
