import { concentration, effectiveNumber, shares } from "../../../model/portfolio/concentration";
import { rankConcentration } from "../../../model/portfolio/rank-concentration";
import { largestCount, topShare } from "../../../model/portfolio/top-share";
import { explained, type Explanation, round, counted } from "../../define/explanation";
import { largestFirst } from "./largest-first";
import { creditedStep, type RevenueList } from "./revenues";

/** The index from 0 to 1 is shown as 0 to 10,000 points. */
export const POINTS = 10_000;

/** Says what each account adds to the index, the largest first. */
export function explainConcentration(asked: {
  readonly values: RevenueList;
  readonly scale: "share" | "points";
}): Explanation {
  const { values } = asked.values;
  const factor = asked.scale === "points" ? POINTS : 1;
  const index = concentration(values);
  const shareOf = shares(values);
  const add = (position: number) => {
    const share = shareOf[position] ?? 0;
    return {
      amount: share ** 2 * factor,
      how: `${round(values[position] ?? 0)} is a share of ${round(share)}, squared`,
    };
  };
  return explained({
    question: "Concentration of the portfolio",
    answer: index * factor,
    rule: [
      `Each of ${values.length} amounts is a share of their total; the squared shares are added.`,
      `As if the total came from ${round(1 / index)} equal accounts.`,
      ...creditedStep(asked.values),
    ],
    ...largestFirst(asked.values, { count: values.length, add, others: "their squared shares" }),
    source: "Herfindahl-Hirschman index.",
  });
}

/** Says how the effective number follows from the index. */
export function explainEffectiveNumber(list: RevenueList): Explanation {
  const answer = effectiveNumber(list.values);
  return explained({
    question: "Effective number of accounts",
    answer,
    rule: [
      `Each of ${list.values.length} amounts is a share of their total; the squared shares add up to ${round(1 / answer)}.`,
      `1 divided by it is ${round(answer)}: so many equal accounts would be as concentrated.`,
      ...creditedStep(list),
    ],
    ...largestInputs(list),
    source: "Reciprocal of the Herfindahl-Hirschman index.",
  });
}

/** Says how the index follows from the ranks. */
export function explainRankConcentration(list: RevenueList): Explanation {
  const answer = rankConcentration(list.values);
  return explained({
    question: "Concentration of the portfolio by ranks",
    answer,
    rule: [
      `${list.values.length} amounts stand by falling size, each as a share of their total times its rank.`,
      `These add up to ${round((1 / answer + 1) / 2)}; 1 divided by (twice that, less 1) is ${round(answer)}.`,
      ...creditedStep(list),
    ],
    ...largestInputs(list),
    source: "Hall-Tideman-Rosenbluth index.",
  });
}

/** Says what each of the largest accounts adds to their share. */
export function explainTopShare(list: RevenueList, largest: number): Explanation {
  const { values } = list;
  const answer = topShare(values, largest);
  const shareOf = shares(values);
  const count = largestCount(values.length, largest);
  const rounded = `${largest} of ${counted(values.length, "account")}, rounded up: ${count}.`;
  const add = (position: number) => ({
    amount: shareOf[position] ?? 0,
    how: `${round(values[position] ?? 0)} of the total`,
  });
  return explained({
    question: `Share of the largest ${counted(count, "account")}`,
    answer,
    rule: [
      ...(largest < 1 ? [rounded] : []),
      `Of ${counted(values.length, "account")} the largest ${count} bring ${round(answer)} of the total.`,
      ...creditedStep(list),
    ],
    ...largestFirst(list, { count, add, others: "their shares" }),
    source: "Concentration ratio.",
  });
}

function largestInputs(list: RevenueList): Pick<Explanation, "inputs" | "unlisted"> {
  const add = () => ({ amount: 0, how: "" });
  const { inputs, ...rest } = largestFirst(list, { count: 0, add, others: "" });
  return rest.unlisted === undefined ? { inputs } : { inputs, unlisted: rest.unlisted };
}
