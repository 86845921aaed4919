import { invalidInput } from "../model/errors";
import { type AccountId, idText } from "./account-id";
import { accountColumns } from "./account-columns";
import { errorText, toGrid, trimEnd } from "./cells";
import type { Parameter } from "./define";
import { requireOneLine } from "./number-parameters";
import { rangeParameter } from "./range-parameter";

/** Ids that stand beside other cells, one an account; `undefined` when left out. */
export function idList(rule: {
  readonly help: string;
}): Parameter<readonly AccountId[] | undefined> {
  return rangeParameter({
    help: rule.help,
    unit: "text",
    optional: true,
    read: (raw, argument) => {
      const grid = trimEnd(toGrid(raw));
      if (grid.length === 0) return undefined;
      requireOneLine(grid, argument);
      return readIds(grid.flat(), argument);
    },
  });
}

/** A blank id or one that stands twice leaves open whose the cell beside it is. */
function readIds(cells: readonly unknown[], argument: string): readonly AccountId[] {
  const { read, expected } = accountColumns.account_id;
  const rows = new Map<string, number>();
  return cells.map((cell, index) => {
    const place = { argument, row: index + 1 };
    const id = read(cell);
    if (id === undefined) throw invalidInput(place, `an id, ${expected}`, errorText(cell) ?? cell);
    const earlier = rows.get(idText(id));
    if (earlier !== undefined) {
      throw invalidInput(place, "an id of its own", `${idText(id)} also in row ${earlier}`);
    }
    rows.set(idText(id), place.row);
    return id;
  });
}
