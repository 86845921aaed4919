import { costToServe, type ServiceLine } from "../../model/cost/cost-to-serve";
import { invalidInput, KamError } from "../../model/errors";
import { driversOf, type Caused } from "./cost-to-serve/drivers";
import { ratesParameter, type Rate, type Rates } from "./cost-to-serve/rates";
import { perAccount } from "../define/per-account/per-account";
import { round, counted } from "../define/explanation";
import * as field from "../../schema/answer-fields";

/** What it costs to serve each account, by what it caused. */
export const COSTTOSERVE = perAccount({
  summary: "What it costs to serve each account: rate times volume of what it caused.",
  over: driversOf({ help: "Drivers table with headers, or one account's volumes." }),
  options: {
    rates: ratesParameter({ help: "Rates table with headers, or as many plain rates." }),
  },
  answer: {
    cost_to_serve: field.money,
    lines: field.count,
    largest_activity: field.text,
    its_cost: field.money,
  },
  returns: {
    unit: "currency",
    help: "One row per account: id, cost, number of lines, costliest activity and its cost.",
  },
  decide: (caused, { options: { rates } }) => {
    const lines = linesWithRates(caused, rates);
    return { ...costToServe(lines), lines: lines.length };
  },
  show: ({ cost, activities: [largest], lines }) => ({
    cost_to_serve: cost,
    lines,
    largest_activity: cost === 0 ? undefined : largest?.activity,
    its_cost: cost === 0 ? 0 : (largest?.cost ?? 0),
  }),
  explain: (_caused, { cost, activities, lines }) => ({
    steps: [
      "An activity costs its volume times its rate; nothing is rounded.",
      `${counted(lines, "line")} of ${counted(activities.length, "activity", "activities")} add up to ${round(cost)}.`,
    ],
    parts: activities.map(({ activity, volume, rate, cost: amount }) => ({
      label: activity,
      amount,
      how: `${round(volume)} at ${round(rate)}`,
    })),
  }),
  examples: [
    {
      cells: [[[16, 0, 18, 190]], [[84, 78, 17, 1.5]]],
      answer: [[1935, 4, "activity 1", 1344]],
      meaning: "16, 0, 18 and 190 units of four activities, each at its rate.",
    },
  ],
  oneCurrency: () => ["rates", "drivers"],
  source: "Cooper & Kaplan (1991), Harvard Business Review 69(3), cited from memory.",
});

function linesWithRates(caused: Caused, rates: Rates): readonly ServiceLine[] {
  if (caused.form === "lines") {
    return caused.lines.map(({ activity, volume, place }) =>
      toLine(rates.of(activity, place), volume),
    );
  }
  const { all } = rates;
  const { volumes } = caused;
  if (volumes.length !== all.length) {
    const expected = `as many volumes as rates, ${all.length}`;
    throw invalidInput({ argument: "drivers" }, expected, volumes.length);
  }
  return all.map((rate, index) => toLine(rate, volumes[index] ?? 0));
}

function toLine({ name, rate }: Rate, volume: number): ServiceLine {
  if (rate instanceof KamError) throw rate;
  return { activity: name, volume, rate };
}
