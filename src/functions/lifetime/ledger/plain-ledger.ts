import type { LedgerLines } from "../../../model/lifetime/ledger-lines";
import { readPlainRow } from "../../../reading/accounts";
import type { RawGrid } from "../../../reading/cells";
import type { ExplainedValue } from "../../define/explanation";
import type { Accounts } from "../../define/per-account/subject";
import { SHOWN_LINES } from "../../define/shown-lines";
import {
  LEDGER_COLUMNS,
  emptyLines,
  LEDGER_HEADERS,
  type LineValues,
  putLine,
  shownLine,
} from "./ledger-lists";

/** All lines as those of one account; the first fault ends it. */
export function ledgerOfPlainLines(grid: RawGrid, argument: string): Accounts<LedgerLines> {
  const lines = emptyLines(grid.length);
  const inputs: ExplainedValue[] = [];
  grid.forEach((cells, at) => {
    const place = { argument, row: at + 1 };
    const values = readPlainRow({ ...place, cells }, LEDGER_COLUMNS) as unknown as LineValues;
    const fault = putLine(lines, at, { values, place });
    if (fault !== undefined) throw fault;
    if (at >= SHOWN_LINES) return;
    LEDGER_HEADERS.slice(0, cells.length).forEach((header, column) => {
      const origin = { kind: "cell", argument: 0, row: at, column } as const;
      const value = { label: header, value: values[column], unit: "none", origin } as const;
      inputs.push(shownLine(value, at + 1));
    });
  });
  return {
    form: "plain",
    ids: [undefined],
    of: () => ({ ...lines, from: 0, to: grid.length }),
    placeOf: () => ({ argument }),
    inputsOf: () => inputs,
    lineCountOf: () => grid.length,
  };
}
