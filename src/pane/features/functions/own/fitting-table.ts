import type { NamedParameter } from "../../../../functions/define/definition";
import { TABLES } from "../../../../schema/tables";
import type { Table } from "../../../../schema/table";
import { splitAddress } from "../../../../workbook/address";
import type { TableSummary } from "../../../../workbook/gateway";
import { hasHeader } from "../../../likely-tables";

/** The tables of a workbook and the sheet that the person stands on. */
export interface Surroundings {
  readonly tables: readonly TableSummary[];
  readonly sheet: string;
}

const SCHEMAS: readonly Table[] = TABLES;

/** The schema of the table that an argument takes; `undefined` where it takes values alone. */
export function schemaOf({ name, columns = [] }: NamedParameter): Table | undefined {
  const needed = columns.filter(({ required }) => required).map(({ header }) => header);
  const wanted = columns.map(({ header }) => header);
  const able = SCHEMAS.filter((schema) => needed.every((header) => header in schema.columns));
  return likest(able, { name, headers: wanted });
}

/** The table that fits an argument: one of the person's own sheet first, then the one with the most of its columns. */
export function fittingTable(
  schema: Table,
  columns: readonly NeededColumn[],
  { tables, sheet }: Surroundings,
): TableSummary | undefined {
  const needed = columns.filter(({ required }) => required);
  const fitting = tables.filter(
    (table) =>
      table.isHeaderHidden !== true &&
      schemaOfTable(table) === schema &&
      needed.every(({ header }) => hasHeader(table.headers, header)),
  );
  const known = ({ headers }: TableSummary): number =>
    columns.filter(({ header }) => hasHeader(headers, header)).length;
  const isHere = ({ address }: TableSummary): number =>
    splitAddress(address).sheet === sheet ? 1 : 0;
  return fitting.toSorted(
    (one, other) => isHere(other) - isHere(one) || known(other) - known(one),
  )[0];
}

/** A column that is looked for in a table. */
export interface NeededColumn {
  readonly header: string;
  readonly required: boolean;
}

/** What a table of the workbook is, by its headers and its name. */
function schemaOfTable({ name, headers }: TableSummary): Table | undefined {
  const able = SCHEMAS.filter(({ key, columns }) =>
    Object.entries(columns).every(
      ([header, { required }]) => !(required || key.includes(header)) || hasHeader(headers, header),
    ),
  );
  return likest(able, { name, headers });
}

/** The schema of that name, or with the most of these headers; of several the smallest. */
function likest(
  schemas: readonly Table[],
  { name, headers }: Pick<TableSummary, "name" | "headers">,
): Table | undefined {
  const isNamed = (schema: Table): number =>
    schema.name.toLowerCase() === name.toLowerCase() ? 1 : 0;
  const size = ({ columns }: Table): number => Object.keys(columns).length;
  const known = ({ columns }: Table): number =>
    Object.keys(columns).filter((header) => hasHeader(headers, header)).length;
  return schemas
    .filter((schema) => known(schema) > 0)
    .toSorted(
      (one, other) =>
        isNamed(other) - isNamed(one) || known(other) - known(one) || size(one) - size(other),
    )[0];
}
