/** Lines of a ledger, those of one account from `from` up to, but not including, `to`. */
export interface LedgerLines {
  /** Whole days as a spreadsheet counts them. */
  readonly days: ArrayLike<number>;
  readonly amounts: ArrayLike<number>;
  /** 1 for a credit, whatever the sign of its amount; 0 for an order. */
  readonly credits: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of one account by rising day.
 *
 * @param lines - Lines in any order; they are not changed.
 * @returns The same lines when they stand in order, else a copy in order.
 * @example
 * linesByDay({ days: [3, 1], amounts: [5, 6], credits: [0, 0], from: 0, to: 2 }).days; // [1, 3]
 */
export function linesByDay(lines: LedgerLines): LedgerLines {
  if (isInOrder(lines)) return lines;
  const { days, amounts, credits, from, to } = lines;
  const order = Array.from({ length: to - from }, (_, index) => from + index);
  // Lines of one day by their amounts, so that the order of lines cannot move a sum.
  order.sort(
    (one, other) =>
      (days[one] ?? 0) - (days[other] ?? 0) || (amounts[one] ?? 0) - (amounts[other] ?? 0),
  );
  return {
    days: order.map((at) => days[at] ?? 0),
    amounts: order.map((at) => amounts[at] ?? 0),
    credits: order.map((at) => credits[at] ?? 0),
    from: 0,
    to: order.length,
  };
}

function isInOrder({ days, from, to }: LedgerLines): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if ((days[at] ?? 0) < (days[at - 1] ?? 0)) return false;
  }
  return true;
}
