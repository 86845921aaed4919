import { invalidInput, KamError, type Place } from "../../../model/errors";
import {
  SERVICE_TARGETS,
  type ServiceLevel,
  type ServiceMeasureName,
} from "../../../model/relationship/service-targets";
import { toColumnHelp } from "../../define/accounts";
import { toGrid, trimEnd } from "../../../reading/cells";
import type { Parameter } from "../../define/definition";
import { rangeParameter } from "../../define/parameters";
import { readTable, rowReader } from "../../../reading/table";
import { serviceCostColumns } from "../../../schema/tables/service-costs";

/** Yearly cost of a measure on a level; `undefined` is unknown. */
export type ServiceCosts = (measure: ServiceMeasureName, level: ServiceLevel) => number | undefined;

/** What each measure costs on each level, from a table. */
export function serviceCosts(help: string): Parameter<ServiceCosts> {
  return rangeParameter({
    help,
    unit: "currency",
    optional: true,
    columns: Object.values(serviceCostColumns).map(toColumnHelp),
    read: (raw, argument) =>
      trimEnd(toGrid(raw)).length === 0 ? () => undefined : fromTable(raw, argument),
  });
}

function fromTable(raw: unknown, argument: string): ServiceCosts {
  const table = readTable(raw, argument);
  const { measure, strategic, key, standard } = serviceCostColumns;
  const read = rowReader(table, [measure, strategic, key, standard]);
  const costs = new Map<string, Readonly<Record<ServiceLevel, number | undefined>>>();
  table.rows.forEach((_, row) => {
    const values = read(row);
    if (values instanceof KamError) throw values;
    const [name, ...costsOf] = values;
    const place = { argument, column: measure.header, row: row + 2 };
    requireMeasure(name, place);
    if (costs.has(name)) throw invalidInput(place, "each measure once", name);
    costs.set(name, { Strategic: costsOf[0], Key: costsOf[1], Standard: costsOf[2] });
  });
  return (name, level) => costs.get(name)?.[level];
}

function requireMeasure(name: string, place: Place): void {
  const names = SERVICE_TARGETS.map((each) => each.measure);
  if (names.some((each) => each === name)) return;
  throw invalidInput(place, `one of ${names.join(", ")}`, name);
}
