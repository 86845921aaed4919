/** Names in German: support.microsoft.com, "Excel-Funktionen (alphabetisch)", and "Strukturierte Verweise". */
const WORDS: Readonly<Record<string, string>> = {
  SUM: "SUMME",
  DATE: "DATUM",
  IF: "WENN",
  TRUE: "WAHR",
  FALSE: "FALSCH",
  "#All": "#Alle",
  "#Data": "#Daten",
  "#Headers": "#Kopfzeilen",
  "#Totals": "#Ergebnisse",
  "#This Row": "#Diese Zeile",
  "#N/A": "#NV",
  "#VALUE!": "#WERT!",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
};

/** Text, sheets in quotes, brackets of tables, errors, numbers, functions, words, and signs that part. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|\[(?:'.|[^[\]'])*\]|[^[\]'])*\]|#(?:N\/A|VALUE!|REF!|NUM!)|\d+\.\d+|[A-Z][A-Z0-9.]*(?=\()|\b(?:TRUE|FALSE)\b|[{},]/gsu;

const ITEM = /#(?:All|Data|Headers|Totals|This Row)\b/g;

/**
 * A formula as Excel in German shows it: "the English =SUM(A1, 1.5) formula would become =SUMME(A1; 1,5)"
 * (learn.microsoft.com/javascript/api/excel/excel.range, formulasLocal). Columns of an array are parted by a
 * point, its rows by a semicolon.
 */
export function inGerman(formula: string): string {
  let isInArray = false;
  return formula.replace(PIECES, (piece) => {
    if (piece === "{" || piece === "}") isInArray = piece === "{";
    if (piece === ",") return isInArray ? "." : ";";
    if (/^\d/.test(piece)) return piece.replace(".", ",");
    return piece.startsWith("[") ? bracketInGerman(piece) : (WORDS[piece] ?? piece);
  });
}

/** Items and what parts them; names of columns stay. */
function bracketInGerman(bracket: string): string {
  const items = bracket.replace(ITEM, (item) => WORDS[item] ?? item);
  return items.startsWith("[[") ? items.replace(/\]\s*,\s*\[/g, "];[") : items;
}
