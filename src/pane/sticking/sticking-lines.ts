import type { Findings } from "./find-sticking";
import type { Entered, StickingState } from "./sticking-state";
import { misspeltLines, TEXTS } from "./texts";

/** What the pane says of formulas that show `#NAME?`, line by line. */
export function linesOf(state: StickingState): readonly string[] {
  switch (state.phase) {
    case "unknown":
    case "looking":
    case "quiet":
      return [];
    case "offered": {
      const { findings } = state;
      const offer = [TEXTS.offered(countOf(findings)), TEXTS.why];
      return [...refusalLines(state), ...offer, ...others(findings)];
    }
    case "entering":
      return [TEXTS.entering];
    case "entered":
      return [...enteredLines(state), ...refusalLines(state), ...others(state.findings)];
  }
}

function enteredLines({ cells, waiting, still }: Entered): readonly string[] {
  const isSettled = cells.length > 0 && waiting.length + still.length === 0;
  return [
    [TEXTS.entered(cells.length), ...(isSettled ? [TEXTS.mended(cells.length)] : [])].join(" "),
    ...(waiting.length === 0 ? [] : [TEXTS.waiting(waiting.length)]),
    ...(still.length === 0 ? [] : [TEXTS.still(still)]),
  ];
}

function refusalLines({ refusal }: { readonly refusal?: string }): readonly string[] {
  return refusal === undefined ? [] : [refusal];
}

function countOf({ open, locked }: Findings): number {
  return locked.reduce((sum, { count }) => sum + count, open.length);
}

function others({ locked, misspelt, cut }: Findings): readonly string[] {
  return [
    ...locked.map(TEXTS.locked),
    ...misspeltLines(misspelt),
    ...(cut.length === 0 ? [] : [TEXTS.cut(cut)]),
  ];
}
