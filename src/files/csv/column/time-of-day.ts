const ZONES = "z|utc|gmt|cet|cest|mez|mesz|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|uhr|h";
const CLOCK = new RegExp(
  String.raw`^(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?(?: ?([ap])\.? ?m\.?)?` +
    String.raw`(?: ?(?:${ZONES}|[+-]\d{2}:?(?:\d{2})?))*(?: \([^)]*\))?$`,
  "i",
);

const HOURS = 24;
const NOON = 12;
const MINUTES = 60;

/**
 * Reads a clock as the part of the day that had passed, 0 to below 1. It is the time of the place
 * where it was written: a zone or an offset behind it moves nothing.
 */
export function timeOfDay(text: string): number | undefined {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const [, written = "", minutes = "", seconds = "0", half] = match;
  const hours = hoursOf(Number(written), half);
  const [minute, second] = [Number(minutes), Number(seconds.replace(",", "."))];
  if (hours === undefined || hours >= HOURS || minute >= MINUTES || second >= MINUTES) {
    return undefined;
  }
  return (hours + (minute + second / MINUTES) / MINUTES) / HOURS;
}

/** With AM or PM behind it, an hour is 1 to 12. */
function hoursOf(written: number, half: string | undefined): number | undefined {
  if (half === undefined) return written;
  if (written < 1 || written > NOON) return undefined;
  return (written % NOON) + (half.toLowerCase() === "p" ? NOON : 0);
}
