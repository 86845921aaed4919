import { counted } from "../../../functions/define/explanation";
import { formatNumber } from "../../format-number";

/** All words of accounts in danger. */
export const DANGER_TEXTS = {
  heading: (count: number): string => `In danger (${formatNumber(count, "count")})`,
  /** By the chapter of the sample that is offered. */
  offer: {
    lifetime: "With a table of orders, accounts that have fallen silent are seen too.",
    relationship: "With the health of an earlier period, accounts that decline are seen too.",
  },
  none: "No account shows a sign of coming apart.",
  meaning: "Each shows at least one sign that the relationship comes apart. The gravest first.",
  mark: "In danger",
  marks: { "comes apart": "Comes apart", "in danger": "In danger", lapsed: "Lapsed" },
  signs: "Signs that it comes apart",
  first: "First",
  firstBy: (owner: string): string => `First, by ${owner}`,
  unchecked: "Could not be checked",
  showInList: "Show in the list",
  showOf: (id: string): string => `${id}: show in the list`,
  showAll: (count: number): string => `Show all ${formatNumber(count, "count")}`,
  showFewer: "Show fewer",
  revenue: (now: number | undefined, before: number | undefined): string => {
    if (now === undefined) return "revenue unknown";
    const stated = `revenue ${formatNumber(now, "amount")} per year`;
    return before !== undefined && before > now
      ? `${stated}, ${formatNumber(before, "amount")} the year before`
      : stated;
  },
  health: (health: number): string => `health ${formatNumber(health, "count")}`,
  change: (points: number, since: string | undefined): string => {
    const from = since ?? "the last period";
    const moved = formatNumber(Math.abs(points), "count");
    if (moved === formatNumber(0, "count")) return `unchanged since ${from}`;
    return `${points < 0 ? "down" : "up"} ${moved} since ${from}`;
  },
  provisional: "what is unknown could change that",
  overdue: (days: number, usual: number): string =>
    `no order for ${inDays(days)} where ${usual < 10 ? formatNumber(usual, "score") : formatNumber(usual, "count")} are usual`,
  silenceFromTable: (days: number | undefined, share: number): string =>
    `${days === undefined ? "silent" : `no order for ${inDays(days)}`}: in its rhythm a silence as long has a probability ${share < 0.01 ? "below 1%" : `of ${formatNumber(share, "share")}`}`,
  lapsed: "it has lapsed",
  advice: {
    notice: "speak with its decision maker, and ask why it gave notice and what would keep it.",
    silence: "call it, and ask whether it has no need or buys elsewhere.",
    revenue: "call it, and ask what it buys elsewhere by now, and why.",
    indicators: "ask those who serve it which of the indicators fell, and who has left or changed.",
    health: "find the weakest part of its health (KAM.HEALTH, Explain this cell) and begin there.",
    falling: "ask those who serve it what has changed since.",
    lapsed: "decide whether to win it back or to let it go.",
  },
  noGrowth: "No counsel to grow while it is in danger: see to the signs first.",
  standsAt: (stage: string, target: string): string =>
    target === "" ? stage : `${stage}, target ${target}`,
  limits: (ceiling: string): string => `Its target is limited by: ${ceiling}.`,
  stageSigns: (names: string): string => `${names}: unknown`,
  healthNotKnown: (why: string): string => `health: ${why}`,
  changeNotKnown: "change of health: no health of the last period",
  silenceNotKnown: (why: string): string => `silence: ${why}`,
  tooLittleHealth: "too little is known of it",
  noOrders: (table: string): string => `no order in table ${table}`,
  noLedger: (headers: readonly string[]): string =>
    `there is no table of orders (${headers.join(", ")}), and silence_probability is unknown`,
  noLedgerTable: (headers: readonly string[]): string =>
    `Silence: there is no table of orders (${headers.join(", ")}); the column silence_probability is read in its place.`,
  noEarlierTable: (headers: readonly string[]): string =>
    `Whether health falls: there is no table of the last period (${headers.join(", ")}).`,
  readFrom: (table: string): string => `Orders are read from ${table}.`,
  earlierFrom: (table: string): string => `The health before is read from ${table}.`,
  notRead: (table: string, message: string): string => `${table} could not be read: ${message}`,
  uncheckedOf: (count: number): string =>
    `For ${counted(count, "account")} a sign could not be checked: their reasons in the list say which.`,
} as const;

function inDays(days: number): string {
  return counted(Math.round(days), "day");
}
