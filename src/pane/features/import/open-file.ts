import { NOTHING_ASKED } from "../../../files/draft/asked";
import type { Look } from "../../../files/draft/look";
import type { TableSummary, WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import { endFile, type CurrentFile, type FileImport } from "./file-import";
import { recall } from "./file-memory";
import type { Plan, Seen } from "./import-state";
import { sourceOfFile, type ImportSource } from "./source";
import { targetsOf } from "./targets";
import type { StoppableReader } from "./worker-reader";

/** Opens a file of the person's computer. */
export function openFile(files: FileImport, file: File, workbook: WorkbookGateway): Promise<void> {
  return openSource(files, sourceOfFile(file), workbook);
}

/** Opens a file, or cells of the workbook, for a first look; nothing of the workbook changes. */
export async function openSource(
  files: FileImport,
  source: ImportSource,
  workbook: WorkbookGateway,
): Promise<void> {
  endFile(files);
  const opening = begin(files, source);
  try {
    // What is read is no table that it could update.
    const tables = (await workbook.listTables()).filter(({ name }) => name !== source.table);
    const reader = await files.makeReader();
    // Of several files that were chosen one after another the last one counts, and none after the way out.
    if (!opening.isCurrent()) {
      reader.close();
      return;
    }
    opening.goOn({ tables, reader });
    await firstLook(files, opening, { source, tables, reader, workbook });
  } catch (thrown) {
    if (opening.isCurrent()) refuse(files, source.name, adviceFor(thrown));
  }
}

/** What comes of one file, which is another one than that of the same name before. */
interface Opening {
  readonly isCurrent: () => boolean;
  readonly goOn: (found: Pick<CurrentFile, "tables" | "reader">) => void;
}

function begin(files: FileImport, { name, changed }: ImportSource): Opening {
  let own: CurrentFile = { changed, tables: [], reader: undefined };
  files.current = own;
  files.store.send({ type: "chosen", fileName: name });
  return {
    isCurrent: () => files.current === own,
    goOn: (found) => {
      own = { ...own, ...found };
      files.current = own;
    },
  };
}

interface FirstLook {
  readonly source: ImportSource;
  readonly tables: readonly TableSummary[];
  readonly reader: StoppableReader;
  readonly workbook: WorkbookGateway;
}

async function firstLook(
  files: FileImport,
  { isCurrent }: Opening,
  { source, tables, reader, workbook }: FirstLook,
): Promise<void> {
  const { store } = files;
  const first = await source.open(reader, (step) => {
    if (isCurrent()) store.send({ type: "stepped", step });
  });
  if (!isCurrent()) return;
  if ("refused" in first) {
    refuse(files, source.name, first.refused);
    return;
  }
  const { plan, ...seen } = await asBefore(reader, first, workbook);
  if (!isCurrent()) return;
  store.send({ type: "looked", seen: { ...seen, targets: targetsOf(seen.look, tables) }, plan });
}

/** A file of a kind that came in before is looked at as it was then. */
async function asBefore(
  reader: StoppableReader,
  first: Look,
  workbook: WorkbookGateway,
): Promise<Omit<Seen, "targets"> & { readonly plan: Partial<Plan> }> {
  const asProposed = { look: first, asked: NOTHING_ASKED, isAsBefore: false, plan: {} };
  const known = await recall(workbook, first);
  if (known === undefined) return asProposed;
  const { asked, target } = known;
  const look = await reader.look(asked);
  return "refused" in look ? asProposed : { look, asked, isAsBefore: true, plan: { target } };
}

function refuse(files: FileImport, fileName: string, message: string): void {
  endFile(files);
  files.store.send({ type: "refused", fileName, message });
}
