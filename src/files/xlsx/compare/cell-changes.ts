import { columnLetters } from "../../../workbook/address";
import type { CellContent } from "../read/workbook-record";
import type { CellState, SheetState } from "../workbook-state";
import type { CellChange } from "../write/changes";
import type { LaterCell, LaterSheet } from "./later-state";
import type { ChangedLooks } from "./changed-look";
import { answerOf, answersIn, type AnswersOfSheet } from "./answers";
import { byPlace, placeOf } from "./cell-places";

/** A sheet as its file holds it, as it was seen in a grid, and as it later was. */
export interface SheetThrice {
  readonly file: SheetState;
  readonly before: SheetState;
  readonly later: Pick<LaterSheet, "name" | "cells" | "tables">;
}

/** What is known beside cells. */
export interface AroundChanges {
  readonly changedLook: ChangedLooks;
  /** Whether a change of a table writes the cell. */
  readonly isHeader: (cell: CellState) => boolean;
}

/** What has changed in cells. */
export function cellChanges(sheet: SheetThrice, around: AroundChanges): readonly CellChange[] {
  const before = byPlace(sheet.before.cells);
  const file = byPlace(sheet.file.cells);
  const answers = answersIn(sheet.later);
  const told = new Set(sheet.later.cells.map(placeOf));
  const gone = sheet.before.cells.filter((cell) => !told.has(placeOf(cell)));
  const pairs = [
    ...sheet.later.cells.map((now) => ({ now, was: before.get(placeOf(now)) })),
    ...gone.map((was) => ({ now: blankAt(was), was })),
  ];
  return pairs.flatMap(({ now, was }) => {
    const at = { sheet: sheet.later.name, cell: addressOf(now) };
    const inFile = file.get(placeOf(now))?.look;
    const look = around.changedLook({ file: inFile, before: was?.look, later: now.look });
    return [
      ...(around.isHeader(now) ? [] : contentChange(at, { was, now }, answers)),
      ...(look === undefined ? [] : [{ kind: "set-look", ...at, look } as const]),
    ];
  });
}

function blankAt({ row, column }: CellState): CellState {
  return { row, column, value: undefined, look: 0, formula: undefined, spilledFrom: undefined };
}

function addressOf({ row, column }: CellState): string {
  return `${columnLetters(column)}${row + 1}`;
}

interface CellThen {
  readonly was: CellState | undefined;
  readonly now: LaterCell;
}

function contentChange(
  at: { readonly sheet: string; readonly cell: string },
  { was, now }: CellThen,
  answers: AnswersOfSheet,
): readonly CellChange[] {
  // What a formula fills beside itself is written with the formula.
  if (now.isAsInFile === true || now.spilledFrom !== undefined || isAlike(was, now)) return [];
  const { formula, value } = now;
  if (formula === undefined) return [{ kind: "set-value", ...at, value }];
  return [{ kind: "set-formula", ...at, formula: formula.typed, answer: answerOf(answers, now) }];
}

/** A formula makes its value anew: only what nobody calculates is compared by its value. */
function isAlike(was: CellState | undefined, now: CellState): boolean {
  if (was?.formula?.typed !== now.formula?.typed) return false;
  return now.formula !== undefined || isSame(was?.value, now.value);
}

function isSame(one: CellContent | undefined, other: CellContent | undefined): boolean {
  if (typeof one === "object" && typeof other === "object") return one.error === other.error;
  return one === other;
}
