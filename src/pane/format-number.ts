/** Numbers as the person's browser writes them. Shown only: what is copied is never rounded. */

const FORMATS = {
  /** Scores from 0 to 10 and other small numbers. */
  score: new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 2 }),
  /** Shares from 0 to 1, shown in percent. */
  share: new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 1 }),
  /** Indices from 0 to 1, where what counts is how large they are. */
  index: new Intl.NumberFormat(undefined, { maximumSignificantDigits: 3 }),
  count: new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 }),
  amount: new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 }),
  /** Amounts that are added up: as many places in each, so that the sum can be followed. */
  part: new Intl.NumberFormat(undefined, { maximumFractionDigits: 4 }),
  /** All digits that a workbook keeps of a number. */
  exact: new Intl.NumberFormat(undefined, { maximumSignificantDigits: 15 }),
  /** What a person reads beside a fraction. */
  percent: new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 2 }),
  plain: new Intl.NumberFormat(undefined, { maximumSignificantDigits: 6 }),
} as const;

export type NumberFormat = keyof typeof FORMATS;

/** Only 0 shows as 0%: a smaller share than its format has places for is shown with its first digits. */
export function formatNumber(value: number, as: NumberFormat): string {
  const shown = FORMATS[as].format(value === 0 ? 0 : value);
  const isPercent = as === "share" || as === "percent";
  return isPercent && value !== 0 && isZero(shown, as) ? FIRST_DIGITS.format(value) : shown;
}

const FIRST_DIGITS = new Intl.NumberFormat(undefined, {
  style: "percent",
  maximumSignificantDigits: 2,
});

function isZero(shown: string, as: NumberFormat): boolean {
  return [0, -0].some((zero) => FORMATS[as].format(zero) === shown);
}
