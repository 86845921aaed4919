import type { Notes, Refusals } from "../define/definition";

/** What people most often hand over by mistake. */
export const READINESS_REFUSALS: Refusals = [
  {
    cells: [[[3, 3, 4, 3, 2, 5]], null, "Basic"],
    shows: "#VALUE!",
    message: 'accounts, column "cap_human": expected a whole number from 0 to 4, found 5',
  },
  {
    cells: [[[3, 3, 4, 3, 2.5, 3]], null, "Basic"],
    shows: "#VALUE!",
    message: 'accounts, column "cap_analytical": expected a whole number from 0 to 4, found 2.5',
  },
  {
    cells: [[[3, 3, 4, 3, 2, 3]], null, "Partnership"],
    shows: "#VALUE!",
    message:
      'stage: expected "next" or "Exploratory" or "Basic" or "Cooperative" or "Interdependent" or "Integrated", found "Partnership"',
  },
  {
    cells: [[[3, 3, 4, 3, 2, 3]]],
    shows: "#N/A",
    message: "accounts: its stage is unknown; fill the column stage or name a stage",
  },
  {
    cells: [[[3, 3, 4, 3, 2, 3, "Disintegrating"]]],
    shows: "#N/A",
    message: "accounts: the relationship comes apart, so there is no next stage; name a stage",
  },
];

export const READINESS_NOTES: Notes = [
  "A level counts with evidence: 0 none, 1 ad hoc, 2 partly, 3 sufficient and proven, 4 leading.",
  "Not compensatory: none of the six may be missing; an unknown one is not sufficient.",
  "Preliminary, Early, Mid and Mature are taken as other names of the first four stages.",
];
