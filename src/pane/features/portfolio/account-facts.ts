import { accountColumns } from "../../../schema/tables/accounts";
import type { Cells } from "../../../workbook/gateway";
import { namedCells } from "./named-cells";

/** What the pane shows beside the answers, straight from the table. */
export interface AccountFacts {
  /** Row of the table, from 0, the header left out. */
  readonly row: number;
  readonly name: string;
  readonly revenue: number | undefined;
  readonly revenueBefore: number | undefined;
  readonly costToServe: number | undefined;
  readonly contribution: number | undefined;
}

/** Reads them, by row; `undefined` is unknown. */
export function accountFacts(accounts: Cells): (row: number) => AccountFacts {
  const cellsOf = namedCells(accounts);
  return (row) => {
    const { text, number } = cellsOf(row);
    return {
      row,
      name: text(accountColumns.name.header),
      revenue: number(accountColumns.revenue_12m.header),
      revenueBefore: number(accountColumns.revenue_prev_12m.header),
      costToServe: number(accountColumns.cost_to_serve_12m.header),
      contribution: number(accountColumns.contribution_12m.header),
    };
  };
}
