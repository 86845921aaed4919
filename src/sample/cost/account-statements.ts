import type { StatementStep } from "../../model/cost/waterfall";
import type { CellValue } from "../../workbook/cells";
import { seededRandom, type Random } from "../random";
import type { SampleAccount } from "../sample-account";
import { sampleAccounts } from "../sample-accounts";

/** Fractions of net revenue, from least to most, and how often there is nothing of it. */
const TAKEN = {
  discounts: { least: 0.02, most: 0.09, absent: 0 },
  rebates: { least: 0.005, most: 0.04, absent: 0.3 },
  credits: { least: 0.001, most: 0.015, absent: 0.15 },
  freight: { least: 0.01, most: 0.035, absent: 0 },
  commissions: { least: 0.005, most: 0.02, absent: 0.4 },
  other_direct: { least: 0.002, most: 0.01, absent: 0.5 },
} as const;
/** Contribution before service over revenue where it is unknown. */
const USUAL_MARGIN = 0.3;
const SEED = 1992;

/** The rows of the Statement table; they lead to the contribution that Accounts holds. */
export function accountStatements(): readonly (readonly CellValue[])[] {
  const random = seededRandom(SEED);
  return sampleAccounts().flatMap((account) => {
    const taken = drawTaken(random, Number(account.revenue_12m));
    if (account.lifecycle === "prospect") return [];
    return statementOf(account, taken).map(([step, amount]) => [account.account_id, step, amount]);
  });
}

type Taken = Readonly<Record<keyof typeof TAKEN, number>>;

function drawTaken(random: Random, revenue: number): Taken {
  const drawn = Object.entries(TAKEN).map(([step, { least, most, absent }]) => {
    const amount = Math.round(revenue * random.between(least, most));
    return [step, random.chance(absent) ? 0 : amount] as const;
  });
  return Object.fromEntries(drawn) as Taken;
}

/**
 * A step of 0 has no line. Where contribution is unknown, so is what it costs to serve the account;
 * and where that is known, what its goods cost.
 */
function statementOf(
  { revenue_12m, contribution_12m, cost_to_serve_12m }: SampleAccount,
  taken: Taken,
): readonly (readonly [StatementStep, CellValue])[] {
  const net = Number(revenue_12m);
  const isServed = typeof cost_to_serve_12m === "number";
  const isKnown = isServed && typeof contribution_12m === "number";
  const before = isKnown ? contribution_12m + cost_to_serve_12m : Math.round(net * USUAL_MARGIN);
  const { discounts, rebates, credits, freight, commissions, other_direct } = taken;
  const goods = net - before - freight - commissions - other_direct;
  const between: readonly (readonly [StatementStep, CellValue])[] = [
    ["discounts", discounts],
    ["rebates", rebates],
    ["credits", credits],
    ["cost_of_goods", isServed && !isKnown ? "" : goods],
    ["freight", freight],
    ["commissions", commissions],
    ["other_direct", other_direct],
  ];
  return [
    ["gross_revenue", net + discounts + rebates + credits],
    ...between.filter(([, amount]) => amount !== 0),
    ["cost_to_serve", cost_to_serve_12m],
  ];
}
