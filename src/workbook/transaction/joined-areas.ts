import type { Area } from "../address";
import type { SheetArea } from "./settings";

interface Placed {
  readonly at: SheetArea;
}

/** One of all that stand next to one another, over all their areas. */
type Join<T> = (parts: readonly T[], over: SheetArea) => T;

/** Joins what stands side by side, and then what stands on top of one another. */
export function joinedAreas<T extends Placed>(
  all: readonly T[],
  { below, beside }: { readonly below: Join<T>; readonly beside: Join<T> },
): readonly T[] {
  const rows = runs(all, { order: RIGHTWARDS, follows: isBeside, join: beside });
  return runs(rows, { order: DOWNWARDS, follows: isBelow, join: below });
}

type Order = readonly (keyof Area)[];
const DOWNWARDS: Order = ["column", "columnCount", "row"];
const RIGHTWARDS: Order = ["row", "rowCount", "column"];

function isBelow(one: Area, other: Area): boolean {
  return (
    one.column === other.column &&
    one.columnCount === other.columnCount &&
    one.row + one.rowCount === other.row
  );
}

function isBeside(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.rowCount === other.rowCount &&
    one.column + one.columnCount === other.column
  );
}

interface Rule<T> {
  readonly order: Order;
  readonly follows: (one: Area, other: Area) => boolean;
  readonly join: Join<T>;
}

function runs<T extends Placed>(all: readonly T[], { order, follows, join }: Rule<T>): T[] {
  const parts: T[][] = [];
  for (const next of all.toSorted((one, other) => compared(one.at, other.at, order))) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && isNext(last.at, next.at, follows)) parts.at(-1)?.push(next);
    else parts.push([next]);
  }
  return parts.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    return run.length === 1 ? [first] : [join(run, spanning(first.at, last.at))];
  });
}

function isNext(one: SheetArea, other: SheetArea, follows: Rule<unknown>["follows"]): boolean {
  return one.sheet === other.sheet && follows(one.area, other.area);
}

function compared(one: SheetArea, other: SheetArea, order: Order): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  const differs = order.find((side) => one.area[side] !== other.area[side]);
  return differs === undefined ? 0 : one.area[differs] - other.area[differs];
}

/** From the first cell of the one to the last of the other. */
function spanning({ sheet, area }: SheetArea, { area: last }: SheetArea): SheetArea {
  const rowCount = last.row + last.rowCount - area.row;
  const columnCount = last.column + last.columnCount - area.column;
  return { sheet, area: { ...area, rowCount, columnCount } };
}

type Rows<T> = readonly (readonly T[])[];

/** The rows of what stands on top of one another. */
export function rowsBelow<T>(parts: readonly Rows<T>[]): Rows<T> {
  return parts.flat();
}

/** The rows of what stands side by side. */
export function rowsBeside<T>(parts: readonly Rows<T>[]): Rows<T> {
  const [first = []] = parts;
  return first.map((_, index) => parts.flatMap((rows) => rows[index] ?? []));
}
