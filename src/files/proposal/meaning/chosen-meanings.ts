import type { Matches } from "../kind/proposed-kind";

/** What a person says of a table; what they say nothing of is proposed. */
export interface ChosenMeanings {
  /** The table of the schema that it is; "" for none of ours. */
  readonly table?: string | undefined;
  /** What headers stand for; `undefined` for nothing. */
  readonly columns?: ReadonlyMap<string, string | undefined>;
}

/** The meanings of headers as they were chosen: what was given to one header, no other is proposed for. */
export function withChosen(
  matched: Matches,
  headers: readonly string[],
  { columns = new Map<string, undefined>() }: ChosenMeanings,
): Matches {
  const given = new Set(columns.values());
  return headers.map((header, index) => {
    const match = matched[index];
    if (!columns.has(header)) return given.has(match?.column) ? undefined : match;
    const column = columns.get(header);
    return column === undefined ? undefined : { column, isOwn: true, period: match?.period };
  });
}
