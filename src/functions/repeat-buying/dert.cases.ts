import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const DERT_REFUSALS: Refusals = [
  {
    cells: [[[2, 30, 39]], [["Pareto/NBD", 1, 1, 1, 1]], 12],
    shows: "#VALUE!",
    message: "rate: expected a number from 1e-9 to 1 (0.12 for 12%), found 12",
  },
  {
    cells: [[[2, 30, 39]], [["Pareto/NBD", 1, 1, 1, 1]], -1],
    shows: "#VALUE!",
    message: "rate: expected a number from 1e-9 to 1 (0.12 for 12%), found -1",
  },
  {
    cells: [[[2, 30, 39]], [["BG/NBD", 1, 1, 1, 1]], 0.01],
    shows: "#N/A",
    message:
      "fit: discounted orders are those of the Pareto/NBD, and not of BG/NBD: fit that, or ask KAM.EXPECTEDORDERS for some periods",
  },
  {
    cells: [
      [[2, 30, 39]],
      [
        ["model", "Pareto/NBD"],
        ["r", 1],
        ["alpha", 1],
        ["s", 1],
        ["beta", 1],
        ["identified", false],
      ],
      0.01,
    ],
    shows: "#N/A",
    message:
      "fit: this fit cannot tell drop-out from silence (not identified), so a lifetime has no end: ask KAM.EXPECTEDORDERS for some periods",
  },
  {
    cells: [[[0, 12, 39]], [["Pareto/NBD", 1, 1, 1, 1]], 0.01],
    shows: "#VALUE!",
    message: 'history, column "recency": expected 0, as there is no repeat order, found 12',
  },
];

export const DERT_NOTES: Notes = [
  "Pareto/NBD only: we know of no published sum for the (M)BG models, nobody leaves the NBD, and the BG/BB counts opportunities and not time.",
  "Refuses, as PALIVE does, where the fit says identified FALSE.",
  "Times the contribution of an order it is the lifetime value still to come. A yearly rate i is LN(1 + i) over units per year.",
];
