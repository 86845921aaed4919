import { fallingOrder } from "../../../model/portfolio/falling-order";
import {
  unlisted,
  type ExplainedPart,
  type ExplainedValue,
  type Unlisted,
} from "../../define/explanation";
import type { NumberList } from "../../define/number-parameters";

/** More accounts than these are summed up in one line: a pane cannot show thousands. */
const SHOWN = 10;

interface Told {
  /** The largest accounts, each with what it adds to the answer, and the others in one line. */
  readonly parts: readonly ExplainedPart[];
  /** The cells of those that are shown. */
  readonly inputs: readonly ExplainedValue[];
  /** The cells of the others. */
  readonly unlisted?: Unlisted;
}

/** Tells the accounts from the largest on. */
export function largestFirst(
  { values, places }: NumberList,
  rule: {
    /** How many of them make the answer. */
    readonly count: number;
    readonly add: (position: number) => Omit<ExplainedPart, "label">;
    /** How the others came about. */
    readonly others: string;
  },
): Told {
  const order = Array.from(fallingOrder(Float64Array.from(values)));
  const label = (position: number): string =>
    `row ${(places[position]?.row ?? 0) + (places[position]?.column ?? 0) + 1}`;
  const parts = order
    .slice(0, rule.count)
    .map((position) => ({ label: label(position), ...rule.add(position) }));
  const rest = parts.slice(SHOWN);
  const amount = rest.reduce((sum, part) => sum + part.amount, 0);
  const others = { label: `${rest.length} others`, amount, how: rule.others };
  return {
    parts: rest.length > 0 ? [...parts.slice(0, SHOWN), others] : parts,
    inputs: order.slice(0, SHOWN).map((position) => ({
      label: label(position),
      value: values[position],
      unit: "currency",
      origin: { kind: "cell", argument: 0, ...(places[position] ?? { row: 0, column: 0 }) },
    })),
    ...unlisted(order.length, SHOWN, "cell"),
  };
}
