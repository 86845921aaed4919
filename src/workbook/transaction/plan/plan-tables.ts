import { WorkbookError } from "../../workbook-error";
import { addressOf, sameName } from "../areas";
import type { ChangeOf, Outcome } from "../changes";
import type { Draft } from "../draft";
import type { StandingTable } from "../port";
import { refuseProtected } from "../protection";
import { openCells, refuseOccupied, unsupported } from "../refusals";
import { isFormula, type Contents, type SheetArea } from "../settings";
import { setCells } from "./plan-cells";
import { columnIn, headersOf } from "./table-content";

export async function planTable(
  draft: Draft,
  { name: wanted, at }: ChangeOf<"table">,
): Promise<Outcome> {
  const given = draft.cells(at);
  refuseProtected(draft, given.sheet, noTable(given));
  refuseOverlap(draft, given);
  const { contents } = await draft.look({ ...given, area: { ...given.area, rowCount: 1 } });
  refuseBadHeaders(contents, addressOf(given));
  // A table without rows shows a blank one.
  return placeTable(draft, wanted, await withOneRow(draft, given));
}

export async function planEnsuredTable(
  draft: Draft,
  { name, at, headers }: ChangeOf<"ensure-table">,
): Promise<Outcome> {
  const standing = standingTable(draft, name);
  if (standing !== undefined) {
    const found = await headersOf(draft, standing);
    for (const header of headers) columnIn(standing, found, header);
    return { name: standing.name, address: addressOf(standing) };
  }
  const place = draft.cells(at, { rowCount: 2, columnCount: headers.length });
  refuseProtected(draft, place.sheet, noTable(place));
  refuseOverlap(draft, place);
  refuseBadHeaders([headers], addressOf(place));
  refuseOccupied(await openCells(draft, place), `no table "${name}" was made`);
  const head = { ...place, area: { ...place.area, rowCount: 1 } };
  setCells(draft, await openCells(draft, head), [headers]);
  return placeTable(draft, name, place);
}

function noTable(place: SheetArea): string {
  return `so no table can be made of ${addressOf(place)}, and nothing was changed`;
}

/** One that an earlier deed made of this name may have a name that the program accepts. */
function standingTable({ port, tables }: Draft, name: string): StandingTable | undefined {
  const accepted = port.freeTableName(name, []);
  return (
    tables.find((table) => sameName(table.name, name)) ??
    tables.find((table) => sameName(table.name, accepted))
  );
}

function placeTable(draft: Draft, wanted: string, place: SheetArea): Outcome {
  const taken = [...draft.tables.map((table) => table.name), ...draft.names];
  const name = draft.port.freeTableName(wanted, taken);
  const setting = { kind: "table", at: { table: name, home: place }, value: place } as const;
  draft.add(setting, { ...setting, value: undefined });
  draft.putTable(name, place);
  return { name, address: addressOf(place) };
}

async function withOneRow(draft: Draft, given: SheetArea): Promise<SheetArea> {
  if (given.area.rowCount > 1) return given;
  const below = { ...given, area: { ...given.area, row: given.area.row + 1 } };
  refuseOccupied(await openCells(draft, below), "no table was made above it");
  return { ...given, area: { ...given.area, rowCount: 2 } };
}

function refuseOverlap(draft: Draft, place: SheetArea): void {
  const other = draft.tableOver(place);
  if (other === undefined) return;
  throw new WorkbookError(
    "occupied",
    `${addressOf(place)} overlaps the table "${other.name}", so no table was made. Choose cells outside it.`,
  );
}

/** A spreadsheet would put words of its own into such headers, without a word. */
function refuseBadHeaders(contents: Contents, address: string): void {
  const seen = new Set<string>();
  (contents[0] ?? []).forEach((header, index) => {
    const place = `Column ${index + 1} of a table at ${address}`;
    if (isFormula(header)) throw unsupported(`${place}: expected a text, found a formula.`);
    const name = String(header).toLowerCase();
    if (name === "") throw unsupported(`${place}: expected a header, found a blank cell.`);
    if (seen.has(name)) throw unsupported(`${place}: the header "${header}" stands there twice.`);
    seen.add(name);
  });
}
