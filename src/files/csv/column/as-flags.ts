import { plainText } from "../../../model/plain-text";
import type { ReadCell } from "./read-cells";
import type { CellValue, TypedColumn } from "./typed-column";
import { tellUnknown } from "./unknown-cells";

const TRUTHS = new Map<string, boolean | undefined>([
  ["true", true],
  ["false", false],
  ["yes", undefined],
  ["no", undefined],
]);

/** Where yes or no is meant, many programs write 1 and 0. */
export function asMeantFlags(cells: readonly ReadCell[]): TypedColumn | undefined {
  const known = cells.filter(({ kind }) => kind === "amount");
  if (known.length === 0 || !known.every(({ text }) => BIT.test(text))) return asFlags(cells);
  if (cells.some(({ kind }) => kind !== "amount" && kind !== "blank")) return undefined;
  const values = cells.map(({ kind, text }) => (kind === "amount" ? text.trim() === "1" : ""));
  const remarks = ["1 is read as yes and 0 as no"];
  return { type: "flag", values, unknown: 0, remarks, doubts: [] };
}

const BIT = /^\s*[01]\s*$/;

/** TRUE and FALSE become what they say; yes and no stay the words that they are. */
export function asFlags(cells: readonly ReadCell[]): TypedColumn | undefined {
  // Most columns are none, and their first cell says so.
  if (!cells.every(isTruthOrSilent)) return undefined;
  if (!cells.some(({ kind }) => kind === "text")) return undefined;
  const unknown = cells.filter(({ kind }) => kind === "null" || kind === "dash");
  return {
    type: "flag",
    values: cells.map(valueOf),
    unknown: unknown.length,
    remarks: tellUnknown(unknown),
    doubts: [],
  };
}

function isTruthOrSilent({ kind, text }: ReadCell): boolean {
  if (kind === "text") return TRUTHS.has(wordOf(text));
  return kind === "null" || kind === "dash" || kind === "blank";
}

function valueOf({ kind, text }: ReadCell): CellValue {
  return kind === "text" ? (TRUTHS.get(wordOf(text)) ?? text) : "";
}

function wordOf(text: string): string {
  return plainText(text).toLowerCase();
}
