import type { Kind } from "../../schema/field";
import { proposeMapping } from "../../files/proposal/kind/propose-mapping";
import { accountColumns, type AccountColumnName } from "../../schema/tables/accounts";
import { isBlankCell } from "./blank-cell";
import { typeColumn } from "./column/type-column";
import { MEANT_TYPES } from "./meant-types";
import type {
  CellValue,
  ColumnChoices,
  DoubtCode,
  MeantType,
  TextColumn,
  TypedColumn,
} from "./column/typed-column";
import { signOf, type CsvReading } from "./reading";

/**
 * What the cells of a column are: a kind of the schema that texts alone can tell, or numbers among other
 * texts. Blank cells are unknown in any of them.
 */
export type ColumnKind = Extract<Kind, "number" | "date" | "flag" | "text"> | "mixed";

/** A column under one reading of its file. */
export interface ReadColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** `""` is blank. */
  readonly values: readonly CellValue[];
  /** What a person should know of it, with the name of the column. */
  readonly warnings: readonly string[];
}

/**
 * Reads one column. What it proves of its decimal sign and its dates holds for it; where it proves
 * nothing, the reading of the file does.
 */
export function readColumn(read: TextColumn, reading: CsvReading): ReadColumn {
  const column = isCoded(read) ? { ...read, meant: undefined } : read;
  const context = { delimiter: signOf(reading.delimiter) };
  const first = typeColumn(column, context);
  const choices = choicesFor(first, reading);
  const typed = choices === undefined ? first : typeColumn(column, { ...context, choices });
  return typed.doubts.some(({ code }) => code === "dateOrder" && !isLeant(typed))
    ? waitingText(column, typed)
    : asRead(column.header, typed);
}

/** Words that a file gives as numbers of a list: 1, 2 and 3 for three regions. */
function isCoded({ meant, cells }: TextColumn): boolean {
  return meant === "text" && cells.every((cell) => /^\s*\d*\s*$/.test(cell));
}

/** Meanings that a person gave to headers; `undefined` for none. */
export type ChosenMeanings = ReadonlyMap<string, AccountColumnName | undefined>;

/** What the columns of the file are meant to be, where their headers stand for those of accounts. */
export function meantTypes(
  headers: readonly string[],
  chosen: ChosenMeanings,
): readonly (MeantType | undefined)[] {
  return proposeMapping(headers).map(({ header, column }) => {
    const meaning = chosen.has(header) ? chosen.get(header) : column;
    return meaning && MEANT_TYPES[accountColumns[meaning].kind];
  });
}

/** Answers of the reading to what the column does not prove; `undefined` when there are none. */
function choicesFor({ doubts }: TypedColumn, reading: CsvReading): ColumnChoices | undefined {
  const { decimal, dateOrder } = reading;
  const isOpen = (code: DoubtCode, choice: string): boolean =>
    doubts.some(
      (doubt) => doubt.code === code && doubt.choices.some((each) => each.choice === choice),
    );
  const choices: ColumnChoices = {
    ...(isOpen("decimal", decimal) ? { decimal } : {}),
    ...(dateOrder !== "ambiguous" && isOpen("dateOrder", dateOrder) ? { dateOrder } : {}),
  };
  return Object.keys(choices).length === 0 ? undefined : choices;
}

function isLeant({ doubts }: TypedColumn): boolean {
  return doubts.some(({ code, proposed }) => code === "dateOrder" && proposed !== undefined);
}

/** Dates in an order that is not known: nothing of them may be lost before a person has chosen. */
function waitingText({ header, cells }: TextColumn, { doubts }: TypedColumn): ReadColumn {
  const row = doubts.find(({ code }) => code === "dateOrder")?.row ?? 0;
  return {
    header,
    kind: "text",
    values: cells.map((cell) => (isBlankCell(cell) ? "" : cell)),
    warnings: [
      `column "${header}": stays text until you say whether day or month comes first, the first in row ${row}`,
    ],
  };
}

function asRead(header: string, { type, values, remarks, doubts }: TypedColumn): ReadColumn {
  const isMixed = type === "number" && values.some((value) => typeof value === "string" && value);
  return {
    header,
    kind: isMixed ? "mixed" : type === "id" ? "text" : type,
    values,
    warnings: [
      ...remarks.map((each) => `column "${header}": ${each}`),
      ...doubts.map(({ text }) => text),
    ],
  };
}
