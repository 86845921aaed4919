import { valueElementsTable } from "../../schema/tables/value-elements";
import type { CellValue } from "../../workbook/cells";
import type { SheetContents } from "../../workbook/contents";
import { seededRandom, type Random } from "../random";
import type { SampleAccount } from "../sample-account";
import { SAMPLE_DAY, sampleAccounts } from "../sample-accounts";
import { dataSheet } from "../data-sheet";

const SEED = 4471;
/** Value is worked out for the largest accounts that buy. */
const ACCOUNTS = 14;
/** The account whose value was worked out for the supplier alone, by its place by size. */
const SUPPLIER_ALONE = 6;
const GAP = 0.05;

/** What both do together, and its amounts as parts per thousand of revenue. */
interface Template {
  readonly element: string;
  readonly type: string;
  /** Supplier gains and gives, customer gains and gives. */
  readonly parts: readonly [number, number, number, number];
  readonly evidence: string;
}

const TEMPLATES: readonly Template[] = [
  template("single point of contact", "exchange", [0, 4, 11, 1], "time sheets of both sides"),
  template("coordination across countries", "exchange", [6, 5, 14, 2], "price lists compared"),
  template("offering made to measure", "exchange", [18, 9, 26, 16], "offer and order history"),
  template("focused sales team", "proprietary", [12, 4, 0, 0], "visits and calls per order"),
  template("account team shares its knowledge", "proprietary", [5, 2, 0, 0], "survey of the team"),
  template("key customer data in one place", "proprietary", [4, 2, 0, 0], "hours of search saved"),
  template("selling resources put where they earn", "proprietary", [9, 3, 0, 0], "cost to serve"),
  template("joint product development", "relational", [30, 20, 38, 17], "business case"),
  template("joint quality programme (ISO 9001)", "relational", [9, 6, 15, 5], "complaint costs"),
];

/** The ValueElements table: some lines for each of the largest accounts. */
export function elementsSheet(): SheetContents {
  const random = seededRandom(SEED);
  const rows = largestBuyers(ACCOUNTS).flatMap((account, place) =>
    drawTemplates(random, place).map((each) => toRow(random, account, each)),
  );
  return dataSheet({
    table: valueElementsTable,
    sheet: "Elements",
    rows,
  });
}

/** Current accounts by falling revenue. */
export function largestBuyers(count: number): readonly SampleAccount[] {
  return sampleAccounts()
    .filter(({ lifecycle }) => lifecycle === "current")
    .sort((one, other) => Number(other.revenue_12m) - Number(one.revenue_12m))
    .slice(0, count);
}

function drawTemplates(random: Random, place: number): readonly Template[] {
  const shuffled = random.shuffle(TEMPLATES);
  const isAlone = place === SUPPLIER_ALONE;
  const chosen = isAlone ? shuffled.filter(({ type }) => type === "proprietary") : shuffled;
  return chosen.slice(0, Math.round(random.between(3, 5)));
}

function toRow(
  random: Random,
  { account_id, revenue_12m }: SampleAccount,
  { element, type, parts, evidence }: Template,
): readonly CellValue[] {
  const known = (cell: CellValue): CellValue => (random.chance(GAP) ? "" : cell);
  const thousandth = Number(revenue_12m) / 1000;
  const amounts = parts.map((part) => {
    const amount = Math.round((part * thousandth * random.between(0.6, 1.4)) / 100) * 100;
    return known(amount);
  });
  const isSure = type !== "relational";
  const probability = Math.round(20 * random.between(isSure ? 0.8 : 0.5, isSure ? 1 : 0.85)) / 20;
  const agreed = known(random.chance(0.6) ? "yes" : "no");
  return [
    account_id,
    element,
    type,
    ...amounts,
    probability,
    evidence,
    type === "proprietary" ? "no" : agreed,
    SAMPLE_DAY - Math.floor(random.between(5, 160)),
  ];
}

function template(
  element: string,
  type: string,
  parts: Template["parts"],
  evidence: string,
): Template {
  return { element, type, parts, evidence };
}
