import type { Sloped } from "../statistics/sloped";
import { standardErrors } from "../statistics/standard-errors";
import type { BuyingFit } from "./buying-fit";
import { EDGE, type Top } from "./highest";
import type { LimitName } from "./limits";

/** What a fit found, and how far it can be trusted. */
export interface Fitted extends BuyingFit {
  /** The search settled on a top inside, within its limits, and drop-out is seen where there is any. */
  readonly identified: boolean;
  /** A parameter ran as far as the search goes. */
  readonly limited: boolean;
  /** Limits of the model that are as likely as any parameters: only ratios are known there. */
  readonly limits: readonly LimitName[];
  /** Whether drop-out explains so much that it can be told from silence; absent without drop-out. */
  readonly dropOutSeen?: boolean;
  /** 95% interval of each parameter but k, in their order; `undefined` where there is none. */
  readonly intervals: readonly (readonly [low: number, high: number])[] | undefined;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly accounts: number;
  readonly repeatAccounts: number;
  /** Log-likelihood over that of the same model in which nobody drops out. */
  readonly gain?: number;
  /** Orders come more regularly than a model of orders at random can say; absent in other models. */
  readonly regular?: boolean;
}

/** A parameter within a hundredth of its limit would have gone on. */
const NEAR_EDGE = 0.01;

/** Parameters beyond these are no fit's: other functions would not take them. */
const MOST = 1e12;
const LEAST = 1e-12;

const Z_95 = 1.959963984540054;

/**
 * Says whether a parameter ran as far as it was allowed: the data do not hold it then.
 *
 * @param maximum - A top.
 * @returns True when a coordinate stands at the edge, or beyond it at a limit of the model.
 * @example
 * isAtEdge({ point: [12, 0] }); // true
 * @see Our operationalisation.
 */
export function isAtEdge(maximum: Pick<Top, "point">): boolean {
  return maximum.point.some((each) => Math.abs(each) > EDGE - NEAR_EDGE);
}

/**
 * How far a top can be trusted.
 *
 * @param top - A top, with the limits on which it lies.
 * @param dropOutSeen - Whether drop-out can be told from silence; true where the model has none.
 * @returns Whether the search settled, ran to a limit, and whether the data hold the parameters.
 * @example
 * trust({ point: [0], converged: true, limits: [] }, false).identified; // false
 * @see Our operationalisation.
 */
export function trust(
  top: Pick<Top, "point" | "converged" | "limits">,
  dropOutSeen = true,
): Pick<Fitted, "converged" | "limited" | "limits" | "identified"> {
  const { converged } = top;
  const limited = isAtEdge(top);
  const limits = top.limits.map(({ name }) => name);
  const isInside = !limited && limits.length === 0;
  return { converged, limited, limits, identified: converged && isInside && dropOutSeen };
}

/**
 * Parameters of a top, and how far each may be off.
 *
 *     interval = parameter e^(-1.96 error) to parameter e^(1.96 error)
 *
 * @param objective - Log-likelihood by the logarithms of the parameters.
 * @param top - Its top.
 * @param logUnits - Logarithm of the unit of each parameter; 0 where it has none.
 * @returns Parameters, and 95% intervals where there are any.
 * @example
 * describe((p, s) => { s[0] = -4 * p[0]; return -2 * p[0] * p[0]; }, { point: new Float64Array([0]), converged: true, limits: [] }, [0]).parameters; // [1]
 * @see Wald's interval on the scale of logarithms.
 */
export function describe(
  objective: Sloped,
  top: Top,
  logUnits: readonly number[],
): Pick<Fitted, "parameters" | "intervals"> {
  const { point, limits } = top;
  const parameters = logUnits.map((unit, index) => Math.exp((point[index] ?? 0) + unit));
  const isTop = top.converged && limits.length === 0 && !isAtEdge(top);
  const errors = isTop ? standardErrors(objective, point) : undefined;
  const intervals = errors?.map((error, index) => {
    const value = parameters[index] ?? 0;
    return [value * Math.exp(-Z_95 * error), value * Math.exp(Z_95 * error)] as const;
  });
  const isKnown = intervals?.flat().every(Number.isFinite) === true;
  return { parameters: held(parameters, top), intervals: isKnown ? intervals : undefined };
}

// Parameters that run off together are told no further off than other functions take them.
function held(parameters: readonly number[], { limits }: Top): readonly number[] {
  const kept = [...parameters];
  for (const { of, along } of limits) {
    const [one, other] = of;
    const [first, second] = [kept[one] ?? 0, kept[other] ?? 0];
    if (along === undefined || along[0] === 0) continue;
    const factor =
      Math.min(1, MOST / Math.max(first, second)) * Math.max(1, LEAST / Math.min(first, second));
    const [least, most] = [Math.min(first, second) * factor, Math.max(first, second) * factor];
    if (least < LEAST || most > MOST * 1.000_001) continue;
    kept[one] = first * factor;
    kept[other] = second * factor;
  }
  return kept;
}
