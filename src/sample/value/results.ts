import type { CellValue } from "../../workbook/cells";
import type { SheetContents } from "../../workbook/contents";
import { seededRandom, type Random } from "../random";
import type { SampleAccount } from "../sample-account";
import { resultsTable } from "../../schema/tables/results";
import { dataSheet } from "../data-sheet";
import { largestBuyers } from "./elements";

const SEED = 9103;
const BASE_YEAR = 2024;
/** Joint work is measured where it is planned together. */
const LEAST_PLANNING = 3;
const PRICE_OF_A_UNIT = 48;

/** The Results table: six results of joint work, a line each. */
export function resultsSheet(): SheetContents {
  const random = seededRandom(SEED);
  const rows = largestBuyers(40)
    .filter(({ ind_planning }) => Number(ind_planning) >= LEAST_PLANNING)
    .flatMap((account) => drawResults(random, account));
  return dataSheet({
    table: resultsTable,
    further: ["unit", "base_year"],
    rows,
  });
}

/** Mostly a little more than both alone, now and then less. */
function drawResults(random: Random, account: SampleAccount): readonly (readonly CellValue[])[] {
  const revenue = Number(account.revenue_12m);
  const ours = revenue * random.between(0.75, 0.9);
  const theirs = revenue * random.between(0.8, 2.2);
  const gain = (): number => 1.06 + 0.05 * random.deviation();
  const sum = (factor: number, decimals: number): readonly CellValue[] => {
    const [one, other] = [ours * factor, theirs * factor].map((each) => roundTo(each, decimals));
    const joint = roundTo((ours + theirs) * factor * gain(), decimals);
    return [random.chance(0.05) ? "" : joint, one ?? "", other ?? ""];
  };
  const share = random.between(0.02, 0.2) / (ours + theirs);
  const growth = [random.between(0.01, 0.06), random.between(0, 0.06)];
  const power = [random.between(5, 8), random.between(4, 8)];
  const rate = ([one = 0, other = 0]: readonly number[], decimals: number) => [
    roundTo(((one + other) / 2) * (gain() + 0.1), decimals),
    roundTo(one, decimals),
    roundTo(other, decimals),
  ];
  const lines: readonly (readonly [string, readonly CellValue[], string])[] = [
    ["revenue", sum(1, 0), "euros"],
    ["sales", sum(1 / PRICE_OF_A_UNIT, 0), "units"],
    ["profit", sum(random.between(0.06, 0.11), 0), "euros"],
    ["market_share", sum(share, 4), "fraction"],
    ["market_growth", rate(growth, 4), "fraction a year"],
    ["competitive_power", rate(power, 1), "score 0 to 10"],
  ];
  return lines.map(([result, amounts, unit]) => [
    account.account_id,
    ...amounts,
    result,
    unit,
    BASE_YEAR,
  ]);
}

function roundTo(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
