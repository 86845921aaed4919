import { invalidInput, notAvailable } from "../../model/errors";
import { SYNERGY_BASES, synergy, type JointResult, type Result } from "../../model/value/synergy";
import { choice } from "../define/parameters";
import type { Line } from "../define/per-account/line";
import { linesOf } from "../define/per-account/lines-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { resultColumns } from "../../schema/tables/results";
import * as field from "../../schema/answer-fields";

const COLUMNS = [
  resultColumns.joint,
  resultColumns.base_ours,
  resultColumns.base_theirs,
  resultColumns.result,
] as const;

/** What joint work brings. */
export const SYNERGY = perAccount({
  summary: "What joint work brings beyond what both sides would reach alone.",
  over: linesOf({
    name: "results",
    help: "Results table with headers, or one account's joint result and both baselines.",
    columns: COLUMNS,
  }),
  options: {
    result: choice({
      help: "Which of the six results; revenue if left out.",
      words: {
        revenue: "Revenue in money",
        sales: "Sales in units",
        profit: "Profit in money",
        market_share: "Shares of one and the same market, as fractions",
        market_growth: "Growth rates, against their mean",
        competitive_power: "Scores of competitive power, against their mean",
      },
      default: "revenue",
    }),
  },
  answer: {
    synergy: field.own,
    share_of_base: field.share,
    joint: field.own,
    base: field.own,
    basis: field.word(SYNERGY_BASES),
  },
  returns: {
    unit: "none",
    help: "One row per account: id, synergy in the result's unit, its share of the base, basis.",
  },
  decide: (lines, { options: { result } }) => {
    const amounts = amountsOf(lineOf(lines, result), result);
    return { ...synergy(result, amounts), ...amounts };
  },
  show: ({ synergy: gain, share, joint, base, basis }) => ({
    synergy: gain,
    share_of_base: share ?? notAvailable("the base is not above 0, so nothing is a share of it"),
    joint,
    base,
    basis,
  }),
  explain: (_, { synergy: gain, joint, base, basis, ours, theirs }, { options }) => {
    const part = basis === "mean of both baselines" ? 0.5 : 1;
    return {
      steps: [
        `${options.result}: joint ${round(joint)} less the ${basis}, ${round(base)}, is ${round(gain)}.`,
      ],
      parts: [
        { label: "joint", amount: joint, how: "reached together" },
        { label: "base_ours", amount: -part * ours, how: `less ${part} x our baseline` },
        { label: "base_theirs", amount: -part * theirs, how: `less ${part} x their baseline` },
      ],
    };
  },
  examples: [
    {
      cells: [[[1200, 500, 600]]],
      answer: [[100, 100 / 1100, 1200, 1100, "sum of both baselines"]],
      meaning: "Together 1,200 where both alone would reach 1,100: 9.1% more.",
    },
    {
      cells: [[[0.07, 0.06, 0.02]], "market_growth"],
      answer: [[0.03, 0.75, 0.07, 0.04, "mean of both baselines"]],
      meaning: "Growth rates do not add up: 7% together against a mean of 4%.",
    },
  ],
  source: "Our operationalisation of the synergy effect of integrated relationships.",
});

type ResultLine = Line<typeof COLUMNS>;

/** The line of the result that is asked for. An account's only line may leave its result unsaid. */
function lineOf(lines: readonly ResultLine[], wanted: Result): ResultLine {
  const [only] = lines;
  if (only !== undefined && lines.length === 1 && only[3] === undefined) return only;
  const [line, ...others] = lines.filter(([, , , result]) => result === wanted);
  if (line === undefined) throw notAvailable(withoutLine(lines, wanted));
  if (others.length > 0) {
    throw invalidInput({}, `one line with the result ${wanted}`, others.length + 1);
  }
  return line;
}

function withoutLine(lines: readonly ResultLine[], wanted: Result): string {
  const said = [...new Set(lines.flatMap(([, , , result]) => result ?? []))];
  if (said.length === 0) {
    return `it takes the column result to tell its ${lines.length} lines apart; it is blank or missing`;
  }
  return `no line has the result ${wanted}, which is asked for, only ${said.join(", ")}`;
}

function amountsOf([joint, ours, theirs]: ResultLine, result: Result): JointResult {
  const unknown = Object.entries({ joint, base_ours: ours, base_theirs: theirs })
    .filter(([, amount]) => amount === undefined)
    .map(([header]) => header);
  if (joint === undefined || ours === undefined || theirs === undefined) {
    throw notAvailable(`unknown for ${result} (the cell is blank): ${unknown.join(", ")}`);
  }
  return { joint, ours, theirs };
}
