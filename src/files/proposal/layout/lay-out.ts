import type { DecimalSign } from "../../csv/column/typed-column";
import { CsvError } from "../../csv/csv-error";
import { nameColumns } from "../../csv/name-columns";
import type { FileRow } from "../../rows/file-rows";
import { headerAsked, linesAbove, namesIn } from "./above-header";
import { withDatevDays } from "./datev-days";
import { fillGroups } from "./fill-groups";
import { findHeader, type FoundHeader } from "./find-header";
import { withoutTotals } from "./find-totals";
import { groupsAsked } from "./groups-asked";
import { isMadeName } from "./is-made-name";
import type { LaidOut } from "./laid-out";
import { strangersAsked } from "./strangers-asked";
import { fitted, shortRows, widthOf } from "./table-width";
import { withoutStrangers } from "./without-strangers";

export interface LayingOut {
  readonly mayBeWider: boolean;
  /** Where a person says that the names of the columns stand. */
  readonly header?: FoundHeader;
}

/**
 * Finds where a table begins and ends in the rows of a file: its header, and what stands above, among and below its
 * rows without being one of them.
 *
 * @param usual - The decimal sign where amounts do not prove theirs.
 * @param mayBeWider - Whether a cell beyond the header is one of a column without a name. In a text it rather shows that
 * a row was cut wrongly.
 * @throws {CsvError} `empty` without any row below the header, `ragged` for a row that is longer than it.
 */
export function layOut(all: readonly FileRow[], usual: DecimalSign, laying: LayingOut): LaidOut {
  return withDatevDays(tableIn(all, usual, laying));
}

function tableIn(
  all: readonly FileRow[],
  usual: DecimalSign,
  { mayBeWider, header = findHeader(all) }: LayingOut,
): LaidOut {
  const headerRows = all.slice(header.from, header.from + header.length).map(({ row }) => row);
  const names = namesIn(all, header);
  const body = all.slice(header.from + header.length);
  const named = columnsOf(names, body, mayBeWider);
  const { headers } = named;
  const own = withoutStrangers(body, headers, all.slice(0, header.from));
  const groups = fillGroups(fitted(own.rows, headers.length), headers);
  const { rows, ...totals } = withoutTotals(groups.rows, usual);
  if (rows.length === 0) throw noRows(headerRows[0] ?? 1, headers);
  const isMade = headers.map((name, column) => isMadeName(names, column, name));
  const leftOut = [linesAbove(all, header), own.leftOut, groups.leftOut, totals.leftOut].flat();
  const asked = [headerAsked(all, header), groupsAsked(groups, headers)];
  const doubts = [...asked.flat(), ...strangersAsked(own.leftOut), ...totals.doubts];
  // A sheet does not tell blank cells at the end of a row from none.
  const remarks = [...named.remarks, ...(mayBeWider ? [] : shortRows(own.rows, headers.length))];
  return { headerRows, headers, isMade, groups: groups.filled, rows, leftOut, doubts, remarks };
}

/** One name per column. A sheet may have columns beyond its header; a text has none. */
function columnsOf(
  names: readonly string[],
  body: readonly FileRow[],
  mayBeWider: boolean,
): ReturnType<typeof nameColumns> {
  const named = names.length === 0 ? widthOf(body) : names.length;
  if (!mayBeWider) return nameColumns(names, named);
  const own = withoutStrangers(body, nameColumns(names, named).headers);
  return nameColumns(names, Math.max(named, widthOf(own.rows)));
}

function noRows(row: number, headers: readonly string[]): CsvError {
  const held = headers.join(", ").replace(/, ([^,]*)$/, " and $1");
  return new CsvError(
    "empty",
    `row ${row} holds the headers ${held}; expected at least one row below them, found none`,
  );
}
