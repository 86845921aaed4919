import { DAY_MILLISECONDS, EPOCH, FIRST_SURE_DAY } from "../../model/day-number";

/** A day as a sentence shows it, e.g. 2026-01-31; the time of day is left aside. */
export function dayText(day: number): string {
  if (day < FIRST_SURE_DAY) return `day ${Math.floor(day)}`;
  const moment = new Date((Math.floor(day) - EPOCH) * DAY_MILLISECONDS);
  return moment.toISOString().slice(0, 10);
}
