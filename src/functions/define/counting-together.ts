import { toGrid, trimEnd } from "../../reading/cells";
import { type Amounts, moneyHeaders, requireOneCurrency } from "../../reading/currency";
import type { ColumnHelp } from "./definition";
import { isHeaderRow, readTable } from "../../reading/table";

/**
 * Names the arguments whose amounts are added up, or set against one another: their tables must be of
 * one currency. Which they are may hang on what was asked.
 */
export type CountingTogether<V> = (values: V) => readonly string[];

interface Handed {
  readonly parameters: readonly {
    readonly name: string;
    readonly columns?: readonly ColumnHelp[];
  }[];
  /** One argument per parameter, as the host hands it over. */
  readonly cells: readonly unknown[];
}

/** Refuses tables of several currencies among the arguments of these names. */
export function requireCurrencyOf(names: readonly string[], { parameters, cells }: Handed): void {
  const amounts = names.flatMap((name): readonly Amounts[] => {
    const index = parameters.findIndex((parameter) => parameter.name === name);
    const raw = cells[index];
    const [first = [], ...rows] = trimEnd(toGrid(raw));
    if (rows.length === 0 || !isHeaderRow(first)) return [];
    const table = readTable(raw, name);
    const columns = parameters[index]?.columns ?? [];
    const headers = moneyHeaders(
      columns.flatMap(({ header, field }) => (field === undefined ? [] : [{ ...field, header }])),
    );
    return [headers.length === 0 ? { table } : { table, headers }];
  });
  requireOneCurrency(...amounts);
}
