import { KamError } from "../../model/errors";
import { freshness, type Freshness, type FreshnessRule } from "../../model/relationship/freshness";
import { accountColumns } from "../../schema/tables/accounts";
import { required } from "../../schema/required-column";
import type { Settings } from "../../reading/settings";
import { cellReader, findColumn, type RawTable } from "../../reading/table";

/** How old the facts of a row are, or that this is not known. */
export type FactsAge = Freshness | "unknown";

/** A table as it counts on a day. */
export interface AgedTable {
  /** Rows whose facts are too old, or whose day is at fault, hold nothing but their id and day. */
  readonly table: RawTable;
  /** One per row, or what is wrong with its day. */
  readonly ages: readonly (FactsAge | KamError)[];
}

/** Ages the facts of each row from its `as_of` to the day that is looked from. */
export function ageTable(table: RawTable, today: number, settings: Settings): AgedTable {
  const { as_of, account_id } = accountColumns;
  const readDay = cellReader(table, required(as_of));
  const rule = freshnessRule(settings);
  const ages = table.rows.map((_, row) => {
    const place = { argument: table.argument, row: row + 2 };
    const day = readDay(row);
    return day instanceof KamError ? day : ageOf(day, today, { rule, place });
  });
  const kept = [account_id, as_of].map(({ header }) => findColumn(table, header));
  const rows = table.rows.map((cells, row) =>
    counts(ages[row]) ? cells : cells.map((cell, at) => (kept.includes(at) ? cell : null)),
  );
  return { table: { ...table, rows }, ages };
}

/** How fast facts age, and when they are too old, by the settings in force. */
export function freshnessRule(settings: Settings): FreshnessRule {
  return {
    halfLifeDays: settings.value("freshness: half-life days"),
    least: settings.value("freshness: least"),
  };
}

function ageOf(
  day: number | undefined,
  today: number,
  { rule, place }: { readonly rule: FreshnessRule; readonly place: Parameters<KamError["at"]>[0] },
): FactsAge | KamError {
  if (day === undefined) return "unknown";
  try {
    return freshness(day, today, rule);
  } catch (thrown) {
    if (thrown instanceof KamError) return thrown.at(place);
    throw thrown;
  }
}

function counts(age: FactsAge | KamError | undefined): boolean {
  return !(age instanceof KamError) && !isTooOld(age);
}

/** Whether facts of this age count as missing; those of an unknown age count as they are. */
export function isTooOld(age: FactsAge | undefined): age is Freshness {
  return age !== undefined && age !== "unknown" && age.countsAs === "missing";
}
