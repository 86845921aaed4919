import type { CellValueType } from "@univerjs/core";

interface CellTypes {
  readonly text: CellValueType.STRING;
  readonly number: CellValueType.NUMBER;
  readonly boolean: CellValueType.BOOLEAN;
  /** Text that stays text when the cell is edited. */
  readonly forcedText: CellValueType.FORCE_STRING;
}

/** How the grid marks what stands in a cell: its own list, which would bring all of the grid along. */
export const CELL_TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as unknown as CellTypes;

/** The mark of a text: what would turn into something else when the cell is edited is text for good. */
export function textType(text: string): CellTypes["text"] | CellTypes["forcedText"] {
  return LOOKS_LIKE_MORE.test(text) ? CELL_TYPE.forcedText : CELL_TYPE.text;
}

const LOOKS_LIKE_MORE = /^(=|[-+]?[\d.,]+%?$|true$|false$)/i;
