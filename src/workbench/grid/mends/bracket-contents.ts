/**
 * The grid's reader of formulas knows brackets, quotes, commas and signs in the name of a column for
 * nothing but syntax: `Deals[Cost (k)]`, `Deals[it''s]` and `Deals[a'[b']]` are broken formulas to
 * it. What stands in square brackets is therefore hidden from it: each of these signs is replaced by
 * one of the private signs of Unicode, so that the text keeps its length, and put back afterwards.
 */

/** Private signs begin here; the sign itself is added to it. */
const HIDDEN = 0xe000;
const LAST_HIDDEN = HIDDEN + 0x7f;

/** Hides what stands inside of square brackets. Brackets that are still open are left alone. */
export function hideBracketContents(formula: string): string {
  if (!formula.includes("[")) return formula;
  let hidden = "";
  for (const { 0: part } of formula.matchAll(PARTS)) {
    hidden += part.length > 1 && part.startsWith("[") ? `[${hideSigns(part.slice(1, -1))}]` : part;
  }
  return hidden;
}

/** Puts back what was hidden. */
export function showBracketContents(text: string): string {
  return text.replaceAll(HIDDEN_SIGNS, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDDEN));
}

const HIDDEN_SIGNS = new RegExp(
  `[${String.fromCharCode(HIDDEN)}-${String.fromCharCode(LAST_HIDDEN)}]`,
  "g",
);

/** In brackets `'` takes the meaning from the sign behind it; brackets may stand in brackets once. */
const INNER = String.raw`(?:'[\s\S]|[^'[\]])*`;
const BRACKETS = String.raw`\[${INNER}(?:\[${INNER}\]${INNER})*\]`;
/** A text in quotes, the name of a sheet in quotes, brackets, or one sign of anything else. */
const PARTS = new RegExp(String.raw`"[^"]*"|'[^']*'|${BRACKETS}|[\s\S]`, "g");

/** Letters, digits and the signs of other alphabets mean nothing to the reader. */
function hideSigns(text: string): string {
  return text.replaceAll(/[\0-/:-@[-`{-\x7f]/g, (sign) =>
    String.fromCharCode(HIDDEN + sign.charCodeAt(0)),
  );
}
