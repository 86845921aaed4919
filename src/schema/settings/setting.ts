/** A setting with one number, known by group and name as it stands in the Settings table. */
export interface NamedSetting {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly meaning: string;
  /** Set for rates: what is expected says how a percent is written. */
  readonly isFraction?: boolean;
}

export type NamedSettings = Readonly<Record<`${string}: ${string}`, NamedSetting>>;

/** A setting with its default, what is permitted, and what it means to the person who sets it. */
export function setting(
  value: number,
  [min, max]: readonly [number, number],
  meaning: string,
): NamedSetting {
  return { value, min, max, meaning };
}

/** A yearly rate as a fraction. */
export function rateSetting(
  value: number,
  range: readonly [number, number],
  meaning: string,
): NamedSetting {
  return { ...setting(value, range, meaning), isFraction: true };
}
