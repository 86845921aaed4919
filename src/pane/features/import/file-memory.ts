import { NOTHING_ASKED, type DraftAsked } from "../../../files/draft/asked";
import type { Look } from "../../../files/draft/look";
import { WorkbookError, type WorkbookGateway } from "../../../workbook/gateway";
import { isKnownFile, type KnownFile } from "./known-file";

const KEY = "files";
/** So many are remembered, in so many characters: a setting of a document is no place for more. */
const REMEMBERED = 30;
const LONGEST = 50_000;

/** What a person said of the last file with these headers. */
export interface Remembered {
  readonly asked: DraftAsked;
  /** The table that it became, or updated. */
  readonly target: string;
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
  const known = (await knownFiles(workbook)).find((file) => isSame(file.headers, headers));
  if (known === undefined) return undefined;
  const { table, target, columns, choices = {}, reading = {} } = known;
  const meanings = Object.entries(columns).map(
    ([header, column]) => [header, column ?? undefined] as const,
  );
  const chosen = { ...(table === undefined ? {} : { table }), columns: new Map(meanings) };
  const asked = { ...NOTHING_ASKED, reading, chosen, columns: new Map(Object.entries(choices)) };
  return { asked, target };
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
  const file = knownFile(headersOf(look), asked, target);
  const others = (await knownFiles(workbook)).filter((each) => !isSame(each.headers, file.headers));
  const kept = [file, ...others].slice(0, REMEMBERED);
  while (JSON.stringify(kept).length > LONGEST) kept.pop();
  await orElse(workbook.writeSetting(KEY, kept), undefined);
}

function knownFile(headers: readonly string[], asked: DraftAsked, target: string): KnownFile {
  const { table, columns = new Map<string, undefined>() } = asked.chosen;
  const { decimal, dateOrder } = asked.reading;
  return {
    headers,
    target,
    ...(table === undefined ? {} : { table }),
    columns: Object.fromEntries([...columns].map(([header, column]) => [header, column ?? null])),
    choices: Object.fromEntries(asked.columns ?? []),
    reading: {
      ...(decimal === undefined ? {} : { decimal }),
      ...(dateOrder === undefined ? {} : { dateOrder }),
    },
  };
}

async function knownFiles(workbook: WorkbookGateway): Promise<readonly KnownFile[]> {
  const kept = await orElse(workbook.readSetting(KEY), []);
  return Array.isArray(kept) ? kept.filter(isKnownFile) : [];
}

async function orElse<T>(work: Promise<T>, instead: T): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    if (thrown instanceof WorkbookError) return instead;
    throw thrown;
  }
}

function headersOf({ outcome }: Look): readonly string[] {
  return outcome.kind === "table" ? outcome.columns.map(({ header }) => header) : [];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((header, index) => header === other[index]);
}
