import { plainText } from "../model/plain-text";
import { namesAt, type Name, type Versioned } from "./names-at";

/** A table as it stands in a workbook. */
export interface FoundTable {
  readonly headers: readonly string[];
  /** The version of the table that wrote it, a whole number from 1 on; left out where nobody knows. */
  readonly writtenBy?: number | undefined;
}

/** How a table of a workbook is to be read. */
export type TableReading =
  | {
      /** It was written by a later release: what its columns mean cannot be known here. */
      readonly kind: "newer";
      readonly version: number;
      readonly known: number;
    }
  | {
      readonly kind: "readable";
      /** Headers as they stand, by the column of today that each stands for. */
      readonly headers: ReadonlyMap<string, string>;
      /** Columns of today that no header stands for. */
      readonly lacks: readonly string[];
      /** Headers of columns that were given up since. */
      readonly former: readonly string[];
      readonly doubtful: readonly DoubtfulHeader[];
    };

/** A header that a person must decide on: it may be one of these columns, or their own. */
export interface DoubtfulHeader {
  readonly header: string;
  /** None where it may be a column that was given up. */
  readonly columns: readonly string[];
}

/**
 * Says how to read a table that this or an earlier release wrote. Old names count as the columns that
 * they became. Where it is not known who wrote it, a header is taken for what it meant in all versions;
 * what can be told neither way is said, and not guessed.
 */
export function readingOf(table: Versioned, { headers, writtenBy }: FoundTable): TableReading {
  if (writtenBy !== undefined && writtenBy > table.version) {
    return { kind: "newer", version: writtenBy, known: table.version };
  }
  const versions = writtenBy === undefined ? countTo(table.version) : [writtenBy];
  const names = versions.flatMap((version) => namesAt(table, version));
  const claims = headers.map((header) => claimOf(header, { headers, names, table }));
  const standing = standingOf(claims);
  const taken = new Set(standing.values());
  const open = claims.filter(({ header, means }) => means.length > 0 && !taken.has(header));
  const doubtful = open.filter((claim) => !isFormer(claim));
  const undecided = new Set(doubtful.flatMap(({ means }) => means));
  return {
    kind: "readable",
    headers: standing,
    lacks: columnsOf(table).filter((column) => !standing.has(column) && !undecided.has(column)),
    former: open.filter(isFormer).map(({ header }) => header),
    doubtful: doubtful.map(({ header, means }) => ({
      header,
      columns: means.filter((column) => column !== undefined),
    })),
  };
}

/** What a header may stand for: columns of today, `undefined` for one that was given up. */
interface Claim {
  readonly header: string;
  readonly means: readonly (string | undefined)[];
  /** Whether it means nothing else: not a column of the user's own. */
  readonly isOurs: boolean;
}

function claimOf(
  header: string,
  known: {
    readonly headers: readonly string[];
    readonly names: readonly Name[];
    readonly table: Versioned;
  },
): Claim {
  const name = fold(header);
  const found = known.names.filter((each) => each.name === name).map(({ column }) => column);
  // The version that wrote it did not know this name: a person may have added theirs, or ours.
  if (found.length === 0) {
    const means = columnsOf(known.table).filter((column) => column === name);
    return { header, means, isOurs: false };
  }
  const standsElsewhere = (column: string | undefined): boolean =>
    column !== undefined &&
    column !== name &&
    known.headers.some((other) => fold(other) === column);
  const distinct = [...new Set(found)];
  const means =
    distinct.length === 1 ? distinct : distinct.filter((each) => !standsElsewhere(each));
  return { header, means, isOurs: true };
}

/** Headers by the columns that they stand for beyond doubt: that of the name of today before others. */
function standingOf(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const sure = claims.flatMap(({ header, means: [column, ...others], isOurs }) =>
    isOurs && column !== undefined && others.length === 0 ? [{ header, column }] : [],
  );
  const standing = new Map<string, string>();
  for (const { column } of sure) {
    const rivals = sure.filter((each) => each.column === column);
    const named = rivals.find(({ header }) => fold(header) === column);
    const chosen = named ?? (rivals.length === 1 ? rivals[0] : undefined);
    if (chosen !== undefined) standing.set(column, chosen.header);
  }
  return standing;
}

function isFormer({ means }: Claim): boolean {
  return means.every((column) => column === undefined);
}

function columnsOf({ columns }: Versioned): readonly string[] {
  return Object.keys(columns);
}

function countTo(version: number): readonly number[] {
  return Array.from({ length: version }, (_, index) => index + 1);
}

/** Headers are the same in any case, as the functions read them. */
function fold(header: string): string {
  return plainText(header).toLowerCase();
}
