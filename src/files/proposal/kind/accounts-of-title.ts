import { OF_ACCOUNT } from "../known-columns";
import type { LaidOut } from "../layout/laid-out";
import { TITLE_LINE } from "../layout/title-line";
import { placeOf, type Matches } from "./proposed-kind";

/** Gives meanings that the title of a report tells: "Sales by Customer" above a column of names and one of totals. */
export function withTitle(matched: Matches, { headers, headerRows, leftOut }: LaidOut): Matches {
  const titles = leftOut.filter(({ why }) => why === TITLE_LINE).map(({ text }) => text);
  const isOfAccounts = titles.some((title) => ACCOUNTS.test(title));
  const isNameless = headerRows.length > 0 && headers[0] === "column 1";
  if (!isOfAccounts || !isNameless || placeOf(matched, OF_ACCOUNT.id) >= 0) return matched;
  const total = titles.some((title) => SALES.test(title)) ? headers.findIndex(isTotal) : -1;
  const hasRevenue = placeOf(matched, OF_ACCOUNT.revenue) >= 0;
  return matched.map((match, index) => {
    if (index === 0) return { column: OF_ACCOUNT.name, isOwn: false, period: undefined };
    if (index !== total || hasRevenue) return match;
    return { column: OF_ACCOUNT.revenue, isOwn: false, period: undefined };
  });
}

function isTotal(header: string): boolean {
  return /^(?:total|gesamt|summe|totale|totaal)$/i.test(header.trim());
}

const ACCOUNTS =
  /\b(?:by|per|nach|je|par|por) (?:customer|client|kunde|debitor|cliente|klant|account|debtor)/i;
const SALES = /sales|revenue|income|ums[aä]tz|erl[oö]s|ventes|ventas|fatturato|omzet|turnover/i;
