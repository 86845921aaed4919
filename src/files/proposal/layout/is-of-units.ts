import { isBlankCell } from "../../csv/blank-cell";
import { currenciesOf } from "../../csv/column/currencies";
import type { FileRow } from "../../rows/file-rows";

/** True for a row of units below the names of the columns: `Nr.;EUR;%`. */
export function isOfUnits(row: FileRow | undefined): boolean {
  const filled = (row?.cells ?? []).filter((cell) => !isBlankCell(cell)).map((cell) => cell.trim());
  const measured = filled.filter((cell) => isMeasure(bare(cell)));
  return measured.length > 0 && filled.every((cell) => isMeasure(bare(cell)) || COUNT.test(cell));
}

function bare(cell: string): string {
  return cell.replace(/^[([](.*)[)\]]$/, "$1");
}

function isMeasure(cell: string): boolean {
  return currenciesOf(cell) !== undefined || /^(?:%|T€|TEUR|k€|TCHF|TUSD)$/i.test(cell);
}

const COUNT = /^\W?(?:no|nr|nummer|id|stk|st[üu]ck|pcs|units?|qty|text|name)\.?\W?$/i;
