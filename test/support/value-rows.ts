import fc from "fast-check";

const amount = fc.integer({ min: 1, max: 1e9 });
const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
/** Doubling is exact in binary fractions, so that a scaled answer can be compared digit by digit. */
export const factor = fc.integer({ min: -12, max: 12 }).map((power) => 2 ** power);

const ELEMENT = [
  "supplier_benefit",
  "supplier_sacrifice",
  "customer_benefit",
  "customer_sacrifice",
];
const ELEMENTS = ["account_id", "type", "probability", "agreed_by_customer", ...ELEMENT];
const anElement = fc
  .tuple(share, amount, amount, amount, amount)
  .map(([p, ...amounts]) => ["A", "exchange", p, "yes", ...amounts]);

const RESULTS = ["account_id", "joint", "base_ours", "base_theirs"];
const aResult = fc.tuple(amount, amount, amount).map((amounts) => ["A", ...amounts]);

/** The columns of WALLETSHARE. */
export const WALLETS = ["account_id", "supplier_rank", "suppliers", "revenue_12m", "wallet_12m"];
const aWallet = fc
  .tuple(amount, share, fc.constantFrom(1, 2), fc.integer({ min: 2, max: 9 }))
  .map(([wallet, part, rank, suppliers]) => ["A", rank, suppliers, part * wallet, wallet]);

const POTENTIALS = ["account_id", "product", "potential_12m", "revenue_12m"];
const aPotential = fc.tuple(amount, amount).map((amounts) => ["A", "pumps", ...amounts]);

/** The plain values of INTEGRATION. */
export const PLAIN = ["benefit", "beta", "cost", "contract", "functional", "full", "depth"];
/** What they are drawn from. */
export const anIntegration = fc.record({
  benefit: amount,
  beta: fc.integer({ min: 1, max: 40 }).map((half) => half / 2),
  cost: amount,
  setUp: fc.integer({ min: 1, max: 1e6 }),
  depth: share,
});

/** Questions about value with one row each: name, headers, a row, the columns of money in the question, and those in the answer. */
export const SCALES = [
  ["VALUE3", ELEMENTS, anElement, [4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7]],
  ["APPROPRIATION", ELEMENTS, anElement, [4, 5, 6, 7], [2, 3]],
  ["SYNERGY", RESULTS, aResult, [1, 2, 3], [1, 3, 4]],
  ["WALLETSHARE", WALLETS, aWallet, [3, 4], [3]],
  ["WHITESPACE", POTENTIALS, aPotential, [2, 3], [2, 3]],
] as const;
