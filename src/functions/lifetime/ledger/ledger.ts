import { invalidInput } from "../../../model/errors";
import type { LedgerLines } from "../../../model/lifetime/ledger-lines";
import { toColumnHelp } from "../../define/accounts";
import { toGrid, trimEnd } from "../../../reading/cells";
import type { Subject } from "../../define/per-account/subject";
import { rangeParameter } from "../../define/parameters";
import { isHeaderRow, readTable } from "../../../reading/table";
import { LEDGER_COLUMNS } from "./ledger-lists";
import { ledgerOfTable } from "./ledger-table";
import { ledgerOfPlainLines } from "./plain-ledger";
import { lineId } from "../../../schema/line-id";

/**
 * A ledger of orders and credits by account, read for size: a ledger has a hundred lines where other
 * tables have one, so that no line becomes an object of its own. A line with a fault is the fault of
 * its account. Without headers, all lines are those of one account.
 */
export const ledgerSubject: Subject<LedgerLines> = {
  name: "ledger",
  parameter: rangeParameter({
    help: "Ledger table with headers, or one account's dates and amounts.",
    columns: [lineId, ...LEDGER_COLUMNS].map(toColumnHelp),
    plain: LEDGER_COLUMNS.map(toColumnHelp),
    read: (raw, argument) => {
      const grid = trimEnd(toGrid(raw));
      if (grid.length === 0) {
        throw invalidInput({ argument }, "a table with headers, or one account's lines", null);
      }
      return isHeaderRow(grid[0] ?? [])
        ? ledgerOfTable(readTable(raw, argument))
        : ledgerOfPlainLines(grid, argument);
    },
  }),
};
