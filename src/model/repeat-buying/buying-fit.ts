import { fault } from "../errors";

/** The models, each with its parameters in the order in which they are written. */
export const MODEL_PARAMETERS = {
  NBD: ["r", "alpha"],
  "BG/NBD": ["r", "alpha", "a", "b"],
  "MBG/NBD": ["r", "alpha", "a", "b"],
  "BG/CNBD-k": ["r", "alpha", "a", "b", "k"],
  "MBG/CNBD-k": ["r", "alpha", "a", "b", "k"],
  "Pareto/NBD": ["r", "alpha", "s", "beta"],
  "Gamma-Gamma": ["p", "q", "gamma"],
  sBG: ["alpha", "beta"],
  "BG/BB": ["alpha", "beta", "gamma", "delta"],
} as const;

export type ModelName = keyof typeof MODEL_PARAMETERS;

/** A model with its parameters, in the unit of time of the histories it was fitted to. */
export interface BuyingFit {
  readonly model: ModelName;
  /** In the order of `MODEL_PARAMETERS`; each above 0. */
  readonly parameters: readonly number[];
  /** False when the fit could not tell drop-out from silence; `undefined` when not known. */
  readonly identified?: boolean | undefined;
}

/** Models whose accounts drop out after an order with a chance of their own: `k`, and if at once. */
export interface BetaGeometric {
  readonly k: number;
  /** 1 where an account may drop out right after its first order (M), else 0. */
  readonly z: 0 | 1;
}

/**
 * Which member of the (M)BG/CNBD-k family a fit is of.
 *
 * @param fit - A model with its parameters.
 * @returns k, 1 where it is no parameter, and z; `undefined` for the other models.
 * @example
 * betaGeometric({ model: "MBG/NBD", parameters: [1, 1, 1, 1] }); // { k: 1, z: 1 }
 * @see Reutterer, Platzer & Schroeder (2020), as seen in the code of the R package BTYDplus.
 */
export function betaGeometric(fit: BuyingFit): BetaGeometric | undefined {
  const { model, parameters } = fit;
  const isModified = model === "MBG/NBD" || model === "MBG/CNBD-k";
  if (!isModified && model !== "BG/NBD" && model !== "BG/CNBD-k") return undefined;
  return { k: parameters[4] ?? 1, z: isModified ? 1 : 0 };
}

/**
 * The first four parameters by position.
 *
 * @param fit - A model with its parameters.
 * @returns Four numbers; NaN where the model has fewer.
 * @example
 * four({ model: "NBD", parameters: [1, 2] }).slice(0, 2); // [1, 2]
 * @see `MODEL_PARAMETERS` for their order.
 */
export function four(fit: BuyingFit): readonly [number, number, number, number] {
  const [first = NaN, second = NaN, third = NaN, fourth = NaN] = fit.parameters;
  return [first, second, third, fourth];
}

/**
 * Lets a number through, or refuses it where it left what doubles hold.
 *
 * @param value - What came out.
 * @returns The same number.
 * @throws {KamError} `not-available` when it is not finite.
 * @example
 * sound(2); // 2
 * @see Our rule that no cell shows a number that is none.
 */
export function sound(value: number): number {
  if (Number.isFinite(value)) return value;
  throw fault("beyond-the-model", {});
}
