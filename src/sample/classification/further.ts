import type { SampleAccount } from "../sample-account";
import type { Random } from "../random";
import type { FurtherColumns } from "../further-columns";

/** How closely our capacities follow the closeness of the relationship. */
const CAPACITY = { least: 1.6, ofSum: 0.09, spread: 0.55 };
const UNKNOWN = 0.05;
/** Most sums of a year ago lie near those of today. */
const CHANGE = { mean: 0.4, spread: 1.1, most: 3 };

/** Columns of readiness, of what we are to the account, and of a year ago. */
export const classificationColumns: FurtherColumns = (random, account) => {
  const sum = indicatorSum(account);
  const levels = () => maybe(random, level(random, sum));
  return {
    cap_information: levels(),
    cap_technical: levels(),
    cap_financial: levels(),
    cap_marketing: levels(),
    cap_analytical: levels(),
    cap_human: levels(),
    our_kraljic_impact: maybe(random, share(random, 0.25 + 0.02 * sum)),
    our_kraljic_risk: maybe(random, share(random, 0.2 + 0.025 * sum)),
    stage_sum_prev: account.lifecycle === "prospect" ? "" : sumBefore(random, sum),
  };
};

function indicatorSum(account: SampleAccount): number {
  const levels = [
    account.ind_contact,
    account.ind_information,
    account.ind_trust,
    account.ind_planning,
    account.ind_adaptation,
    account.ind_exit,
  ];
  return levels.reduce<number>((sum, each) => sum + (typeof each === "number" ? each : 1), 0);
}

function level(random: Random, sum: number): number {
  const drawn = CAPACITY.least + CAPACITY.ofSum * sum + CAPACITY.spread * random.deviation();
  return Math.min(Math.max(Math.round(drawn), 0), 4);
}

function share(random: Random, mean: number): number {
  const drawn = Math.min(Math.max(mean + 0.15 * random.deviation(), 0), 1);
  return Math.round(drawn * 100) / 100;
}

function sumBefore(random: Random, sum: number): number {
  const change = Math.round(CHANGE.mean + CHANGE.spread * random.deviation());
  const before = sum - Math.min(Math.max(change, -CHANGE.most), CHANGE.most);
  return Math.min(Math.max(before, 6), 24);
}

function maybe(random: Random, value: number): number | "" {
  return random.chance(UNKNOWN) ? "" : value;
}
