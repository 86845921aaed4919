import { fieldOf } from "../../../schema/field-of";
import { accountsTable } from "../../../schema/tables/accounts";
import { careFor } from "../meaning/care";
import { isRateHeader } from "../meaning/rate-header";
import { previousYear } from "../meaning/revenue-years";
import { matchHeaders } from "./match-headers";
import type { Matches } from "./proposed-kind";

/** What one header of a file stands for; `undefined` for nothing that we know. */
export interface ColumnMapping {
  readonly header: string;
  readonly column: string | undefined;
}

/**
 * Proposes what the headers of accounts stand for, from their own names, synonyms in English, German and French, and the
 * years beside them. Every column is proposed at most once; a header that may stand for something else is left alone.
 */
export function proposeMapping(headers: readonly string[]): readonly ColumnMapping[] {
  const isMade = headers.map(() => false);
  const matched = previousYear(matchHeaders(accountsTable.name, { headers, isMade }), headers);
  const kept = withCare(matched, headers);
  return headers.map((header, index) => ({ header, column: kept[index]?.column }));
}

/** Without the meanings that a header alone does not bear out. */
function withCare(matched: Matches, headers: readonly string[]): Matches {
  const all = headers.map((header, index) => ({
    texts: { header, cells: [], rows: [] },
    match: matched[index],
  }));
  return all.map(({ texts, match }) => {
    if (match === undefined || match.isOwn) return match;
    const isMoney = fieldOf(accountsTable.name, match.column)?.kind === "money";
    const isLeft = (isMoney && isRateHeader(texts.header)) || careFor({ texts, match }, all).drops;
    return isLeft ? undefined : match;
  });
}
