import { TITLE_LINE } from "./title-line";
import type { LaidOut } from "./laid-out";

/** The one year that the lines above the header name; `undefined` for none or several. */
export function yearOfTitles({ leftOut }: Pick<LaidOut, "leftOut">): number | undefined {
  const titles = leftOut.filter(({ why }) => why === TITLE_LINE);
  const years = titles.flatMap(({ text }) =>
    [...text.matchAll(YEAR)].map(([year]) => Number(year)),
  );
  return new Set(years).size === 1 ? years[0] : undefined;
}

const YEAR = /(?<!\d)(?:19[5-9]|20[0-9])\d(?!\d)/g;
