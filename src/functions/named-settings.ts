/** A setting with one number, known by group and name as it stands in the Settings table. */
export interface NamedSetting {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly meaning: string;
}

/**
 * Every cut that the classification uses, with the default that holds until a person sets another.
 * All are our operationalisation, except the bands, which were seen in a student's annotated
 * assignment and not in the original instrument.
 */
export const NAMED_SETTINGS = {
  "tier: attractiveness cut": setting(6, [0, 10], "Score from which an account is attractive."),
  "tier: strength cut": setting(1, [0, 100], "Relative strength from which we stand well."),
  "tier: completeness for a class": setting(
    0.6,
    [0, 1],
    "Known share of the weights below which an account has no class.",
  ),
  "tier: completeness for Strategic key": setting(
    0.7,
    [0, 1],
    "Known share of the weights that a Strategic key account needs.",
  ),
  "tier: share of purchasing power": setting(
    0.8,
    [0, 1],
    "The accounts that make this share of all purchasing power have potential.",
  ),
  "tier: share of contribution": setting(
    0.8,
    [0, 1],
    "The accounts that make this share of all positive contribution earn the profit.",
  ),
  "stage: orders for Basic": setting(1, [0, 1000], "Orders in 24 months."),
  "stage: orders for Cooperative": setting(4, [0, 1000], "Orders in 12 months."),
  "stage: known indicators": setting(5, [1, 6], "Indicators that must be known for a band."),
  "stage: band Cooperative": setting(11, [6, 24], "Sum of the indicators."),
  "stage: band Interdependent": setting(17, [6, 24], "Sum of the indicators."),
  "stage: band Integrated": setting(23, [6, 24], "Sum of the indicators."),
  "stage: Cooperative contact": gate(2),
  "stage: Interdependent contact": gate(3),
  "stage: Interdependent trust": gate(3),
  "stage: Interdependent planning": gate(3),
  "stage: Integrated contact": gate(4),
  "stage: Integrated information": gate(4),
  "stage: Integrated adaptation": gate(4),
} as const satisfies Readonly<Record<string, NamedSetting>>;

export type SettingName = keyof typeof NAMED_SETTINGS;

export function isNamedSetting(name: string): name is SettingName {
  return Object.hasOwn(NAMED_SETTINGS, name);
}

function setting(
  value: number,
  [min, max]: readonly [number, number],
  meaning: string,
): NamedSetting {
  return { value, min, max, meaning };
}

function gate(least: number): NamedSetting {
  return setting(least, [1, 4], "Least value of the indicator for the stage.");
}
