import type { Answer, AnswerCell, AnswerGrid } from "../../../functions/define/answer";
import { KamError } from "../../../model/errors";
import type { CellValue } from "../../../workbook/cells";

/**
 * The errors of the rows of an answer, one a row, where a cell shows `#VALUE!` for the whole of it though the
 * function has an answer. An Excel that cannot show an error inside an answer that spills does so
 * (github.com/OfficeDev/office-js/issues/2174).
 */
export function faultsOfWhole(shown: CellValue, answered: Answer): readonly KamError[] {
  if (shown !== "#VALUE!" || !isGrid(answered)) return [];
  const [first] = answered[0] ?? [];
  // The formula's own cell shows #VALUE! by right then.
  if (first instanceof KamError) return [];
  return answered.flatMap((row) => row.find(isFault) ?? []);
}

/** An answer over several cells. */
export function isGrid(answered: Answer): answered is AnswerGrid {
  return Array.isArray(answered);
}

function isFault(cell: AnswerCell): cell is KamError {
  return cell instanceof KamError;
}
