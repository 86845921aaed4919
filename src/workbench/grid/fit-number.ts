/** Whether a text has room. */
export type HasRoom = (text: string) => boolean;

const MOST_DECIMALS = 15;

/**
 * A number without a format as it has room: with fewer decimals, else by powers of ten, as Excel shows it.
 *
 * @returns `undefined` where not even that has room.
 */
export function fittingNumber(value: number, hasRoom: HasRoom): string | undefined {
  const whole = String(value).includes("e") ? inPowers(value.toExponential()) : String(value);
  if (hasRoom(whole)) return whole;
  const rounded =
    Math.abs(value) >= BY_POWERS
      ? undefined
      : firstWithRoom(hasRoom, (decimals) => withoutZeros(value.toFixed(decimals)));
  // Small numbers would lose all their digits, and be nothing in the end.
  const isSmall = Math.abs(value) < SMALL;
  if (rounded !== undefined && !isSmall) return rounded;
  const powers = firstWithRoom(hasRoom, (decimals) => inPowers(value.toExponential(decimals)));
  return powers ?? rounded;
}

const SMALL = 0.0001;
/** From here on numbers are written by powers of ten anyway. */
const BY_POWERS = 1e21;

function firstWithRoom(hasRoom: HasRoom, textOf: (decimals: number) => string): string | undefined {
  for (let decimals = MOST_DECIMALS; decimals >= 0; decimals -= 1) {
    const text = textOf(decimals);
    if (hasRoom(text)) return text;
  }
  return undefined;
}

/** `1.50` is `1.5`, and `-0` is 0. */
function withoutZeros(text: string): string {
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short === "-0" ? "0" : short;
}

/** `1.50e+7` is `1.5E+07`, with an exponent of two digits or more. */
function inPowers(text: string): string {
  const [digits = "", exponent = ""] = text.split("e");
  const [sign, power] = [exponent.slice(0, 1), exponent.slice(1)];
  return `${withoutZeros(digits)}E${sign}${power.padStart(2, "0")}`;
}
