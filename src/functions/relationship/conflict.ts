import { conflict, STATED_CAUSES, HEAVIEST_ISSUE } from "../../model/relationship/conflict";
import { required } from "../../schema/required-column";
import { linesOf } from "../define/per-account/lines-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { issueColumns } from "../../schema/tables/issues";
import * as field from "../../schema/answer-fields";

/** What the two firms disagree about. */
export const CONFLICT = perAccount({
  summary: "How much open conflict there is with each account, and what it comes from.",
  over: linesOf({
    name: "issues",
    help: "Issues table with headers, or one account's marks, a row per issue.",
    columns: [
      required(issueColumns.importance),
      required(issueColumns.frequency),
      required(issueColumns.intensity),
      issueColumns.cause,
      issueColumns.opened,
      issueColumns.closed,
    ],
    faultOf: ([, , , , opened, closed]) =>
      opened === undefined || closed === undefined || closed >= opened
        ? undefined
        : { column: "closed", expected: `a day from opened (${opened}) on`, found: closed },
  }),
  answer: {
    conflict_index: field.index,
    completeness: field.share,
    low: field.index,
    high: field.index,
    issue_weight_sum: field.index,
    open: field.count,
    main_cause: field.word(STATED_CAUSES),
    unrated: field.count,
    oldest_open: field.day,
  },
  returns: {
    unit: "index",
    help: "One row per account: id, index 0-100, completeness, low, high, sum, counts, cause.",
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
  show: ({ index, completeness, low, high, sum, open, mainCause, unrated, oldest }) => ({
    conflict_index: index,
    completeness,
    low,
    high,
    issue_weight_sum: sum,
    open,
    main_cause: mainCause,
    unrated,
    oldest_open: Number.isFinite(oldest) ? oldest : undefined,
  }),
  explain: (lines, { index, low, high, sum, open, unrated, causes }) => {
    const most = HEAVIEST_ISSUE * (open - unrated);
    return {
      steps: [
        `Issues: ${lines.length}; open: ${open}; of these ${unrated} without all marks, left out.`,
        `Importance times frequency times intensity adds up to ${round(sum)}.`,
        open === 0
          ? "Nothing is open, so the index is 0."
          : `Of ${most}, the most there could be, that is ${round(index)}%; the unknown could make it ${round(low)} to ${round(high)}.`,
      ],
      parts: causes.map((each) => ({
        label: each.cause,
        amount: (100 * each.sum) / most,
        how: `100 × ${round(each.sum)} / ${most}`,
      })),
    };
  },
  examples: [
    {
      cells: [
        [
          [5, 2, 3, "goal_mismatch"],
          [3, 4, 2, "goal_mismatch"],
          [4, 1, 5, "other"],
        ],
      ],
      answer: [
        [(100 * 74) / 375, 1, (100 * 74) / 375, (100 * 74) / 375, 74, 3, "goal_mismatch", 0, ""],
      ],
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
        [
          "account_id",
          "conflict_index",
          "completeness",
          "low",
          "high",
          "issue_weight_sum",
          "open",
          "main_cause",
          "unrated",
          "oldest_open",
        ],
        ["A", 100, 1, 100, 100, 125, 1, "unknown", 0, ""],
        ["B", 0, 1, 0, 0, 0, 0, "", 0, ""],
      ],
      meaning: "The worst there can be, and an account whose only issue is settled.",
    },
  ],
  source:
    "Our operationalisation; importance, frequency and intensity as in research on channels, cited from memory.",
});
