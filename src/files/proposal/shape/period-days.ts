import { isBlankCell } from "../../csv/blank-cell";
import { proposeKind } from "../kind/propose-kind";
import { placeOf } from "../kind/proposed-kind";
import { OF_LINE } from "../known-columns";
import { arePeriods, dayOfPeriod, firstDay } from "../layout/day-of-period";
import { cellsOf, type LaidOut } from "../layout/laid-out";
import { periodOf, type Period } from "../layout/period";

/** Gives lines that are told by month or quarter the first day of each, from one column or from two. */
export function withPeriodDays(laid: LaidOut): LaidOut {
  const { kind, matched } = proposeKind(laid);
  const day = kind === "ledger" ? placeOf(matched, OF_LINE.date) : -1;
  if (day >= 0) return inColumn(laid, day);
  const made = fromTwo(laid);
  return made !== undefined && proposeKind(made).kind === "ledger" ? made : laid;
}

function inColumn(laid: LaidOut, day: number): LaidOut {
  const cells = cellsOf(laid.rows, day);
  const days = cells.map(dayOfPeriod);
  const first = days.findIndex((each) => each !== undefined);
  if (first < 0 || !arePeriods(cells)) return laid;
  const rows = laid.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => (column === day ? (days[index] ?? cell) : cell)),
  }));
  const header = laid.headers[day] ?? "";
  return {
    ...laid,
    rows,
    remarks: [...laid.remarks, tell(`"${header}"`, cells[first], days[first])],
  };
}

/** "Year" and "Month" in two columns; the day is a third. */
function fromTwo(laid: LaidOut): LaidOut | undefined {
  const { headers, rows } = laid;
  const year = headers.findIndex((header) => YEAR.test(header.trim()));
  const part = headers.findIndex((header) => PART.test(header.trim()));
  if (year < 0 || part < 0 || headers.includes(OF_LINE.date)) return undefined;
  const grain = QUARTER.test(headers[part] ?? "") ? "quarter" : "month";
  const [years, parts] = [cellsOf(rows, year), cellsOf(rows, part)];
  const days = years.map((each, index) => dayOf(each, parts[index] ?? "", grain));
  if (days.includes(undefined)) return undefined;
  const names = [year, part].map((column) => `"${headers[column] ?? ""}"`).join(" and ");
  return {
    ...laid,
    headers: [...headers, OF_LINE.date],
    isMade: [...laid.isMade, false],
    rows: rows.map(({ row, cells }, index) => ({ row, cells: [...cells, days[index] ?? ""] })),
    remarks: [...laid.remarks, tell(names, [years[0], parts[0]].join(" "), days[0])],
  };
}

function dayOf(year: string, part: string, grain: "month" | "quarter"): string | undefined {
  if (isBlankCell(year) && isBlankCell(part)) return "";
  if (!/^(?:19|20)\d{2}$/.test(year.trim())) return undefined;
  const found = partIn(part, grain);
  return found && firstDay({ ...found, year: Number(year) });
}

/** A month or a quarter by its number or by its name. */
function partIn(
  text: string,
  usual: "month" | "quarter",
): Pick<Period, "grain" | "part"> | undefined {
  const number = /^0{0,2}(\d{1,2})$/.exec(text.trim())?.[1];
  const found = number === undefined ? periodOf(text) : { grain: usual, part: Number(number) };
  if (found === undefined || found.part < 1) return undefined;
  return found.part > (found.grain === "quarter" ? 4 : 12) ? undefined : found;
}

function tell(columns: string, text: string | undefined, day: string | undefined): string {
  return `${columns}: each period stands for its first day, ${text ?? ""} for ${day ?? ""}`;
}

const YEAR =
  /^(?:(?:fiscal|calendar|posting|invoice) ?)?(?:year|jahr|gesch[äa]ftsjahr|kalenderjahr|ann[ée]e|a[ñn]o|anno|jaar)$/i;
const PART =
  /^(?:(?:fiscal|calendar|posting|invoice) ?)?(?:month|period|quarter|monat|kalendermonat|periode|buchungsperiode|quartal|mois|p[ée]riode|trimestre|mes|mese|periodo|maand|kwartaal)$/i;
const QUARTER = /quar|kwart|trimestre/i;
