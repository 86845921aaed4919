import { toUnits } from "../../../model/money/money";
import { timeDrivenCost, type TimeDrivenCost } from "../../../model/cost/time-driven";
import { invalidInput } from "../../../model/errors";
import { type AccountId, firstSpellings, idText } from "../../../model/account-id";
import { needed } from "../../../schema/columns";
import { requireNoLabel } from "../../../reading/label-rows";
import { capacityColumns } from "../../../schema/tables/capacity";
import { workColumns } from "../../../schema/tables/activities";
import { takenFor } from "../tables/booked-decimals";
import { placedAt } from "../tables/placed-at";
import { byName, listed, nameKey, type WholeRow } from "../tables/whole-table";
import { lineId } from "../../../schema/line-id";

export const WORK_COLUMNS = [
  lineId,
  needed(workColumns.department),
  needed(workColumns.unit_minutes),
  needed(workColumns.volume),
] as const;
export const CAPACITY_COLUMNS = [
  needed(capacityColumns.department),
  needed(capacityColumns.cost),
  needed(capacityColumns.practical_minutes),
] as const;

export interface TimeQuestion {
  readonly activities: readonly WholeRow<typeof WORK_COLUMNS>[];
  readonly capacity: readonly WholeRow<typeof CAPACITY_COLUMNS>[];
  /** Decimals that are booked. */
  readonly decimals: number;
}

/** The model's answer, and the ids of its accounts as they were handed over. */
export interface TimeAnswer {
  readonly cost: TimeDrivenCost;
  readonly idOf: (account: string) => AccountId;
  /** Costs that were taken for others, a sentence each. */
  readonly taken: readonly string[];
}

/** What was handed over as the model asks for it, and the model's answer. */
export function timeCost({ activities, capacity, decimals }: TimeQuestion): TimeAnswer {
  const departments = capacity.map(({ values: [name, cost, practicalMinutes], at }) => ({
    name,
    practicalMinutes,
    amount: cost,
    units: toUnits(cost, decimals, at(capacityColumns.cost.header)),
    place: at(capacityColumns.department.header),
    minutesPlace: at(capacityColumns.practical_minutes.header),
  }));
  const found = byName(departments);
  const labels = departments.map(({ name }) => unusedOf(name));
  const work = activities.map(({ values: [id, name, unitMinutes, volume], at }) => {
    requireNoLabel(id, labels, at(lineId.header));
    const department = found.get(nameKey(name));
    if (department !== undefined) {
      return { account: idText(id), department: department.name, unitMinutes, volume };
    }
    const names = listed(departments.map((each) => each.name));
    const expected = `a department with capacity (${names})`;
    throw invalidInput(at(workColumns.department.header), expected, name);
  });
  return {
    cost: placedAt({ argument: "activities" }, () => timeDrivenCost(work, departments, decimals)),
    taken: takenFor(
      departments.map(({ name, amount, units }) => ({
        name: `The cost of ${name}`,
        amount,
        units,
      })),
      decimals,
    ),
    idOf: firstSpellings(activities.map(({ values: [id] }) => id)),
  };
}

/** One row of the answer: an account, or the capacity that a department has left. */
export interface TimeRow {
  readonly name: AccountId;
  readonly cost: number;
  readonly minutes: number;
  readonly utilisation: number | "";
  readonly load: "" | "unused" | "in full use" | "overloaded";
}

export function timeRows({
  cost: { accounts, departments },
  idOf,
}: TimeAnswer): readonly TimeRow[] {
  return [
    ...accounts.map(({ account, cost, minutes }): TimeRow => {
      return { name: idOf(account), cost, minutes, utilisation: "", load: "" };
    }),
    ...departments.map(({ name, unusedCost, unusedMinutes, utilisation }): TimeRow => ({
      name: unusedOf(name),
      cost: unusedCost,
      minutes: unusedMinutes,
      utilisation,
      load: unusedMinutes > 0 ? "unused" : unusedMinutes === 0 ? "in full use" : "overloaded",
    })),
  ];
}

/** What the row of the capacity that a department has left is called. */
function unusedOf(department: string): string {
  return `unused: ${department}`;
}
