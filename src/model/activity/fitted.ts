import { maximise, type Maximum } from "../statistics/maximise";
import { polish } from "../statistics/polish";
import type { Sloped } from "../statistics/sloped";
import { standardErrors } from "../statistics/standard-errors";
import type { ActivityFit } from "./activity-fit";

/** What a fit found, and how far it can be trusted. */
export interface Fitted extends ActivityFit {
  /** The search settled, within its limits, and drop-out is seen where the model has any. */
  readonly identified: boolean;
  /** A parameter ran as far as the search goes. */
  readonly limited: boolean;
  /** Whether drop-out explains so much that it can be told from silence; absent without drop-out. */
  readonly dropOutSeen?: boolean;
  /** 95 % interval of each parameter but k, in their order; `undefined` where there is none. */
  readonly intervals: readonly (readonly [low: number, high: number])[] | undefined;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly accounts: number;
  readonly repeatAccounts: number;
  /** Log-likelihood over that of the same model in which nobody drops out. */
  readonly gain?: number;
}

/** Logarithms of parameters are searched from minus this to this: factors of 160,000 both ways. */
export const EDGE = 12;

/** A parameter within a hundredth of its limit would have gone on. */
const NEAR_EDGE = 0.01;

const Z_95 = 1.959963984540054;

/**
 * The highest top that is reached from several starts.
 *
 * @param objective - Log-likelihood with its slope.
 * @param starts - One or more points within the edge; the first wins where tops are alike.
 * @returns The top.
 * @throws {Error} When there is no start, which is a mistake of ours.
 * @example
 * best((p, s) => { s[0] = -2 * p[0]; return -p[0] * p[0]; }, [[1], [3]]).value; // 0
 * @see Search from several starts, as likelihoods of mixtures may have several tops.
 */
export function best(objective: Sloped, starts: readonly (readonly number[])[]): Maximum {
  const [first, ...others] = starts.map((start) => maximise(objective, start, EDGE));
  if (first === undefined) throw new Error("A fit needs a start.");
  const highest = others.reduce((top, each) => (each.value > top.value + 1e-9 ? each : top), first);
  return polish(objective, highest, EDGE);
}

/**
 * Says whether a parameter ran as far as it was allowed: the data do not hold it then.
 *
 * @param maximum - A top.
 * @returns True when a coordinate stands at the edge.
 * @example
 * isAtEdge({ point: [12, 0] }); // true
 * @see Our operationalisation.
 */
export function isAtEdge(maximum: Pick<Maximum, "point">): boolean {
  return maximum.point.some((each) => Math.abs(each) > EDGE - NEAR_EDGE);
}

/**
 * How far a top can be trusted.
 *
 * @param maximum - A top.
 * @param dropOutSeen - Whether drop-out can be told from silence; true where the model has none.
 * @returns Whether the search settled, ran to a limit, and whether the data hold the parameters.
 * @example
 * trust({ point: [0], converged: true }, false).identified; // false
 * @see Our operationalisation.
 */
export function trust(
  maximum: Pick<Maximum, "point" | "converged">,
  dropOutSeen = true,
): Pick<Fitted, "converged" | "limited" | "identified"> {
  const { converged } = maximum;
  const limited = isAtEdge(maximum);
  return { converged, limited, identified: converged && !limited && dropOutSeen };
}

/**
 * Parameters of a top, and how far each may be off.
 *
 *     interval = parameter e^(-1.96 error) to parameter e^(1.96 error)
 *
 * @param objective - Log-likelihood by the logarithms of the parameters.
 * @param maximum - Its top.
 * @param logUnits - Logarithm of the unit of each parameter; 0 where it has none.
 * @returns Parameters, and 95 % intervals where there are any.
 * @example
 * describe((p, s) => { s[0] = -4 * p[0]; return -2 * p[0] * p[0]; }, { point: new Float64Array([0]), converged: true }, [0]).parameters; // [1]
 * @see Wald's interval on the scale of logarithms.
 */
export function describe(
  objective: Sloped,
  maximum: Maximum,
  logUnits: readonly number[],
): Pick<Fitted, "parameters" | "intervals"> {
  const { point } = maximum;
  const parameters = logUnits.map((unit, index) => Math.exp((point[index] ?? 0) + unit));
  const isTop = maximum.converged && !isAtEdge(maximum);
  const errors = isTop ? standardErrors(objective, point) : undefined;
  const intervals = errors?.map((error, index) => {
    const value = parameters[index] ?? 0;
    return [value * Math.exp(-Z_95 * error), value * Math.exp(Z_95 * error)] as const;
  });
  const isKnown = intervals?.flat().every(Number.isFinite) === true;
  return { parameters, intervals: isKnown ? intervals : undefined };
}
