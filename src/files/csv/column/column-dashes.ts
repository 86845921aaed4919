import type { ReadCell } from "./read-cells";
import { quote, tellRows } from "./tell-cells";
import type { ColumnContext, Doubt } from "./typed-column";

/** What the lone dashes of a column of numbers stand for. */
export interface ColumnDashes {
  readonly meaning: "zero" | "unknown";
  readonly doubts: readonly Doubt[];
}

/** In the accounting format of spreadsheets, which has negative amounts in brackets, a dash is 0. */
export function dashesOf(
  header: string,
  cells: readonly ReadCell[],
  { choices }: ColumnContext,
): ColumnDashes {
  const dashes = cells.filter(({ kind }) => kind === "dash");
  const [first] = dashes;
  const chosen = choices?.blankDash;
  if (first === undefined || chosen !== undefined) {
    return { meaning: chosen ?? "unknown", doubts: [] };
  }
  const isAccounting = cells.some((cell) => cell.kind === "amount" && cell.amount.isBracketed);
  const meaning = isAccounting ? "zero" : "unknown";
  return { meaning, doubts: [doubtOf(header, dashes, meaning)] };
}

function doubtOf(
  header: string,
  dashes: readonly ReadCell[],
  meaning: ColumnDashes["meaning"],
): Doubt {
  const [first] = dashes;
  const found = meaning === "zero" ? "Other amounts stand" : "No amount stands";
  return {
    code: "blankDash",
    column: header,
    row: first?.row ?? 0,
    text: `column "${header}", ${tellRows(dashes.map(({ row }) => row))}: is ${quote(first?.text ?? "")} 0 or unknown? ${found} in brackets, as in accounting format, where a dash is 0.`,
    choices: [
      { label: "0", choice: "zero" },
      { label: "unknown", choice: "unknown" },
    ],
    proposed: meaning,
  };
}
