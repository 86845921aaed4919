import { monthOf } from "../../csv/column/month-names";
import type { LaidOut } from "./laid-out";
import { TITLE_LINE } from "./title-line";
import { yearOfTitles } from "./year-of-titles";

/** The months that the lines above a header name: "January - March 2026". */
export interface TitleMonths {
  readonly year: number;
  /** From 1. */
  readonly first: number;
  readonly last: number;
}

/** `undefined` when the lines name no month, or no single year. */
export function monthsOfTitles(laid: Pick<LaidOut, "leftOut">): TitleMonths | undefined {
  const year = yearOfTitles(laid);
  if (year === undefined) return undefined;
  const titles = laid.leftOut.filter(
    ({ why, text }) => why === TITLE_LINE && text.includes(String(year)),
  );
  const months = titles.flatMap(({ text }) =>
    (text.match(/\p{L}{3,}/gu) ?? []).flatMap((word) => monthOf(word) ?? []),
  );
  if (months.length === 0) return undefined;
  return { year, first: Math.min(...months), last: Math.max(...months) };
}
