import { isoDay } from "../../../model/calendar-day";
import type { CellValue } from "../../../files/csv/column/typed-column";
import type { ColumnKind } from "../../../files/csv/csv-table";

const MINUTES_OF_DAY = 1440;
const MINUTES_OF_HOUR = 60;

/** A cell as the preview shows it: days as people write them, with the time where there is one. */
export function shownCell(cell: CellValue, kind: ColumnKind): string {
  if (kind !== "date" || typeof cell !== "number") return String(cell);
  const minutes = Math.round((cell % 1) * MINUTES_OF_DAY);
  return minutes % MINUTES_OF_DAY === 0
    ? isoDay(Math.round(cell))
    : `${isoDay(cell)} ${timeText(minutes)}`;
}

function timeText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / MINUTES_OF_HOUR), minutes % MINUTES_OF_HOUR];
  return [hours, rest].map((part) => String(part).padStart(2, "0")).join(":");
}
