import type { Notes, Refusals } from "../define/definition";

export const RETENTION_REFUSALS: Refusals = [
  {
    cells: [0, 5, 5],
    shows: "#N/A",
    message: "start: there was no account at the start that could stay",
  },
  {
    cells: [100, 15, 20],
    shows: "#VALUE!",
    message: "added: expected at most the 15 accounts at the end, found 20",
  },
  {
    cells: [100, 125, 20],
    shows: "#VALUE!",
    message: "end: expected at most 120 accounts, those of the start and the new ones, found 125",
  },
  {
    cells: [100, 105, -20],
    shows: "#VALUE!",
    message: "added: expected a whole number of 0 or more, found -20",
  },
  {
    cells: [100, 105, ""],
    shows: "#VALUE!",
    message: "added: expected a whole number of 0 or more, found an empty cell",
  },
];

export const RETENTION_NOTES: Notes = [
  "Growth of the number of accounts can hide losses: new ones are taken off first.",
];
