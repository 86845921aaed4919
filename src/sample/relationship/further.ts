import { conflict } from "../../model/relationship/conflict";
import { serviceAttainment } from "../../model/relationship/service-attainment";
import type { CellValue } from "../../workbook/cells";
import type { Random } from "../random";
import { isBuying, isLeaving } from "./account-random";
import { issuesOf, toIssue } from "./issues";
import { servicePlanOf } from "./service-plan";
import type { SampleAccount } from "../sample-account";
import type { FurtherColumns } from "../further-columns";

const GAP = 0.06;
/** Marks that each value of the indicator of trust stands for. */
const TRUST: readonly (readonly [number, number])[] = [
  [2.3, 3.4],
  [3.5, 4.9],
  [5, 5.9],
  [6, 6.8],
];

/** Columns of quality, service and conflict; the last two as their own tables say. */
export const relationshipColumns: FurtherColumns = (random, account) => {
  const known = (cell: CellValue): CellValue => (random.chance(GAP) ? "" : cell);
  const drawn = {
    ...drawQuality(random, account),
    activity: known(drawActivity(random, account)),
    days_sales_outstanding: known(Math.round(random.between(22, 58) + 6 * random.deviation())),
    target_growth: known(drawTarget(random, account)),
    buying_centralisation: known(
      Math.round(Math.min(Math.max(5.5 + 2 * random.deviation(), 0), 10)),
    ),
  };
  const hasBought = account.lifecycle !== "prospect";
  return {
    ...drawn,
    ...(hasBought ? {} : { activity: "", days_sales_outstanding: "" }),
    service_attainment: attainmentOf(account),
    conflict_index: conflictOf(account),
  };
};

/** Marks that agree with the indicator of trust; unknown where nobody was asked. */
function drawQuality(random: Random, account: SampleAccount): Partial<SampleAccount> {
  const [low, high] = TRUST[Number(account.ind_trust) - 1] ?? [0, 0];
  const trust = toTenth(random.between(low, high));
  const near = (shift: number): number =>
    Math.min(Math.max(toTenth(trust + shift + 0.4 * random.deviation()), 1), 7);
  const [commitment, satisfaction] = isLeaving(account)
    ? [near(-2.2), near(-1.4)]
    : [near(0.3), near(-0.1)];
  const gaps = [random.chance(GAP), random.chance(GAP), random.chance(GAP)];
  if (low === 0) return { trust: "", commitment: "", satisfaction: "" };
  return {
    trust: gaps[0] === true ? "" : trust,
    commitment: gaps[1] === true ? "" : commitment,
    satisfaction: gaps[2] === true ? "" : satisfaction,
  };
}

function drawActivity(random: Random, account: SampleAccount): number {
  const [low, high] = isLeaving(account)
    ? [0.25, 0.45]
    : isBuying(account)
      ? [0.78, 0.99]
      : [0.04, 0.25];
  return Math.round(100 * random.between(low, high)) / 100;
}

/** A little above the market, sometimes far above it; nobody plans growth with who leaves. */
function drawTarget(random: Random, account: SampleAccount): CellValue {
  const market = Number(account.market_growth);
  const ambition = random.chance(0.2) ? random.between(0.15, 0.3) : random.between(0, 0.07);
  if (isLeaving(account) || account.lifecycle === "lapsed") return "";
  return Math.round(1000 * (market + ambition)) / 1000;
}

function attainmentOf(account: SampleAccount): CellValue {
  const plan = servicePlanOf(account);
  return plan.length === 0 ? "" : Math.round(1000 * serviceAttainment(plan).attainment) / 1000;
}

function conflictOf(account: SampleAccount): CellValue {
  const issues = issuesOf(account, Number(account.as_of)).map(toIssue);
  const open = issues.filter(({ isOpen }) => isOpen);
  const isRated = open.length === 0 || open.some(({ importance }) => importance !== undefined);
  // Of an account without a line nobody has said that it has no issues.
  if (issues.length === 0 || !isRated) return "";
  return Math.round(10 * conflict(issues).index) / 10;
}

function toTenth(value: number): number {
  return Math.round(10 * value) / 10;
}
