import { overlaps, parseArea, splitAddress, type Area } from "../address";
import type { CellValue } from "../cells";
import { isoDay } from "../../model/calendar-day";
import { dayFrom1904, FIRST_FROM_1904, showsDays } from "../day-count";
import { WorkbookError } from "../workbook-error";
import { addressOf, cellOf } from "./areas";
import type { At } from "./change-places";
import type { Change, ChangeOf } from "./changes";

/** Cells as a change speaks of them; a sheet that the deed makes is told apart by its number. */
interface Spoken {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The changes with the numbers of a workbook that counts its days from 1904. Numbers are days where the
 * same deed shows them in a format of days; all others stay what they are.
 *
 * @throws {WorkbookError} `unsupported` for a day that such a workbook cannot hold.
 */
export function inDaysFrom1904(changes: readonly Change[]): readonly Change[] {
  const shown = changes.flatMap((change) =>
    change.change === "format" && showsDays(change.format) ? spoken(change.at) : [],
  );
  if (shown.length === 0) return changes;
  return changes.map((change) =>
    change.change === "block" ? { ...change, cells: inOwnDays(change, shown, changes) } : change,
  );
}

function spoken(at: At): readonly Spoken[] {
  const { sheet, cells } = typeof at === "string" ? splitAddress(at) : at;
  const area = parseArea(cells);
  if (area === undefined) return [];
  return [{ sheet: typeof sheet === "string" ? sheet.toLowerCase() : `#${sheet.made}`, area }];
}

function inOwnDays(
  { at, cells }: ChangeOf<"block">,
  shown: readonly Spoken[],
  changes: readonly Change[],
): ChangeOf<"block">["cells"] {
  const [home] = spoken(at);
  const days = shown.filter(({ sheet }) => sheet === home?.sheet);
  if (home === undefined || days.length === 0) return cells;
  return cells.map((row, down) =>
    row.map((cell, right) => {
      const area = cellOf(home.area, down, right);
      if (typeof cell !== "number" || !days.some((each) => overlaps(each.area, area))) return cell;
      return ownDay(cell, () => addressOf({ sheet: sheetTold(at, changes), area }));
    }),
  );
}

function ownDay(day: number, place: () => string): CellValue {
  const own = dayFrom1904(day);
  if (own !== undefined) return own;
  throw new WorkbookError(
    "unsupported",
    `${place()}: expected a day from ${FIRST_FROM_1904} on, as this workbook counts its days from 1904, found ${isoDay(day)}. Nothing was changed. Correct the day, or use a workbook without the 1904 date system (File, Options, Advanced).`,
  );
}

/** The sheet by its name, or by the one that is wished for it. */
function sheetTold(at: At, changes: readonly Change[]): string {
  const { sheet } = typeof at === "string" ? splitAddress(at) : at;
  if (typeof sheet === "string") return sheet;
  const made = changes[sheet.made];
  return made?.change === "sheet" ? made.name : "";
}
