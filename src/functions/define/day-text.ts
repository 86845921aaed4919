/** 1 January 1970 as a spreadsheet counts days. */
const EPOCH = 25_569;
const DAY_MILLISECONDS = 86_400_000;
/** 1 March 1900: spreadsheets count a 29 February before it, which there was not. */
const FIRST_SURE_DAY = 61;

/** A day as a sentence shows it, e.g. 2026-01-31; the time of day is left aside. */
export function dayText(day: number): string {
  if (day < FIRST_SURE_DAY) return `day ${Math.floor(day)}`;
  const moment = new Date((Math.floor(day) - EPOCH) * DAY_MILLISECONDS);
  return moment.toISOString().slice(0, 10);
}
