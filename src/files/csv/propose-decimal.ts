import { plainText } from "../../model/plain-text";
import { parseDate } from "./read-date";
import type { CsvReading, Delimiter } from "./reading";

export interface ProposedDecimal {
  readonly decimal: CsvReading["decimal"];
  readonly doubts: readonly string[];
}

type Evidence = CsvReading["decimal"] | "either";

/** A sign that stands twice, or before no three digits, tells which sign is which. */
const PROOFS: readonly (readonly [evidence: Evidence, pattern: RegExp])[] = [
  [",", /^\d{1,3}(\.\d{3})+,\d+$/],
  [".", /^\d{1,3}(,\d{3})+\.\d+$/],
  [",", /^\d{1,3}(\.\d{3}){2,}$/],
  [".", /^\d{1,3}(,\d{3}){2,}$/],
  ["either", /^[1-9]\d{0,2}[.,]\d{3}$/],
  [",", /^\d*,\d+$/],
  [".", /^\d*\.\d+([eE][+-]\d+)?$/],
];

/** Proposes the decimal sign that more cells prove; where none does, the usual one. */
export function proposeDecimal(cells: readonly string[], delimiter: Delimiter): ProposedDecimal {
  const found = cells.map(evidenceOf);
  const countOf = (sign: Evidence): number => found.filter((each) => each === sign).length;
  const [commas, points] = [countOf(","), countOf(".")];
  if (commas > 0 || points > 0) {
    const doubt = `${commas} numbers have a decimal comma, ${points} a decimal point. Choose the decimal sign.`;
    const isMixed = commas > 0 && points > 0;
    return { decimal: commas > points ? "," : ".", doubts: isMixed ? [doubt] : [] };
  }
  const unclear = cells[found.indexOf("either")];
  const doubt = `the sign in "${plainText(unclear ?? "")}" may part thousands or decimals. Choose the decimal sign.`;
  // Programs that part cells by a semicolon mostly do so because the comma is taken.
  const usual = delimiter === ";" ? "," : ".";
  return { decimal: usual, doubts: unclear === undefined ? [] : [doubt] };
}

function evidenceOf(cell: string): Evidence | undefined {
  const bare = plainText(cell)
    .replace(/^[(+-]\s*/, "")
    .replace(/\s*[)%-]$/, "");
  if (parseDate(bare) !== undefined) return undefined;
  return PROOFS.find(([, pattern]) => pattern.test(bare))?.[0];
}
