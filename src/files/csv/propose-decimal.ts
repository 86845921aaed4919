import { plainText } from "../../model/plain-text";
import { proveDecimal } from "./column/column-decimal";
import { readCells, type AmountCell } from "./column/read-cells";
import type { CsvReading, Delimiter } from "./reading";

export interface ProposedDecimal {
  readonly decimal: CsvReading["decimal"];
  readonly doubts: readonly string[];
}

/** Proposes the decimal sign that more cells of the file prove; where none does, the usual one. */
export function proposeDecimal(
  columns: readonly (readonly string[])[],
  delimiter: Delimiter,
): ProposedDecimal {
  const proofs = columns.map((cells) => proveDecimal(amountsOf(cells)));
  const commas = proofs.reduce((sum, proof) => sum + proof.commas.length, 0);
  const points = proofs.reduce((sum, proof) => sum + proof.points.length, 0);
  if (commas > 0 || points > 0) {
    const doubt = `${commas} numbers have a decimal comma, ${points} a decimal point. Choose the decimal sign.`;
    const isMixed = proofs.some((proof) => proof.commas.length > 0 && proof.points.length > 0);
    return { decimal: commas > points ? "," : ".", doubts: isMixed ? [doubt] : [] };
  }
  const [unclear] = proofs.flatMap((proof) => proof.unclear);
  const doubt = `the sign in "${plainText(unclear?.text ?? "")}" may part thousands or decimals. Choose the decimal sign.`;
  // Programs that part cells by a semicolon mostly do so because the comma is taken.
  const usual = delimiter === ";" ? "," : ".";
  return { decimal: usual, doubts: unclear === undefined ? [] : [doubt] };
}

function amountsOf(cells: readonly string[]): readonly AmountCell[] {
  const rows = cells.map((_, index) => index + 1);
  return readCells({ header: "", cells, rows }).filter((cell) => cell.kind === "amount");
}
