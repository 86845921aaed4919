/** A setting with one number, known by group and name as it stands in the Settings table. */
export interface NamedSetting {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly meaning: string;
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
