import {
  attainmentOf,
  type ServiceAttainment,
  type ServiceMeasure,
} from "../../../model/relationship/service-attainment";
import type { Told } from "../../define/per-account/rule";
import { round } from "../../define/explanation";

/** What is told of the service that an account got, and the measures asked about. */
interface AskedService extends ServiceAttainment {
  readonly asked: readonly ServiceMeasure[];
}

/** How the service attainment of an account came about. */
export function explainService({ attainment, completeness, low, high, asked }: AskedService): Told {
  const known = asked.filter((line) => attainmentOf(line) !== undefined && line.weight > 0);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  return {
    steps: [
      `Measures: ${asked.length}; those with target and actual weigh ${round(completeness)} of all.`,
      "Each counts actual over target, or target over actual where lower is better, up to 1.",
      `Their weighted mean is ${round(attainment)}; the unknown could make it ${round(low)} to ${round(high)}.`,
    ],
    parts: known.map((line) => ({
      label: line.measure ?? line.phase ?? "measure",
      amount: (line.weight / total) * (attainmentOf(line) ?? 0),
      how: `${round(line.weight)} / ${round(total)} × ${round(attainmentOf(line) ?? 0)}`,
    })),
  };
}
