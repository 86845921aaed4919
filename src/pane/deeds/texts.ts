/** Words about deeds that take long, or that could not be taken back. */
export const TEXTS = {
  writing: (done: number, of: number) => `Writing: part ${done} of ${of} is done.`,
  stop: "Stop and take back",
  stopping: "Stopping. What was written is taken back.",
  left: "Something failed half-way, and taking it back failed as well. This is left in the workbook:",
  reason: (advice: string) => `Why it could not be taken back: ${advice}`,
  more: (places: number) => `${places} more places`,
  leftover: (stands: string, stood: string) => `${stands}; before: ${stood}`,
  finish: "Finish undoing",
  finishing: "Taking back what is left.",
  undone: "All of it was taken back: the workbook stands as it did before.",
  kept: (places: readonly string[]) =>
    `All of it was taken back, but for what was edited meanwhile: ${places.join(", ")}.`,
} as const;
