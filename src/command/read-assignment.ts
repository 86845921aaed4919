import type { XlsxChange } from "../files/xlsx/write/changes";

/** A number as a person writes it on a command line: `5`, `-1.5`, `2e6`. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads `Sheet1!B2=5` or `'Key accounts'!B2==SUM(A1:A9)`: a number, TRUE or FALSE, a formula behind a second `=`, else a
 * text. What follows `'` is a text as it stands; nothing leaves the cell blank. `undefined` when it is none.
 */
export function readAssignment(text: string): XlsxChange | undefined {
  const [, sheet, cell, content] = QUOTED.exec(text) ?? PLAIN.exec(text) ?? [];
  if (sheet === undefined || cell === undefined || content === undefined) return undefined;
  const place = { sheet: sheet.replaceAll("''", "'"), cell: cell.replaceAll("$", "") };
  if (content.startsWith("=")) return { kind: "set-formula", ...place, formula: content };
  return { kind: "set-value", ...place, value: valueOf(content) };
}

function valueOf(content: string): string | number | boolean | undefined {
  if (content === "") return undefined;
  if (content.startsWith("'")) return content.slice(1);
  const word = content.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  return NUMBER.test(content) ? Number(content) : content;
}

const QUOTED = /^'((?:[^']|'')+)'!([^=!]+)=(.*)$/s;
const PLAIN = /^([^'!=]+)!([^=!]+)=(.*)$/s;
