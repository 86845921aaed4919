import { columnLetters } from "../../../workbook/address";
import type { FrozenRecord } from "../read/workbook-record";
import { newElement, type NewAttributes } from "../xml/new-element";

/** What stands around a pane. */
export interface AroundPane {
  readonly prefix: string;
  /** What is selected: `activeCell` and `sqref`. */
  readonly selected: NewAttributes;
}

/** The pane of frozen rows and columns with what is selected in it; nothing where none are frozen. */
export function paneXml(
  frozen: FrozenRecord | undefined,
  { prefix, selected }: AroundPane = { prefix: "", selected: {} },
): string {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  const name = `${prefix}selection`;
  if (rows === 0 && columns === 0) {
    const isSelected = Object.values(selected).some((value) => value !== undefined);
    return isSelected ? newElement(name, selected) : "";
  }
  const pane = paneOf(rows, columns);
  const attributes = {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: `${columnLetters(columns)}${rows + 1}`,
    activePane: pane,
    state: "frozen",
  };
  return newElement(`${prefix}pane`, attributes) + newElement(name, { pane, ...selected });
}

/** The pane that moves. */
function paneOf(rows: number, columns: number): string {
  if (columns === 0) return "bottomLeft";
  return rows === 0 ? "topRight" : "bottomRight";
}
