const SECOND = 1000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** What a spreadsheet takes for day 0. Before 1900 there are only times of no day. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = Date.UTC(1900, 0, 1);

/** `2025-12-31`, with the time where there is one: `2025-12-31T10:22`; `8:05` for a time of no day. */
export function dateText(date: Date): string {
  // Parts of a day are no whole milliseconds: 10:22 may come as 10:21:59.999.
  const seconds = Math.round(date.getTime() / SECOND);
  if (seconds * SECOND < FIRST_DAY) return clockText(seconds - DAY_ZERO / SECOND);
  const [day = "", time = ""] = new Date(seconds * SECOND).toISOString().split("T");
  const clock = time.slice(0, time.startsWith(":00", 5) ? 5 : 8);
  return clock === "00:00" ? day : `${day}T${clock}`;
}

function clockText(passed: number): string {
  const parts = [Math.floor(passed / HOUR), Math.floor((passed % HOUR) / MINUTE), passed % MINUTE];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part, index) => String(part).padStart(index === 0 ? 1 : 2, "0")).join(":");
}
