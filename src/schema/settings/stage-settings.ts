import { setting, type NamedSetting, type NamedSettings } from "./setting";

/**
 * Bands and gates of stages. Gates are our operationalisation; bands were seen in a student's
 * annotated assignment and not in the original instrument.
 */
export const stageSettings = {
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
  "stage: Interdependent integration": form(1),
  "stage: Integrated integration": form(1),
  "stage: Kraljic cut": setting(0.5, [0, 1], "Impact and risk from which they are high."),
  "stage: fall of indicators": setting(
    4,
    [1, 18],
    "A fall of their sum within 12 months by which the relationship is Disintegrating.",
  ),
  "stage: fall of revenue": setting(
    0.3,
    [0, 1],
    "A fall within 12 months by which, with an unlikely silence, it is Disintegrating.",
  ),
  "stage: unlikely silence": setting(
    0.05,
    [0, 1],
    "Probability of a silence as long as now below which it is more than chance.",
  ),
  "readiness: Exploratory": level(1),
  "readiness: Basic": level(2),
  "readiness: Cooperative": level(2),
  "readiness: Interdependent": level(3),
  "readiness: Integrated": level(3),
  "readiness: Integrated information, technical, human": level(4),
} as const satisfies NamedSettings;

function level(least: number): NamedSetting {
  return setting(least, [0, 4], "Level that our capacities need for the stage.");
}

function form(least: number): NamedSetting {
  const steps = "0 none, 1 contract, 2 functional, 3 full";
  return setting(least, [0, 3], `Least form of integration for the stage: ${steps}.`);
}

function gate(least: number): NamedSetting {
  return setting(least, [1, 4], "Least value of the indicator for the stage.");
}
