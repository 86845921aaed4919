import { isoDay } from "../../model/calendar-day";
import { FIRST_SURE_DAY } from "../../model/day-number";

/** A day as a sentence shows it, e.g. 2026-01-31; the time of day is left aside. */
export function dayText(day: number): string {
  return day < FIRST_SURE_DAY ? `day ${Math.floor(day)}` : isoDay(day);
}
