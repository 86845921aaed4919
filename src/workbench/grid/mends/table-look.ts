import { BorderStyleTypes } from "@univerjs/core";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/preset-sheets-core";
import type { TableHost } from "../table-host";
import { GIVEN_LOOK, PLAIN_LOOK } from "../table-looks";

/**
 * The blue of the pane. White on it stands out 5 to 1, and in the dark look, which turns both around, black on its
 * counterpart 7 to 1.
 */
const HEADER = "#0F6CBD";
const STRIPE = "#EBF3FC";

const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: "#5F6574" } };
const PLAIN = new RangeThemeStyle(PLAIN_LOOK, {
  // The arrows of its filters have its colour, or white.
  headerRowStyle: { cl: { rgb: "#000000" }, bd: { t: LINE, b: LINE } },
  secondRowStyle: { bg: { rgb: "#F2F2F2" } },
  lastRowStyle: { bd: { b: LINE } },
});

/**
 * Gives tables headers that can be read. Found in 0.25.1: white on its light blue stands out 3.5 to 1 only, and in the
 * dark look, black on dark blue, 2.6 to 1; and no look leaves a header without a ground, on which files have black texts.
 */
export function showHeadersOfTables({ injector }: TableHost): void {
  const looks = injector.get(SheetRangeThemeModel);
  looks.registerDefaultRangeTheme(PLAIN);
  const given = looks.getDefaultRangeThemeStyle(GIVEN_LOOK);
  given.setHeaderRowStyle({ ...given.getHeaderRowStyle(), bg: { rgb: HEADER } });
  given.setSecondRowStyle({ ...given.getSecondRowStyle(), bg: { rgb: STRIPE } });
  // The last row is one like the others, and no sum of them.
  const { bd } = given.getLastRowStyle() ?? {};
  given.setLastRowStyle({ bd });
}
