import { withMeasure } from "../kind/match-headers";
import { placeOf, type Matches } from "../kind/proposed-kind";
import { OF_ACCOUNT } from "../known-columns";
import type { TitlePeriod } from "../layout/period-of-titles";
import { formsOf } from "../layout/known-headers";
import { periodOf } from "../layout/period";
import type { ProposedDoubt } from "../proposal";
import type { MeantColumn } from "./typed-columns";

/** Of revenues of several years, the one before the latest is that of the 12 months before. */
export function previousYear(matched: Matches, headers: readonly string[]): Matches {
  const latest = matched[placeOf(matched, OF_ACCOUNT.revenue)]?.period;
  if (latest?.year === undefined || placeOf(matched, OF_ACCOUNT.revenueBefore) >= 0) return matched;
  const [form] = formsOf(latest.rest);
  const periods = headers.map((_, index) => periodOf(withMeasure(headers, index)));
  const before = periods.findIndex(
    (period, index) =>
      matched[index] === undefined &&
      period?.year === (latest.year ?? 0) - 1 &&
      formsOf(period.rest)[0] === form,
  );
  const match = { column: OF_ACCOUNT.revenueBefore, isOwn: false, period: periods[before] };
  return matched.map((each, index) => (index === before ? match : each));
}

/** A calendar year, or the period of a title, stands for the last 12 months only as of its end. */
export function yearsAsked(
  columns: readonly MeantColumn[],
  title: TitlePeriod | undefined,
): readonly ProposedDoubt[] {
  const revenue = columns.find(({ match }) => match?.column === OF_ACCOUNT.revenue);
  const year = revenue?.match?.period?.year;
  const end = year === undefined ? title?.end : `${year}-12-31`;
  if (revenue === undefined || end === undefined) return [];
  const { header, rows } = revenue.texts;
  const text =
    year === undefined
      ? `a title names a period${lengthOf(title)} that ends on ${end}: the amounts are proposed as those of the last 12 months as of ${end}`
      : `"${header}" is the calendar year ${year}: proposed as the last 12 months as of ${end}`;
  return [{ row: rows[0], column: header, text, choices: [`as_of ${end}`, "another day"] }];
}

/** Where it is not the 12 months that a revenue is of. */
function lengthOf(title: TitlePeriod | undefined): string {
  const months = title?.months;
  if (months === undefined || months === 12) return "";
  return months === 1 ? " of 1 month" : ` of ${months} months`;
}
