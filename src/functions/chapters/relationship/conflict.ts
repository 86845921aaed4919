import { conflict } from "../../../model/relationship/conflict";
import { linesOf } from "../../per-account/lines-of";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";
import { issueColumns } from "../../tables/issue-columns";

/** What the two firms disagree about. */
export const conflictFunctions = {
  CONFLICT: perAccount({
    summary: "How much open conflict there is with each account, and what it comes from.",
    over: linesOf({
      name: "issues",
      help: "Issues table with headers, or one account's marks, a row an issue.",
      columns: [
        issueColumns.importance,
        issueColumns.frequency,
        issueColumns.intensity,
        issueColumns.cause,
        issueColumns.opened,
        issueColumns.closed,
      ],
    }),
    answers: ["conflict_index", "sum", "open", "main_cause", "unrated", "oldest_open"],
    returns: {
      unit: "index",
      help: "One row an account: id, index 0-100, sum, open issues, main cause, unrated, oldest.",
    },
    decide: (lines) => ({
      ...conflict(
        lines.map(([importance, frequency, intensity, cause, , closed]) => ({
          importance,
          frequency,
          intensity,
          cause,
          isOpen: closed === undefined,
        })),
      ),
      oldest: lines
        .flatMap(([, , , , opened, closed]) => (closed === undefined ? (opened ?? []) : []))
        .reduce((first, opened) => Math.min(first, opened), Infinity),
    }),
    show: ({ index, sum, open, mainCause, unrated, oldest }) => [
      index,
      sum,
      open,
      mainCause ?? "",
      unrated,
      Number.isFinite(oldest) ? oldest : "",
    ],
    explain: (lines, { index, sum, open, unrated, causes }) => ({
      steps: [
        `${lines.length} issues, ${open} of them open; ${unrated} of these lack a mark and are left out.`,
        `Importance times frequency times intensity adds up to ${round(sum)}.`,
        open === 0
          ? "Nothing is open, so the index is 0."
          : `Of ${125 * (open - unrated)}, the most there could be, that is ${round(index)} %.`,
      ],
      parts: causes.map((each) => ({
        label: each.cause,
        amount: (100 * each.sum) / (125 * (open - unrated)),
        how: `100 × ${round(each.sum)} / ${125 * (open - unrated)}`,
      })),
    }),
    examples: [
      {
        cells: [
          [
            [5, 2, 3, "goal_mismatch"],
            [3, 4, 2, "goal_mismatch"],
            [4, 1, 5, "other"],
          ],
        ],
        answer: [[(100 * 74) / 375, 74, 3, "goal_mismatch", 0, ""]],
        meaning: "Three open issues of 30, 24 and 20 out of 125 each.",
      },
      {
        cells: [
          [
            ["account_id", "importance", "frequency", "intensity", "closed"],
            ["A", 5, 5, 5, ""],
            ["B", 4, 2, 2, 46_100],
          ],
        ],
        answer: [
          ["account_id", "conflict_index", "sum", "open", "main_cause", "unrated", "oldest_open"],
          ["A", 100, 125, 1, "unknown", 0, ""],
          ["B", 0, 0, 0, "", 0, ""],
        ],
        meaning: "The worst there can be, and an account whose only issue is settled.",
      },
    ],
    notes: [
      "The index is a mean: many small issues show in the sum and in the number.",
      "An account without a line is not in the answer: nobody has said that it has no issues.",
    ],
    source: "Our operationalisation: importance, frequency and intensity as in channel research.",
  }),
};
