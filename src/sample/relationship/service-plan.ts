import type { ServiceMeasure } from "../../model/relationship/service-attainment";
import {
  SERVICE_LEVELS,
  SERVICE_TARGETS,
  type ServiceLevel,
  type ServiceTarget,
} from "../../model/relationship/service-targets";
import type { CellValue } from "../../workbook/cells";
import type { Random } from "../random";
import type { SampleAccount } from "../sample-account";
import { accountRandom, closenessOf, isBuying, isLeaving } from "./account-random";

const THEME = 2;
const WEIGHTS: Readonly<Record<ServiceMeasure["phase"] & string, number>> = {
  "pre-sale": 1,
  during: 3,
  after: 2,
};
/** Yearly cost of a measure on each level. */
const COSTS: Readonly<Record<ServiceLevel, number>> = { Strategic: 4800, Key: 2100, Standard: 350 };
/** Later measures cost more than earlier ones, by this part of the level's cost. */
const STEP = 0.1;

/** What each measure costs on each level; what a level does not ask for costs nothing. */
export function serviceCostRows(): readonly (readonly CellValue[])[] {
  return SERVICE_TARGETS.map(({ measure, starts }, index) => [
    measure,
    ...SERVICE_LEVELS.map((level, at) =>
      starts[at] === 0 ? 0 : Math.round(COSTS[level] * (0.6 + STEP * index)),
    ),
  ]);
}

const LARGE = 2_500_000;
const SIZEABLE = 600_000;

/** What an account was promised and got, a line a measure; nothing for those who do not buy. */
export function servicePlanOf(account: SampleAccount): readonly ServiceMeasure[] {
  const random = accountRandom(account, THEME);
  if (!isBuying(account)) return [];
  const level = levelOf(account);
  const effort = isLeaving(account) ? 0.1 : 0.35 + 0.55 * closenessOf(account);
  return SERVICE_TARGETS.map((each): ServiceMeasure => {
    const target = each.starts[SERVICE_LEVELS.indexOf(level)] ?? 0;
    return {
      phase: each.phase,
      measure: each.measure,
      weight: WEIGHTS[each.phase],
      target,
      actual: random.chance(0.06) ? undefined : drawActual(random, each, { target, effort }),
      better: each.better,
      cost: random.chance(0.05)
        ? undefined
        : Math.round((COSTS[level] * random.between(0.5, 1.6)) / 50) * 50,
    };
  });
}

function levelOf({ revenue_12m, key_reason }: SampleAccount): ServiceLevel {
  const revenue = Number(revenue_12m);
  if (revenue >= LARGE || String(key_reason).includes("strategic")) return "Strategic";
  return revenue >= SIZEABLE || key_reason !== "" ? "Key" : "Standard";
}

/** Near its target with much effort, well behind it with little; rates differ less than times. */
function drawActual(
  random: Random,
  { better, unit }: ServiceTarget,
  { target, effort }: { readonly target: number; readonly effort: number },
): number {
  const lag = Math.max(0, 0.75 * (1 - effort) + 0.18 * random.deviation());
  if (better === "lower") return Math.round(target * (1 + lag) * 10) / 10;
  if (unit === "rate") return Math.round(Math.min(target * (1.005 - 0.15 * lag), 1) * 1000) / 1000;
  return Math.round(target * (1.1 - lag));
}

export function serviceRows(account: SampleAccount): readonly (readonly CellValue[])[] {
  return servicePlanOf(account).map((line) => [
    account.account_id,
    line.phase ?? "",
    line.measure ?? "",
    line.weight,
    line.target ?? "",
    line.actual ?? "",
    line.better,
    line.cost ?? "",
  ]);
}
