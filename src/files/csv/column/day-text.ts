import { DAY_MILLISECONDS, EPOCH } from "../../../model/day-number";

/** A day as it is shown in a message: `2025-04-03`. */
export function dayText(serial: number | undefined): string {
  if (serial === undefined) return "no day";
  const date = new Date((Math.floor(serial) - EPOCH) * DAY_MILLISECONDS);
  return date.toISOString().slice(0, "2025-04-03".length);
}
