import { NOTHING_ASKED, type DraftAsked } from "../../../src/files/draft/asked";
import { draftReader } from "../../../src/files/draft/draft-reader";
import type { Look, TableLook } from "../../../src/files/draft/look";
import type { CsvTable } from "../../../src/files/csv/csv-table";

/** A file as a person has it before them, and the table that it would become. */
export interface Draft {
  readonly look: Look;
  readonly outcome: TableLook;
  readonly table: CsvTable | undefined;
}

/** Opens a file, and asks for it as a person would; a refusal of the whole is thrown in its words. */
export async function draftOf(
  file: string,
  content: string | Uint8Array,
  asked: Partial<DraftAsked> = {},
): Promise<Draft> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const reader = draftReader();
  const first = await reader.open(file, bytes);
  if ("refused" in first) throw new Error(first.refused);
  const look = await reader.look({ ...NOTHING_ASKED, ...asked });
  if ("refused" in look) throw new Error(look.refused);
  const { outcome } = look;
  if (outcome.kind === "refused") throw new Error(outcome.message);
  return { look, outcome, table: await reader.table() };
}
