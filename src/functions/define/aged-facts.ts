import { accountColumns } from "../../schema/tables/accounts";
import { isTooOld, type FactsAge } from "./aged-table";
import { optionalDay } from "./cell-parameters";
import { counted, round } from "./explanation";
import type { Parameter } from "./definition";
import { invalidInput, type KamError } from "../../model/errors";
import type { SettingName } from "../../schema/settings";
import type { Settings } from "../../reading/settings";

/** The day to look from, for functions whose facts age; nothing ages if it is left out. */
export const todayParameter: Parameter<number | undefined> = optionalDay(
  "Day to look from: facts too old by their as_of count as missing; none age if left out.",
);

/** Header of the column that says of which day the facts of a row are. */
export const AS_OF = accountColumns.as_of.header;

/** Settings that say how facts age. */
export const AGEING_SETTINGS: readonly SettingName[] = [
  "freshness: half-life days",
  "freshness: least",
];

/** The plain values of one account have no day from which they could age. */
export function noDayForPlainValues(today: number): KamError {
  const expected = "no date for one account's plain values, which have none of their own";
  return invalidInput({ argument: "today" }, expected, today);
}

/** Why facts are unknown that stand in their cells; `undefined` where age is not the reason. */
export function tooOld(age: FactsAge | undefined): string | undefined {
  if (!isTooOld(age)) return undefined;
  return `its facts are ${counted(age.ageDays, "day")} old and count as missing`;
}

/** What the age of the facts did to them, in sentences. */
export function ageSteps(age: FactsAge, settings: Settings): readonly string[] {
  if (age === "unknown") {
    return ["How old the facts are is not known (as_of is blank), so they count as they are."];
  }
  const days = counted(age.ageDays, "day");
  const left = `what is left of them is ${round(age.freshness)}`;
  const least = settings.value("freshness: least");
  return isTooOld(age)
    ? [`The facts are ${days} old and count as missing: ${left}, below ${least}.`]
    : [`The facts are ${days} old and count: ${left}, and ${least} is enough.`];
}
