/** All words of the welcome page. */
export const TEXTS = {
  title: "Know your key accounts",
  points: [
    "See first which relationships come apart, by which signs, and what to do about it.",
    "See which accounts are key, by three routes, with the reason for each one.",
    "Ask any answer how it came about: every number leads back to its cells.",
    "Work with formulas that stay in your workbook. Nothing leaves it.",
  ],
  openSample: "Open the sample",
  sampleHint:
    "40 invented accounts with their settings and answers. Your own sheets stay as they are.",
  skip: "Skip",
  opening: "Opening the sample",
} as const;
