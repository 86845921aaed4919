import type { Notes, Refusals } from "../define/definition";

/** What EXPECTEDSPEND says to cells that it cannot use. */
export const EXPECTEDSPEND_REFUSALS: Refusals = [
  {
    cells: [[[2, ""]], [["Gamma-Gamma", 1, 2, 30]]],
    shows: "#N/A",
    message:
      'history, column "mean_spend": is unknown (the cell is blank), and there is no answer without it',
  },
  {
    cells: [[[0, ""]], [["Gamma-Gamma", 1, 0.5, 30]]],
    shows: "#N/A",
    message: "history: spend has no mean under this fit: q is not above 1",
  },
  {
    cells: [[[2, 40]], [["Gamma-Gamma", 0.25, 0.5, 30]]],
    shows: "#N/A",
    message:
      "history: spend has no mean under this fit for 2 repeat orders: p x + q is not above 1",
  },
  {
    cells: [[[2, 0]], [["Gamma-Gamma", 1, 2, 30]]],
    shows: "#VALUE!",
    message:
      'history, column "mean_spend": expected a number above 0, as there are repeat orders, found 0',
  },
  {
    cells: [[[2, 30]], [["BG/NBD", 1, 1, 1, 1]]],
    shows: "#N/A",
    message: "fit: spend is that of the Gamma-Gamma, and not of BG/NBD: ask KAM.EXPECTEDORDERS",
  },
];

export const EXPECTEDSPEND_NOTES: Notes = [
  "The fit is one of Gamma-Gamma (FITLIFETIME with that model). Where q is not above 1, spend has no mean over all accounts: an account whose p x + q is not above 1 is refused.",
  "An account without a repeat order is expected to spend what holds of all; blank spend beside repeat orders is unknown.",
];
