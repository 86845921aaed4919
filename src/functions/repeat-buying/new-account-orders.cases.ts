import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const NEWACCOUNTORDERS_REFUSALS: Refusals = [
  {
    cells: [[[4], [-1]], [["NBD", 1, 2]]],
    shows: "#VALUE!",
    message: "periods, row 2: expected a number from 0 to 1000000000, found -1",
  },
  {
    cells: [[[4]], [["Weibull", 1, 2]]],
    shows: "#VALUE!",
    message:
      'fit: expected the list that KAM.FITLIFETIME answers, or a row such as "BG/NBD", r, alpha, a, b, found "Weibull"',
  },
  {
    cells: [[[4]], [["sBG", 1, 1]]],
    shows: "#N/A",
    message: "fit: sBG is no model of how many orders come: ask KAM.SURVIVAL",
  },
  {
    cells: [[[1e9]], [["MBG/CNBD-k", 1, 0.001, 1, 1, 3]]],
    shows: "#N/A",
    message:
      "periods: the mean is a sum over orders, and some accounts may take more than 1,000,000 steps by then: the time is too long for these rates",
  },
];

export const NEWACCOUNTORDERS_NOTES: Notes = [
  "For mean spend and for contracts there are KAM.EXPECTEDSPEND and KAM.SURVIVAL.",
];
