import { concentration, shares } from "../../model/portfolio/concentration";
import type { ExplainedPart, Explanation } from "../explanation";
import type { NumberList } from "../number-parameters";
import { round } from "../round";

/** The index from 0 to 1 is shown as 0 to 10,000 points. */
export const POINTS = 10_000;

/** More parts than these are summed up in one line: a pane cannot show thousands. */
const SHOWN_PARTS = 10;

/** Says what each account adds to the index, the largest first. */
export function explainConcentration({
  values: { values, places },
  scale,
}: {
  readonly values: NumberList;
  readonly scale: "share" | "points";
}): Explanation {
  const factor = scale === "points" ? POINTS : 1;
  const index = concentration(values);
  const shareOf = shares(values);
  const order = [...values.keys()].sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
  const part = (position: number): ExplainedPart => {
    const value = values[position] ?? 0;
    const share = shareOf[position] ?? 0;
    const row = (places[position]?.row ?? 0) + (places[position]?.column ?? 0) + 1;
    return {
      label: `row ${row}`,
      amount: share ** 2 * factor,
      how: `${round(value)} is a share of ${round(share)}, squared`,
    };
  };
  const shown = order.slice(0, SHOWN_PARTS).map(part);
  const rest = order.slice(SHOWN_PARTS).map(part);
  const restAmount = rest.reduce((sum, { amount }) => sum + amount, 0);
  const others = {
    label: `${rest.length} others`,
    amount: restAmount,
    how: "their squared shares",
  };
  return {
    question: "Concentration of the portfolio",
    answer: index * factor,
    rule: [
      `Each of ${values.length} amounts is a share of their total; the squared shares are added.`,
      `As if the total came from ${round(1 / index)} equal accounts.`,
    ],
    inputs: order.slice(0, SHOWN_PARTS).map((position) => {
      const { row, column } = places[position] ?? { row: 0, column: 0 };
      return {
        label: `row ${row + column + 1}`,
        value: values[position],
        unit: "currency",
        origin: { kind: "cell", argument: 0, row, column },
      };
    }),
    parts: rest.length > 0 ? [...shown, others] : shown,
    settings: [],
    source: "Herfindahl-Hirschman index.",
  };
}
