import type { UnitChain, ValueGaps, ValueMisfits } from "../../model/value/faults";
import type { SentencesOf } from "../sentences";
import { expected } from "./quote";

/** Faults of what an account is worth to both. */
export const VALUE: SentencesOf<ValueMisfits & ValueGaps> = {
  "rank-beyond-suppliers": ({ suppliers, rank }) =>
    `expected supplier_rank from 1 to ${suppliers} (suppliers), found ${rank}`,
  "parent-not-a-unit": ({ parent }) => `expected the account_id of another row, found "${parent}"`,
  "too-many-levels": ({ most, ...units }) =>
    `expected at most ${most} levels, found ${oneAboveOther(units)}`,
  "unit-above-itself": (units) => `expected no unit above itself, found ${oneAboveOther(units)}`,
  "revenue-above-wallet": ({ columns, revenue, wallet, tolerance }) =>
    `expected ${columns.revenue} of at most ${columns.wallet}, ${wallet} (${tolerance} of it more is tolerated), found ${revenue}`,
  "not-a-market-share": ({ column, found }) =>
    expected(`${column} from 0 to 1, as it is a share of a market (0.12 is 12%)`, found),
  "share-bounds-crossed": ({ greatest, found }) =>
    expected(`"least supplier share" of at most "greatest supplier share", ${greatest}`, found),
  "no-share-of-zero": ({ column }) => `${column} is 0, so there is no share of it`,
  "revenue-below-zero": ({ revenue, wallet }) =>
    `${revenue} is below 0 (credits above invoices), so it is no share of ${wallet}`,
  "wallet-not-measured": ({ measure, rank }) =>
    `it takes ${measure.join(" and ")} to measure the share, or ${rank.join(" and ")} to tell it by rank: these are blank`,
  "sum-too-large": "these amounts are too large to be added up",
  "more-than-one-market":
    "base_ours and base_theirs make more than one market, so they have no sum",
  "benefit-not-diminishing": ({ third }) =>
    `integration_third is ${third}: at one third or less benefit does not diminish, and the curve rests on that`,
  "benefit-all-at-once": ({ third }) =>
    `integration_third is ${third}: all benefit is had at one third, so no depth beyond it is worth its cost`,
  "no-priced-element": "no element has its four amounts and its probability, so none has a value",
};

function oneAboveOther({ chain, isCut }: UnitChain): string {
  return `${chain.join(" > ")}${isCut ? " > …" : ""}`;
}
