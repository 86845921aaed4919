import { mendUndo } from "../join-steps";
import { mendConditionalFormats } from "./conditional-formats";
import { mendNumbersInView } from "./fit-numbers";
import { mendFirstCells } from "./first-cells";
import { mendFrozenHeaders } from "./frozen-headers";
import { mendKeptTableLooks } from "./kept-table-looks";
import { mendLexer } from "./lexer";
import { mendTables } from "./own-tables";
import { mendReferences } from "./references";
import { mendRoom } from "./make-room-for-spills";
import { mendValueIndex } from "./value-index";

let isMended = false;

/**
 * Mends Univer in place, once, before the first grid is made. Each mend stands in a file of its own that
 * says what was wrong; a test of each fails when another version moves the parts that it takes hold of.
 */
export function mendUniver(): void {
  if (isMended) return;
  isMended = true;
  mendLexer();
  mendReferences();
  mendFirstCells();
  mendRoom();
  mendValueIndex();
  mendTables();
  mendKeptTableLooks();
  mendConditionalFormats();
  mendNumbersInView();
  mendFrozenHeaders();
  mendUndo();
}
