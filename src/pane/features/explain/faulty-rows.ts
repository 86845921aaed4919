import type { Answer, AnswerCell } from "../../../functions/define/answer";
import { KamError } from "../../../model/errors";
import type { CellValue } from "../../../workbook/cells";
import { isGrid } from "./cell-at";

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

function isFault(cell: AnswerCell): cell is KamError {
  return cell instanceof KamError;
}
