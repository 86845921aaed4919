import type { Cells } from "../cells";
import { overlaps, parseArea, splitAddress, type Area } from "../address";
import { WorkbookError } from "../workbook-error";
import { blank, sameName } from "./areas";
import type { At, Made, SheetRef, TableRef } from "./change-places";
import type { Outcome } from "./changes";
import { Layers } from "./layers";
import type { DeedPort, InEdit, Inspection, Standing, StandingSheet, StandingTable } from "./port";
import { noAddress, refuseBeyondSheet } from "./fits-sheet";
import type { Fills } from "./fills";
import type { Contents, Place, Setting, SheetArea } from "./settings";
import type { Step } from "./step";

/** Cells that may be written, and what stands in them. */
export interface OpenCells extends SheetArea {
  readonly contents: Contents;
  /** What the cells show; `undefined` where only a calculation can tell. */
  readonly values: readonly (readonly (Cells[number][number] | undefined)[])[];
}

type Formats = readonly (readonly string[])[];

interface DraftSheet extends StandingSheet {
  readonly isNew: boolean;
}

/**
 * The workbook as it will be once the changes planned so far are written. Whatever is planned reads
 * the draft, so that a change may build on an earlier one of the same deed.
 */
export class Draft {
  readonly port: DeedPort;
  readonly steps: Step[] = [];
  readonly outcomes: Outcome[] = [];
  readonly isStructureProtected: boolean;
  readonly sheets: DraftSheet[];
  readonly tables: StandingTable[];
  readonly names: string[];
  private readonly layers = new Layers();
  private readonly inEdit: InEdit;

  constructor(port: DeedPort, standing: Standing, inEdit: InEdit) {
    this.port = port;
    this.inEdit = inEdit;
    this.isStructureProtected = standing.isStructureProtected;
    this.sheets = standing.sheets.map((sheet) => ({ ...sheet, isNew: false }));
    this.tables = [...standing.tables];
    this.names = [...standing.names];
  }

  add(setting: Setting, expected?: Setting, fills?: Fills): void {
    this.steps.push({ setting, ...(expected && { expected }), ...(fills && { fills }) });
    this.layers.add(setting);
  }

  sheet(ref: SheetRef): DraftSheet {
    const name = this.nameOf(ref, "sheet");
    const found = this.sheets.find((sheet) => sameName(sheet.name, name));
    if (found !== undefined) return found;
    throw new WorkbookError(
      "not-found",
      `There is no sheet "${name}". Check the name on its tab, then try again.`,
    );
  }

  table(ref: TableRef): StandingTable {
    const name = this.nameOf(ref, "table");
    const found = this.tables.find((table) => sameName(table.name, name));
    if (found !== undefined) return found;
    throw new WorkbookError(
      "not-found",
      `There is no table "${name}". Check its name on the Table Design tab, then try again.`,
    );
  }

  /** The table as it will stand from here on; `undefined` puts none there. */
  putTable(name: string, place: SheetArea): void {
    const index = this.tables.findIndex((table) => sameName(table.name, name));
    const table = { name, ...place, hasTotals: false };
    if (index < 0) this.tables.push(table);
    else this.tables[index] = table;
  }

  /** The cells that an address names, made as large as `size` says from their first cell on. */
  cells(at: At, size?: Pick<Area, "rowCount" | "columnCount">): SheetArea {
    const written = typeof at === "string" ? splitAddress(at) : at;
    const area = parseArea(written.cells);
    if (area === undefined || written.sheet === "") {
      throw noAddress(typeof at === "string" ? at : at.cells);
    }
    const place = { sheet: this.sheet(written.sheet).name, area: { ...area, ...size } };
    refuseBeyondSheet(place);
    return place;
  }

  tableOver({ sheet, area }: SheetArea, except?: string): StandingTable | undefined {
    return this.tables.find(
      (table) => table.name !== except && table.sheet === sheet && overlaps(table.area, area),
    );
  }

  /** What the cells hold and show, with what was planned so far. */
  async look(place: SheetArea): Promise<OpenCells & Omit<Inspection, "values">> {
    const below = await this.inspect(place);
    return {
      ...place,
      ...below,
      contents: this.layers.contents(place, below.contents),
      values: this.layers.values(place, below.values),
    };
  }

  /** Any of the cells is, as they stand in the workbook now. */
  async isLocked(place: SheetArea): Promise<boolean> {
    return (await this.inspect(place)).isLocked;
  }

  /** How the cells of several places are formatted, asked for at once. */
  async formats(places: readonly SheetArea[]): Promise<readonly Formats[]> {
    const standing = places.filter(({ sheet }) => !this.sheet(sheet).isNew);
    const read = standing.length === 0 ? [] : await this.port.read(standing.map(formatsAt));
    return places.map((place) => {
      const found = read[standing.indexOf(place)];
      const below = found?.kind === "formats" ? found.value : blank(place.area);
      return this.layers.formats(place, below);
    });
  }

  /** What stands in the workbook now; a sheet that the deed adds is blank. */
  private async inspect(place: SheetArea): Promise<Inspection> {
    const isNew = this.sheet(place.sheet).isNew;
    const [found] = isNew ? [] : await this.port.inspect([place], this.inEdit);
    if (found !== undefined) return found;
    const cells = blank(place.area);
    const isFree = { isLocked: false, hasHiddenRows: false, hasSpill: false };
    return { values: cells, contents: cells, ...isFree };
  }

  nameOf(ref: string | Made, what: "sheet" | "table"): string {
    if (typeof ref === "string") return ref;
    const name = this.outcomes[ref.made]?.name;
    if (name !== undefined) return name;
    throw new WorkbookError(
      "unexpected",
      `Change ${ref.made + 1} of the deed makes no ${what} before it is spoken of. Report this.`,
    );
  }
}

function formatsAt(at: SheetArea): Place {
  return { kind: "formats", at };
}
