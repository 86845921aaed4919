import { counts } from "../in-use";
import type { ExcelDoor } from "./excel-door";

type SheetNames = ReadonlyMap<string, string>;

/** Asks for the names of all sheets by their ids; the next sync of the context brings them. */
export function loadSheetNames(context: Excel.RequestContext): () => SheetNames {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  return () => new Map(worksheets.items.map(({ id, name }) => [id, name]));
}

/**
 * Which sheet an event speaks of, which names it by an id. Names are asked for once, and anew when an id
 * or a sheet in use is met that is not known: one was added, or given another name.
 */
export class KnownSheets {
  private readonly door: ExcelDoor;
  private names: SheetNames;
  private asking: Promise<SheetNames> | undefined;

  constructor(door: ExcelDoor, names: SheetNames) {
    this.door = door;
    this.names = names;
  }

  /** `undefined` for a sheet that is gone by now, and for one whose changes do not count. */
  async nameInUse(id: string, inUse: readonly string[]): Promise<string | undefined> {
    if (inUse.length === 0) return undefined;
    if (!this.knows(id, inUse)) this.names = await this.ask();
    const name = this.names.get(id);
    return name !== undefined && counts(name, inUse, [...this.names.values()]) ? name : undefined;
  }

  private knows(id: string, inUse: readonly string[]): boolean {
    const names = [...this.names.values()];
    return this.names.has(id) && inUse.every((name) => names.includes(name));
  }

  /** Events that come while the names are asked for wait for the same answer. */
  private ask(): Promise<SheetNames> {
    this.asking ??= this.door
      .command("look up the names of sheets", async (context) => {
        const names = loadSheetNames(context);
        await context.sync();
        return names();
      })
      .finally(() => {
        this.asking = undefined;
      });
    return this.asking;
  }
}
