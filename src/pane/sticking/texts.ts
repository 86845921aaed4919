import type { LockedSheet, Misspelt } from "./find-sticking";

/** So many cells are named; of more, their number is said. */
const NAMED = 5;

/** Words about formulas that show `#NAME?`. */
export const TEXTS = {
  offered: (count: number) =>
    count === 1 ? "1 formula of KAM shows #NAME?" : `${count} formulas of KAM show #NAME?`,
  why: "Excel keeps that where a workbook was opened before the add-in was there. Entered again, they stay as they are and answer.",
  enter: "Enter them again",
  entering: "Entering them again",
  close: "Close",
  entered: (count: number) => {
    if (count === 0) return "No formula was entered again.";
    return count === 1 ? "1 formula was entered again." : `${count} formulas were entered again.`;
  },
  mended: (count: number) =>
    count === 1 ? "It does not show #NAME? any more." : "None of them shows #NAME? any more.",
  waiting: (count: number) =>
    count === 1 ? "1 of them waits for its answer." : `${count} of them wait for their answer.`,
  still: (addresses: readonly string[]) =>
    `${addresses.length} of them still ${addresses.length === 1 ? "shows" : "show"} #NAME? (${listed(addresses)}): another name in the formula is not known, or a cell that it reads shows #NAME? itself.`,
  locked: ({ sheet, count }: LockedSheet) =>
    `${count} on the protected sheet "${sheet}", where nothing can be entered: unprotect it on the Review tab, then enter them again.`,
  misspelt: ({ address, names }: Misspelt) => {
    const called = names.map((name) => `KAM.${name}`).join(", ");
    return `${address}: ${called} ${names.length === 1 ? "is no function" : "are no functions"} of KAM. Correct the name; the page Functions lists all.`;
  },
  moreMisspelt: (count: number) => `${count} more with names that are no functions of KAM.`,
  cut: (addresses: readonly string[]) =>
    `Of large sheets only these cells were looked through: ${listed(addresses)}.`,
} as const;

/** What is said of each, and of those that are too many how many they are. */
export function misspeltLines(misspelt: readonly Misspelt[]): readonly string[] {
  const more = misspelt.length - NAMED;
  return [
    ...misspelt.slice(0, NAMED).map(TEXTS.misspelt),
    ...(more > 0 ? [TEXTS.moreMisspelt(more)] : []),
  ];
}

function listed(addresses: readonly string[]): string {
  const more = addresses.length - NAMED;
  const named = addresses.slice(0, NAMED).join(", ");
  return more > 0 ? `${named} and ${more} more cells` : named;
}
