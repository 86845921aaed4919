import { isBlankCell } from "../../csv/blank-cell";
import { parseAmount } from "../../csv/column/parse-amount";
import { quote, tellRows } from "../../csv/column/tell-cells";
import { OF_ACCOUNT } from "../known-columns";
import type { ProposedDoubt } from "../proposal";
import { isRateHeader } from "./rate-header";
import { countryCode } from "./country-code";
import type { MeantColumn } from "./typed-columns";

/** Whether the cells of a column allow its meaning, and what is asked of it. */
export interface Confirmed {
  readonly keeps: boolean;
  readonly doubts: readonly ProposedDoubt[];
}

const YES: Confirmed = { keeps: true, doubts: [] };

/** Looks whether the cells of a column can be what its header says. */
export function confirmMeaning(column: MeantColumn): Confirmed {
  const { field } = column;
  if (field === undefined) return YES;
  return (
    words(column) ??
    rates(column) ??
    types(column) ??
    numbersAsCountry(column) ??
    texts(column) ??
    YES
  );
}

/** Few words are permitted, and others stand there: it is another list of words. */
function words({ texts, field, match }: MeantColumn): Confirmed | undefined {
  if (field?.words === undefined || match === undefined) return undefined;
  const others = Object.keys(field.otherNames ?? {});
  const permitted = new Set([...field.words, ...others].map((word) => word.toLowerCase()));
  const found = [
    ...new Set(texts.cells.filter((cell) => !isBlankCell(cell)).map((cell) => cell.trim())),
  ];
  const strange = found.filter((cell) =>
    cell.split(",").some((word) => !permitted.has(word.trim().toLowerCase())),
  );
  const [first] = strange;
  if (first === undefined) return undefined;
  const told = strange.slice(0, SHOWN).map(quote).join(", ");
  const text = `"${texts.header}" has words of its own (${told}), while ${match.column} expects ${field.words.join(", ")}`;
  const row = texts.rows[texts.cells.findIndex((cell) => cell.trim() === first)];
  // A column by its own name is meant so where some words fit: the others are at fault, not its meaning.
  const keeps = match.isOwn && strange.length < found.length;
  return asked({ keeps, row, header: texts.header, text, column: match.column });
}

/** Percentages are no amounts of money. */
function rates({ texts, field, match }: MeantColumn): Confirmed | undefined {
  if (field?.kind !== "money" || match === undefined || match.isOwn) return undefined;
  const amounts = texts.cells.flatMap((cell) => parseAmount(cell) ?? []);
  const areRates = amounts.length > 0 && amounts.every(({ isPercent }) => isPercent);
  if (!areRates && !isRateHeader(texts.header)) return undefined;
  const text = `"${texts.header}" is a rate, while ${match.column} is an amount`;
  return asked({
    keeps: false,
    row: texts.rows[0],
    header: texts.header,
    text,
    column: match.column,
  });
}

/** Numbers or days are expected, and the column is neither. */
function types({ texts, field, match, typed }: MeantColumn): Confirmed | undefined {
  if (field === undefined || match === undefined || match.isOwn) return undefined;
  if (texts.meant === typed.type || typed.values.every((value) => value === "")) return undefined;
  const text = `"${texts.header}" holds ${typed.type}s, while ${match.column} expects ${texts.meant ?? "others"}s`;
  return asked({
    keeps: false,
    row: texts.rows[0],
    header: texts.header,
    text,
    column: match.column,
  });
}

/** Numbers are no country: "Land" may be an area. */
function numbersAsCountry({
  texts: { header, cells, rows },
  match,
}: MeantColumn): Confirmed | undefined {
  if (match?.column !== OF_ACCOUNT.country) return undefined;
  const filled = cells.filter((cell) => !isBlankCell(cell));
  if (filled.length === 0 || !filled.every((cell) => parseAmount(cell) !== undefined))
    return undefined;
  const text = `"${header}" holds numbers, while ${match.column} expects two letters`;
  return asked({ keeps: false, row: rows[0], header, text, column: match.column });
}

/** Texts that are longer than the schema has them. */
function texts({
  texts: { header, cells, rows },
  field,
  match,
}: MeantColumn): Confirmed | undefined {
  const longest = field?.longest;
  if (longest === undefined || match === undefined) return undefined;
  const long = cells.flatMap((cell, index) =>
    cell.trim().length > longest ? [{ cell, row: rows[index] ?? 0 }] : [],
  );
  const [first] = long;
  if (first === undefined) return undefined;
  const codes = [...new Set(long.map(({ cell }) => cell.trim()))].flatMap((name) => {
    const code = match.column === OF_ACCOUNT.country ? countryCode(name) : undefined;
    return code === undefined ? [] : [`${name} = ${code}`];
  });
  const told = codes.length > 0 ? `: ${codes.slice(0, MOST_CODES).join(", ")}` : "";
  const text = `"${header}" has texts of more than ${longest} characters, the most that ${match.column} has (${tellRows(long.map(({ row }) => row))}, such as ${quote(first.cell)})${told}`;
  const choices =
    codes.length > 0 ? ["as they stand", "by their codes"] : ["as they stand", "no meaning"];
  return { keeps: true, doubts: [{ row: first.row, column: header, text, choices }] };
}

const SHOWN = 5;
const MOST_CODES = 12;

function asked(told: {
  readonly keeps: boolean;
  readonly row: number | undefined;
  readonly header: string;
  readonly text: string;
  readonly column: string;
}): Confirmed {
  const { keeps, row, header, text, column } = told;
  const choices = keeps ? [column, "no meaning"] : ["no meaning", column];
  return { keeps, doubts: [{ row, column: header, text, choices }] };
}
