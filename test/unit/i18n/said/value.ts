import type { ValueGaps, ValueMisfits } from "../../../../src/model/value/faults";
import type { CasesOf } from "./cases-of";

const COLUMNS = { revenue: "revenue_12m", wallet: "wallet_12m" };

export const MISFITS: CasesOf<ValueMisfits> = {
  "rank-beyond-suppliers": [
    [{ suppliers: 3, rank: 5 }, "expected supplier_rank from 1 to 3 (suppliers), found 5"],
  ],
  "parent-not-a-unit": [[{ parent: "X" }, 'expected the account_id of another row, found "X"']],
  "too-many-levels": [
    [
      { most: 3, chain: ["A", "B", "C", "D"], isCut: false },
      "expected at most 3 levels, found A > B > C > D",
    ],
    [
      { most: 3, chain: ["A", "B", "C", "D"], isCut: true },
      "expected at most 3 levels, found A > B > C > D > …",
    ],
  ],
  "unit-above-itself": [
    [{ chain: ["A", "B", "A"], isCut: false }, "expected no unit above itself, found A > B > A"],
  ],
  "revenue-above-wallet": [
    [
      { columns: COLUMNS, revenue: 106, wallet: 100, tolerance: 0.05 },
      "expected revenue_12m of at most wallet_12m, 100 (0.05 of it more is tolerated), found 106",
    ],
  ],
  "not-a-market-share": [
    [
      { column: "joint", found: 12 },
      "expected joint from 0 to 1, as it is a share of a market (0.12 is 12%), found 12",
    ],
  ],
  "share-bounds-crossed": [
    [
      { greatest: 0.8, found: 0.9 },
      'expected "least supplier share" of at most "greatest supplier share", 0.8, found 0.9',
    ],
  ],
};

export const GAPS: CasesOf<ValueGaps> = {
  "no-share-of-zero": [[{ column: "wallet_12m" }, "wallet_12m is 0, so there is no share of it"]],
  "revenue-below-zero": [
    [COLUMNS, "revenue_12m is below 0 (credits above invoices), so it is no share of wallet_12m"],
  ],
  "wallet-not-measured": [
    [
      { measure: ["revenue_12m", "wallet_12m"], rank: ["suppliers"] },
      "it takes revenue_12m and wallet_12m to measure the share, or suppliers to tell it by rank: these are blank",
    ],
  ],
  "sum-too-large": [[{}, "these amounts are too large to be added up"]],
  "more-than-one-market": [
    [{}, "base_ours and base_theirs make more than one market, so they have no sum"],
  ],
  "benefit-not-diminishing": [
    [
      { third: 0.2 },
      "integration_third is 0.2: at one third or less benefit does not diminish, and the curve rests on that",
    ],
  ],
  "benefit-all-at-once": [
    [
      { third: 1 },
      "integration_third is 1: all benefit is had at one third, so no depth beyond it is worth its cost",
    ],
  ],
  "no-priced-element": [
    [{}, "no element has its four amounts and its probability, so none has a value"],
  ],
};
