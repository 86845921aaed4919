/** What two firms tell each other. */
export const EXCHANGE_KINDS = ["competitor report", "deal review", "complaint handling"] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];

/** One exchange that was planned or held; `undefined` is unknown. */
export interface Exchange {
  /** `in` from the account to us, `out` from us to it. */
  readonly direction: "in" | "out" | undefined;
  readonly status: "planned" | "held" | undefined;
  readonly date: number | undefined;
  readonly kind: ExchangeKind | undefined;
}

export interface CommunicationRule {
  /** Day from which it is looked at; `undefined` when there is none. */
  readonly today: number | undefined;
  readonly windowDays: number;
  /** Share of the planned exchanges below which communication is scarce. */
  readonly leastHeld: number;
}

export interface Communication {
  /** The smaller of both directions over the larger, 0 to 1; `undefined` when nothing was held. */
  readonly balance: number | undefined;
  /** What came in over what went out; `undefined` when nothing went out. */
  readonly ratio: number | undefined;
  readonly incoming: number;
  readonly outgoing: number;
  /** Exchanges due in the window, and those of them that were held. */
  readonly due: number;
  readonly held: number;
  /** Held over due; `undefined` when none was due. */
  readonly attendance: number | undefined;
  readonly isScarce: boolean | undefined;
  /** Kinds of which nothing was held in either direction. */
  readonly missingKinds: readonly ExchangeKind[];
  /** Lines that lack direction, status or date; they count for nothing else. */
  readonly unknown: number;
}

type KnownExchange = Exchange &
  Readonly<Record<"direction", "in" | "out">> &
  Readonly<Record<"status", "planned" | "held">> &
  Readonly<Record<"date", number>>;

/**
 * Whether two firms talk both ways, and as often as they meant to.
 *
 *     ratio = in / out,  balance = min(in, out) / max(in, out),  over exchanges held up to today
 *     attendance = held / due,  over exchanges dated in the last days up to today
 *
 * An exchange that is due and still only planned did not take place. What is planned for a later day
 * counts for nothing yet.
 *
 * @param exchanges - n exchanges.
 * @param rule - Day to look from, length of the window in days, and the least share held.
 * @returns Balance, ratio, counts, attendance, whether communication is scarce, and kinds that are
 *   missing.
 * @example
 * communication([{ direction: "in", status: "held", date: 9 }, { direction: "out", status: "held", date: 8 }, { direction: "out", status: "held", date: 7 }], { today: 10, windowDays: 90, leastHeld: 0.5 }).balance; // 0.5
 * @see Our operationalisation of two-way communication as a lever of partnership.
 */
export function communication(
  exchanges: readonly Exchange[],
  rule: CommunicationRule,
): Communication {
  const { today, windowDays, leastHeld } = rule;
  const known = exchanges.filter(isKnown);
  const past = known.filter(({ date }) => today !== undefined && Math.floor(date) <= today);
  const held = past.filter(({ status }) => status === "held");
  const incoming = held.filter(({ direction }) => direction === "in").length;
  const outgoing = held.length - incoming;
  const due = past.filter(({ date }) => today !== undefined && date > today - windowDays);
  const dueHeld = due.filter(({ status }) => status === "held").length;
  const attendance = due.length === 0 ? undefined : dueHeld / due.length;
  return {
    balance:
      held.length === 0 ? undefined : Math.min(incoming, outgoing) / Math.max(incoming, outgoing),
    ratio: outgoing === 0 ? undefined : incoming / outgoing,
    incoming,
    outgoing,
    due: due.length,
    held: dueHeld,
    attendance,
    isScarce: attendance === undefined ? undefined : attendance < leastHeld,
    missingKinds: EXCHANGE_KINDS.filter((kind) => held.every((each) => each.kind !== kind)),
    unknown: exchanges.length - known.length,
  };
}

function isKnown(exchange: Exchange): exchange is KnownExchange {
  const { direction, status, date } = exchange;
  return direction !== undefined && status !== undefined && date !== undefined;
}
