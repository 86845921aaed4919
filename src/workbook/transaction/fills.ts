import { isFormula, type Content, type Setting } from "./settings";

/**
 * What becomes of a formula that a program puts into a column by itself when its table grows:
 * nothing does it in this column, it stays, or the deed has something of its own to put there.
 */
export type Fill = "none" | "stays" | "gives way";
export type Fills = readonly Fill[];

/** A blank cell was expected, and the program has filled it by itself. */
export function isFilled(expected: Content, found: Content, fill: Fill | undefined): boolean {
  return fill !== undefined && fill !== "none" && expected === "" && isFormula(found);
}

/** The setting with the formulas that the program has filled in, where they stay. */
export function withFilled(setting: Setting, found: Setting | undefined, fills: Fills): Setting {
  if (setting.kind !== "cells" || found?.kind !== "cells") return setting;
  const value = setting.value.map((row, down) =>
    row.map((content, right) => {
      const now = found.value[down]?.[right] ?? "";
      return fills[right] === "stays" && isFormula(now) ? now : content;
    }),
  );
  return { ...setting, value };
}
