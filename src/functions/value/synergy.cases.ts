import type { Notes, Refusals } from "../define/definition";

const HEADERS = ["account_id", "result", "joint", "base_ours", "base_theirs"];

/** Mistakes that people make with SYNERGY. */
export const SYNERGY_REFUSALS: Refusals = [
  {
    cells: [
      [
        ["account_id", "joint", "base_ours", "base_theirs"],
        ["A", 1200, 500, 600],
        ["A", 90, 50, 30],
      ],
    ],
    shows: "#N/A",
    message:
      "results, row 2: it takes the column result to tell its 2 lines apart; it is blank or missing",
  },
  {
    cells: [[HEADERS, ["A", "profit", 90, 50, 30], ["A", "sales", 9, 5, 3]]],
    shows: "#N/A",
    message:
      "results, row 2: no line has the result revenue, which is asked for, only profit, sales",
  },
  {
    cells: [[HEADERS, ["A", "profit", 90, 50, 30], ["A", "profit", 95, 50, 30]], "profit"],
    shows: "#VALUE!",
    message: "results, row 2: expected one line with the result profit, found 2",
  },
  {
    cells: [[[12, 0.06, 0.04]], "market_share"],
    shows: "#VALUE!",
    message:
      "results: expected joint from 0 to 1, as it is a share of a market (0.12 is 12%), found 12",
  },
  {
    cells: [[[0.9, 0.7, 0.4]], "market_share"],
    shows: "#N/A",
    message: "results: base_ours and base_theirs make more than one market, so they have no sum",
  },
  {
    cells: [[[1200, "", 600]]],
    shows: "#N/A",
    message: "results: unknown for revenue (the cell is blank): base_ours",
  },
];

export const SYNERGY_NOTES: Notes = [
  "Growth rates and scores have no sum: they are held against the mean of both baselines.",
  "Market shares add up only in one market: use shares of the market that both serve.",
  "Baselines are forecasts of what would have been; the answer is as good as they are.",
];
