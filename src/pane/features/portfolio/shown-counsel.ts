import { STAGES } from "../../../model/classification/stage-rule";
import { formatNumber } from "../../format-number";
import type { ClassifiedAccount } from "./classify-accounts";
import { DANGER_TEXTS } from "./danger-texts";
import { TEXTS } from "./texts";

/** What to do with an account by its stage: no counsel to grow while it is in danger. */
export function shownCounsel(account: ClassifiedAccount): string {
  const { counsel, watched, ceiling } = account;
  if (watched.signs.length > 0) {
    return ceiling === ""
      ? DANGER_TEXTS.noGrowth
      : `${DANGER_TEXTS.noGrowth} ${DANGER_TEXTS.limits(ceiling)}`;
  }
  return isAboveTarget(account) ? [counsel, ...cost(account)].join(" ") : counsel;
}

const ORDER: readonly string[] = STAGES;

/** Whether it stands closer than it should: then what it costs to serve matters. */
function isAboveTarget({ stage, target }: ClassifiedAccount): boolean {
  return target !== "" && ORDER.indexOf(stage) > ORDER.indexOf(target);
}

function cost({ costToServe, revenue }: ClassifiedAccount): readonly string[] {
  if (costToServe === undefined) return [];
  const share =
    revenue === undefined || revenue <= 0
      ? undefined
      : formatNumber(costToServe / revenue, "share");
  return [TEXTS.costToServe(formatNumber(costToServe, "amount"), share)];
}
