/** Digits that a spreadsheet shows of a number. What stands behind them is noise of its arithmetic. */
const SHOWN_DIGITS = 15;

/**
 * A number as plain digits with a decimal point, without a power of ten. Whole digits stay as they are stored, however
 * many: they may be an id.
 */
export function plainNumber(stored: string): string {
  if (WHOLE.test(stored)) return stored;
  const value = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(value)) return stored;
  return withoutPower(String(Number(value.toPrecision(SHOWN_DIGITS))));
}

const WHOLE = /^-?[1-9]\d*$/;

function withoutPower(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, minus = "", whole = "", decimals = "", written] = match;
  const power = Number(written);
  const digits = `${whole}${decimals}`;
  return power < 0
    ? `${minus}0.${"0".repeat(-power - 1)}${digits}`
    : `${minus}${digits.padEnd(power + 1, "0")}`;
}
