import { counted } from "../../functions/define/explanation";

const OPEN = "The sample is open: 40 invented accounts with their settings.";

/** All words about the sample. */
export const TEXTS = {
  heading: "Sample",
  isOpen: OPEN,
  opened: (undoSteps: number): string => `${OPEN} ${undone(undoSteps)}`,
  hint: "Each chapter shows its functions on the accounts of the sample, on sheets of its own.",
  add: (chapter: string): string => `Add ${chapter}`,
  addAll: "Add all chapters",
  adding: "Adding it",
  added: (undoSteps: number): string => `It was added. ${undone(undoSteps)}`,
  hintOfChapter: (chapter: string): string =>
    `The sample has a chapter that shows this function: ${chapter}.`,
  examples: "Examples of every function",
  remove: "Remove the sample",
  removeHint:
    "Its sheets are deleted, which no undo brings back. What you have changed on them since stays.",
  removeNow: "Delete its sheets",
  keep: "Keep it",
  removing: "Removing the sample",
  removed: "The sample is gone.",
  removedBut: (places: readonly string[]): string =>
    `The sample is gone, but for what was changed since: ${places.join(", ")}.`,
  fromEarlier:
    "It was opened in an earlier visit, so nobody knows what you have changed since. To remove it, delete its sheets yourself.",
} as const;

/** How to take back by hand what was added. */
function undone(undoSteps: number): string {
  return `Undo takes it back in ${counted(undoSteps, "step")}.`;
}
