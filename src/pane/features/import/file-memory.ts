import type { ColumnChoices } from "../../../files/csv/column/typed-column";
import type { DraftAsked } from "../../../files/draft/asked";
import type { Look } from "../../../files/draft/look";
import { WorkbookError, type WorkbookGateway } from "../../../workbook/gateway";
import type { Plan } from "./import-state";

/** What is kept in the workbook of files that came in, so that the next one of their kind comes in alike. */
interface KnownFile {
  /** By these it is known again. */
  readonly headers: readonly string[];
  /** The table of the workbook that it became, or updated. */
  readonly target: string;
  readonly table?: string;
  /** What headers stand for, as a person said; null for nothing. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** What they answered of how single columns are read. */
  readonly choices?: Readonly<Record<string, ColumnChoices>>;
}

const KEY = "files";
/** So many are remembered: a setting of a document is no place for more. */
const REMEMBERED = 30;

/** What a person said of the last file with these headers. */
export interface Remembered {
  readonly asked: Pick<DraftAsked, "chosen" | "columns">;
  readonly plan: Pick<Plan, "target">;
}

/**
 * Looks up what was said of a file like this; `undefined` where none came in before. A workbook that cannot say what it
 * keeps hinders no file.
 */
export async function recall(
  workbook: WorkbookGateway,
  look: Look,
): Promise<Remembered | undefined> {
  const headers = headersOf(look);
  const known = (await orNone(knownFiles(workbook))).find((file) => isSame(file.headers, headers));
  if (known === undefined) return undefined;
  const columns = new Map(
    Object.entries(known.columns).map(([header, column]) => [header, column ?? undefined]),
  );
  const { table, target, choices = {} } = known;
  const chosen = { ...(table === undefined ? {} : { table }), columns };
  return { asked: { chosen, columns: new Map(Object.entries(choices)) }, plan: { target } };
}

/** Keeps what was said of a file that came in. It stands already: that it cannot be remembered refuses nothing. */
export async function remember(
  workbook: WorkbookGateway,
  {
    look,
    asked,
    target,
  }: { readonly look: Look; readonly asked: DraftAsked; readonly target: string },
): Promise<void> {
  const headers = headersOf(look);
  const { table, columns = new Map<string, undefined>() } = asked.chosen;
  const file: KnownFile = {
    headers,
    target,
    ...(table === undefined ? {} : { table }),
    columns: Object.fromEntries([...columns].map(([header, column]) => [header, column ?? null])),
    choices: Object.fromEntries(asked.columns ?? []),
  };
  const known = await orNone(knownFiles(workbook));
  const others = known.filter((each) => !isSame(each.headers, headers));
  await orNone(workbook.writeSetting(KEY, [file, ...others].slice(0, REMEMBERED)));
}

async function orNone<T>(work: Promise<T>): Promise<T | never[]> {
  try {
    return await work;
  } catch (thrown) {
    if (thrown instanceof WorkbookError) return [];
    throw thrown;
  }
}

async function knownFiles(workbook: WorkbookGateway): Promise<readonly KnownFile[]> {
  const kept = await workbook.readSetting(KEY);
  return Array.isArray(kept) ? kept.filter(isKnownFile) : [];
}

/** A document may hold anything under a key. */
function isKnownFile(kept: unknown): kept is KnownFile {
  if (!isRecord(kept)) return false;
  const { headers, target, columns, choices = {} } = kept;
  return (
    Array.isArray(headers) && typeof target === "string" && isRecord(columns) && isRecord(choices)
  );
}

function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === "object" && kept !== null;
}

function headersOf({ outcome }: Look): readonly string[] {
  return outcome.kind === "table" ? outcome.columns.map(({ header }) => header) : [];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((header, index) => header === other[index]);
}
