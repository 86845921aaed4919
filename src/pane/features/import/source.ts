import type { Look, Refusal, TellStep } from "../../../files/draft/look";
import type { GivenCells } from "../../../files/workbooks/given-cells";
import { parseArea, splitAddress } from "../../../workbook/address";
import { dayFrom1900, showsDays } from "../../../workbook/day-count";
import type { Block, Formats, WorkbookGateway } from "../../../workbook/gateway";
import type { StoppableReader } from "./worker-reader";

/** Something that is to be read: a file, or cells that stand in the workbook already. */
export interface ImportSource {
  readonly name: string;
  /** When it was changed last; nobody knows it of cells. */
  readonly changed?: Date;
  /** The table of the workbook that it is itself. */
  readonly table?: string;
  readonly open: (reader: StoppableReader, tell: TellStep) => Promise<Look | Refusal>;
}

/** A file of the person's computer. */
export function sourceOfFile(file: File): ImportSource {
  return {
    name: file.name,
    changed: new Date(file.lastModified),
    open: async (reader, tell) =>
      reader.open(file.name, new Uint8Array(await file.arrayBuffer()), tell),
  };
}

/** A place of the workbook that can be read like a file. */
export type StandingPlace =
  | { readonly kind: "table"; readonly name: string; readonly address: string }
  | { readonly kind: "sheet"; readonly name: string };

/** What can be read of a workbook, in the order in which a person looks for it: its tables, then its sheets. */
export async function standingPlaces(workbook: WorkbookGateway): Promise<readonly StandingPlace[]> {
  const tables = await workbook.listTables();
  const sheets = await workbook.listSheets();
  return [
    ...tables.map(({ name, address }) => ({ kind: "table", name, address }) as const),
    ...sheets.flatMap(({ name, isVisible }) =>
      isVisible ? [{ kind: "sheet", name } as const] : [],
    ),
  ];
}

/** A table or a sheet of the workbook; it stays as it is. */
export function sourceOfPlace(place: StandingPlace, workbook: WorkbookGateway): ImportSource {
  return {
    name: place.name,
    ...(place.kind === "table" ? { table: place.name } : {}),
    open: async (reader, tell) => {
      const block = await blockOf(place, workbook);
      return reader.openCells(
        place.name,
        given(block, await workbook.readFormats(block.address)),
        tell,
      );
    },
  };
}

/** All rows of a sheet, as far as they are in use. */
const WHOLE_SHEET = "1:1048576";

function blockOf(place: StandingPlace, workbook: WorkbookGateway): Promise<Block> {
  if (place.kind === "sheet") return workbook.readReference(WHOLE_SHEET, place.name);
  const { sheet, cells } = splitAddress(place.address);
  return workbook.readReference(cells, sheet);
}

/** Numbers that are shown as days are days, whatever the workbook counts them from. */
function given({ address, cells }: Block, { formats, countsFrom1904 }: Formats): GivenCells {
  const own = (day: number): number => (countsFrom1904 === true ? dayFrom1900(day) : day);
  return {
    firstRow: (parseArea(splitAddress(address).cells)?.row ?? 0) + 1,
    cells: cells.map((row, down) =>
      row.map((cell, right) =>
        typeof cell === "number" && showsDays(formats[down]?.[right] ?? "")
          ? { day: own(cell) }
          : cell,
      ),
    ),
  };
}
