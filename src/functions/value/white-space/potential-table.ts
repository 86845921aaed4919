import { invalidInput, KamError } from "../../../model/errors";
import type { PotentialLine } from "../../../model/value/own-potential";
import { accountColumns } from "../../../schema/tables/accounts";
import { type AccountId, idOr } from "../../../model/account-id";
import { toColumnHelp } from "../../define/accounts";
import type { Parameter } from "../../define/definition";
import { labelFault } from "../../../reading/label-rows";
import { cellReader, readTable, rowReader, type RawTable } from "../../../reading/table";
import { potentialColumns } from "../../../schema/tables/potentials";
import { rangeParameter } from "../../define/parameters";

/** What the row of all products is called. */
export const ALL_PRODUCTS = "all products";

/** One line of the table: what it says, or what is wrong with it. */
export interface PotentialRow extends PotentialLine {
  /** Counted from 0 below the header. */
  readonly row: number;
  readonly group: string | undefined;
  readonly fault: KamError | undefined;
  /** The id of the unit as it was handed over; `undefined` where it could not be read. */
  readonly id: AccountId | undefined;
  /** Whether unit and product could be read; where not, they are "". */
  readonly hasUnit: boolean;
  readonly hasProduct: boolean;
}

export interface Potentials {
  readonly table: RawTable;
  readonly rows: readonly PotentialRow[];
}

const COLUMNS = [
  potentialColumns.product,
  potentialColumns.product_group,
  potentialColumns.potential_12m,
  potentialColumns.revenue_12m,
  potentialColumns.includes_units,
] as const;

/** The Potentials table, a line per unit and product. A line with a fault spares the others. */
export function potentialsParameter(help: string): Parameter<Potentials> {
  return rangeParameter({
    help,
    columns: [
      toColumnHelp({ ...accountColumns.account_id, help: "Id of the unit that could buy." }),
      ...COLUMNS.map(toColumnHelp),
    ],
    read: (raw, argument) => {
      const table = readTable(raw, argument);
      return { table, rows: withoutClashes(table, readRows(table)) };
    },
  });
}

function readRows(table: RawTable): readonly PotentialRow[] {
  const readId = cellReader(table, accountColumns.account_id);
  const readProduct = cellReader(table, potentialColumns.product);
  const readLine = rowReader(table, COLUMNS);
  return table.rows.map((_, row) => {
    const found = readId(row);
    const id = found instanceof KamError ? undefined : found;
    const product = readProduct(row);
    const line = readLine(row);
    const fault = [found, line].find((each) => each instanceof KamError);
    const [, group, potential, revenue, includesUnits] = line instanceof KamError ? [] : line;
    return {
      row,
      fault,
      id,
      unit: idOr(id, ""),
      hasUnit: id !== undefined,
      product: typeof product === "string" ? product : "",
      hasProduct: typeof product === "string",
      group,
      potential,
      revenue,
      includesUnits: includesUnits ?? false,
    };
  });
}

/** Products go by their first spelling; a line that stands twice or moves a product is a fault. */
function withoutClashes(
  { argument }: RawTable,
  rows: readonly PotentialRow[],
): readonly PotentialRow[] {
  const products = namedProducts(rows);
  const lines = new Map<string, number>();
  return rows.map((each) => {
    const key = each.product.toLowerCase();
    const product = products.get(key);
    if (product === undefined) return each;
    const { name, group } = product;
    const earlier = each.hasUnit ? lines.get(`${each.unit}\n${key}`) : undefined;
    lines.set(`${each.unit}\n${key}`, each.row);
    const named = { ...each, product: name, group };
    const refuse = (column: string, expected: string, found: string): PotentialRow => {
      const fault = invalidInput({ argument, column, row: each.row + 2 }, expected, found);
      return { ...named, fault: each.fault ?? fault };
    };
    const label = labelFault(name, [ALL_PRODUCTS], {
      argument,
      column: potentialColumns.product.header,
      row: each.row + 2,
    });
    if (label !== undefined) return { ...named, fault: each.fault ?? label };
    if (each.group !== undefined && each.group !== group) {
      return refuse("product_group", `"${group ?? ""}" as above for ${name}`, each.group);
    }
    if (earlier === undefined) return named;
    return refuse("product", "each product once per unit", `${name} also in row ${earlier + 2}`);
  });
}

/** Each product with the first name and the first group that it is given. */
function namedProducts(
  rows: readonly PotentialRow[],
): ReadonlyMap<string, { readonly name: string; readonly group: string | undefined }> {
  const products = new Map<string, { name: string; group: string | undefined }>();
  for (const { hasProduct, product, group } of rows) {
    if (!hasProduct) continue;
    const key = product.toLowerCase();
    const known = products.get(key) ?? { name: product, group };
    products.set(key, { ...known, group: known.group ?? group });
  }
  return products;
}
