import { fault } from "../errors";

/** Health of an account on one day, 0 to 100. */
export interface Observation {
  readonly day: number;
  readonly health: number;
}

export interface WatchedAccount {
  readonly observations: readonly Observation[];
  /** Day on which the account was lost; `undefined` if it was not. */
  readonly lostOn: number | undefined;
}

export interface BackTestRules {
  /** Health below it is a warning. */
  readonly cut: number;
  /** Days within which a loss must follow a warning. */
  readonly horizonDays: number;
}

export interface BackTest {
  /** Warned accounts that were lost in time, over all warned that can be judged. */
  readonly precision: number | undefined;
  /** Lost accounts that were warned of in time, over all lost. */
  readonly recall: number | undefined;
  /** Median days from the first warning of the last unbroken run to the loss. */
  readonly medianLead: number | undefined;
  /** What precision would be if every observation were a warning. */
  readonly baseRate: number | undefined;
  readonly accounts: number;
  readonly warned: number;
  readonly hits: number;
  readonly tooRecent: number;
  readonly lost: number;
  /** Lost without a single observation before. */
  readonly unobserved: number;
}

/**
 * Whether low health has warned of losses in one's own past, and how long before (back-test).
 *
 * An account is warned when its health is below the cut on a day before its loss. The warning is right
 * when the loss follows within the horizon. A warned account that was not lost is a false alarm once
 * the horizon has passed since a warning; until then it cannot be judged and is left out.
 *
 *     precision = right / (right + false);  recall = lost and rightly warned / lost
 *
 * @param watched - n >= 1 accounts: days as a spreadsheet counts them, health 0 to 100.
 * @param rules - Cut of health, horizon in days.
 * @returns Rates as fractions (`undefined` where there is nothing to divide by), lead in days, counts.
 * @throws {KamError} `not-available` without an account.
 * @example
 * backTest([{ observations: [{ day: 10, health: 40 }], lostOn: 100 }], { cut: 50, horizonDays: 365 }).medianLead; // 90
 * @see Our operationalisation; precision and recall are standard.
 */
export function backTest(watched: readonly WatchedAccount[], rules: BackTestRules): BackTest {
  if (watched.length === 0) throw fault("no-account-to-look-back-on", {});
  const lastDay = watched.reduce(
    (latest, { observations, lostOn = 0 }) =>
      observations.reduce((day, each) => Math.max(day, each.day), Math.max(latest, lostOn)),
    0,
  );
  const verdicts = watched.map((account) => judge(account, rules, lastDay));
  const count = (verdict: Verdict["kind"]): number =>
    verdicts.filter(({ kind }) => kind === verdict).length;
  const leads = verdicts.flatMap(({ lead }) => (lead === undefined ? [] : [lead]));
  const lost = watched.filter(({ lostOn }) => lostOn !== undefined).length;
  const hits = count("right");
  const judged = hits + count("false");
  const anyway = watched.map((account) => judge(account, { ...rules, cut: Infinity }, lastDay));
  const anyHits = anyway.filter(({ kind }) => kind === "right").length;
  const anyJudged = anyHits + anyway.filter(({ kind }) => kind === "false").length;
  return {
    precision: judged === 0 ? undefined : hits / judged,
    recall: lost === 0 ? undefined : hits / lost,
    medianLead: median(leads),
    baseRate: anyJudged === 0 ? undefined : anyHits / anyJudged,
    accounts: watched.length,
    warned: judged + count("too recent"),
    hits,
    tooRecent: count("too recent"),
    lost,
    unobserved: watched.filter(isUnobserved).length,
  };
}

interface Verdict {
  readonly kind: "right" | "false" | "too recent" | "not warned";
  readonly lead?: number;
}

function judge(account: WatchedAccount, rules: BackTestRules, lastDay: number): Verdict {
  const { cut, horizonDays } = rules;
  const { lostOn } = account;
  const before = account.observations
    .filter(({ day }) => lostOn === undefined || day < lostOn)
    .sort((one, other) => one.day - other.day);
  const warnings = before.filter(({ health }) => health < cut);
  const latest = warnings.at(-1);
  if (latest === undefined) return { kind: "not warned" };
  if (lostOn !== undefined) {
    const isRight = lostOn - latest.day <= horizonDays;
    return isRight ? { kind: "right", lead: lostOn - runStart(before, cut) } : { kind: "false" };
  }
  const oldest = warnings[0]?.day ?? lastDay;
  return { kind: lastDay - oldest >= horizonDays ? "false" : "too recent" };
}

// First day of the last unbroken run of warnings.
function runStart(observations: readonly Observation[], cut: number): number {
  let start = 0;
  let isRunning = false;
  for (const { day, health } of observations) {
    const isWarning = health < cut;
    if (isWarning && !isRunning) start = day;
    isRunning = isWarning;
  }
  return start;
}

function isUnobserved({ observations, lostOn }: WatchedAccount): boolean {
  return lostOn !== undefined && !observations.some(({ day }) => day < lostOn);
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor((sorted.length - 1) / 2);
  const below = sorted[middle];
  const above = sorted[Math.ceil((sorted.length - 1) / 2)];
  return below === undefined || above === undefined ? undefined : (below + above) / 2;
}
