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

/** What has changed in cells. A sheet may have a million of them: whatever is the same is passed over at once. */
export function cellChanges(sheet: SheetThrice, around: AroundChanges): readonly CellChange[] {
  const unmet = new Map(byPlace(sheet.before.cells));
  const compare = comparing(sheet, around);
  const changes: CellChange[] = [];
  for (const now of sheet.later.cells) {
    const place = placeOf(now);
    changes.push(...compare({ was: unmet.get(place), now }));
    unmet.delete(place);
  }
  for (const was of unmet.values()) changes.push(...compare({ was, now: blankAt(was) }));
  return changes;
}

function comparing(
  { file, later }: SheetThrice,
  { changedLook, isHeader }: AroundChanges,
): (cell: CellThen) => readonly CellChange[] {
  const inFile = byPlace(file.cells);
  const answers = answersIn(later);
  return ({ was, now }) => {
    const found = inFile.get(placeOf(now))?.look;
    const look = changedLook({ file: found, before: was?.look, later: now.look });
    const isSame = isHeader(now) || isUntouched(was, now);
    if (isSame && look === undefined) return NOTHING;
    const at = { sheet: later.name, cell: addressOf(now) };
    return [
      ...(isSame ? [] : [contentChange(at, now, answers)]),
      ...(look === undefined ? [] : [{ kind: "set-look", ...at, look } as const]),
    ];
  };
}

const NOTHING: readonly CellChange[] = [];

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

/** What a formula fills beside itself is written with the formula. */
function isUntouched(was: CellState | undefined, now: LaterCell): boolean {
  return now.isAsInFile === true || now.spilledFrom !== undefined || isAlike(was, now);
}

function contentChange(
  at: { readonly sheet: string; readonly cell: string },
  now: LaterCell,
  answers: AnswersOfSheet,
): CellChange {
  const { formula, value } = now;
  if (formula === undefined) return { kind: "set-value", ...at, value };
  return { kind: "set-formula", ...at, formula: formula.typed, answer: answerOf(answers, now) };
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
