import { asDates } from "./as-dates";
import { asFlags, asMeantFlags } from "./as-flags";
import { asNumbers } from "./as-numbers";
import { asIds, asTexts } from "./as-texts";
import { countCells, holdsDates, holdsNumbers, type CellCounts } from "./column-kind";
import { isCodeHeader, isDateHeader } from "./header-words";
import { readCells, type ReadCell } from "./read-cells";
import { count, quote } from "./tell-cells";
import type { ColumnContext, ColumnType, TextColumn, TypedColumn } from "./typed-column";

/**
 * Turns the texts of one column into values, by what the column itself shows.
 *
 * All its cells are read by one rule. What does not follow it stays as it stands and is told; what
 * only a person can settle is a doubt, which the choice for it settles and no other.
 *
 * @param column - Texts, and where they stand.
 * @param context - What is known besides, and what a person has chosen for this column so far.
 * @returns As many values as there are texts.
 */
export function typeColumn(column: TextColumn, context: ColumnContext = {}): TypedColumn {
  const { header, meant } = column;
  if (meant === "id") return asIds(column);
  if (meant === "text") return asTexts(column);
  const cells = readCells(column, context.storedNumbers);
  const counts = countCells(cells);
  if (meant === undefined && isCodeHeader(header)) {
    return asTexts(column, whyText(cells, counts, "its header names codes, not numbers"));
  }
  const typed =
    (meant === "flag" ? asMeantFlags(cells) : asFlags(cells)) ??
    asDatesOrNumbers(column, { cells, counts }, context) ??
    asTexts(column, whyText(cells, counts, whyNeither(cells, counts)));
  return { ...typed, remarks: [...tellUnexpected(column, typed, counts), ...typed.remarks] };
}

/** What a column is meant to be and is not. */
function tellUnexpected(
  { header, meant }: TextColumn,
  { type }: TypedColumn,
  { known }: CellCounts,
): readonly string[] {
  if (meant === undefined && type === "number" && isDateHeader(header)) {
    return ["its header names days, and its cells are numbers: they stay numbers"];
  }
  if (meant === undefined || meant === type || known === 0) return [];
  return [`expected ${NAMES[meant]}, found ${NAMES[type]}`];
}

function asDatesOrNumbers(
  column: TextColumn,
  { cells, counts }: { readonly cells: readonly ReadCell[]; readonly counts: CellCounts },
  context: ColumnContext,
): TypedColumn | undefined {
  if (holdsDates(counts, column)) return asDates(column.header, cells, context);
  return holdsNumbers(counts, column) ? asNumbers(column.header, cells, context) : undefined;
}

const NAMES: Readonly<Record<ColumnType, string>> = {
  id: "ids",
  text: "texts",
  number: "numbers",
  date: "dates",
  flag: "yes or no",
};

/** A column with two numbers or dates does not stay text in silence. */
function whyText(
  cells: readonly ReadCell[],
  { dates, amounts, ids }: CellCounts,
  reason: string,
): readonly string[] {
  const found = dates + amounts + ids;
  const first = cells.find(({ kind }) => kind === "amount" || kind === "date" || kind === "id");
  if (found < 2 || first === undefined) return [];
  const what = count(found, "cell could be a number or a date", "cells could be numbers or dates");
  return [`stays text: ${reason}. ${what}, the first in row ${first.row}: ${quote(first.text)}`];
}

function whyNeither(
  cells: readonly ReadCell[],
  { known, ids, amounts, dates }: CellCounts,
): string {
  const id = cells.find(({ kind }) => kind === "id");
  if (ids > 0 && id !== undefined) {
    return `${quote(id.text)} in row ${id.row} has the digits of an id`;
  }
  if (2 * Math.max(amounts, dates) >= known) return "its cells are rather names";
  return `most of its ${known} cells are neither`;
}
