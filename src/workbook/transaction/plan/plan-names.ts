import { columnLetters, looksLikeCell, quoteSheet, type Area } from "../../address";
import { WorkbookError } from "../../workbook-error";
import { addressOf, sameName } from "../areas";
import type { ChangeOf, Outcome } from "../changes";
import type { Draft } from "../draft";
import { refuseProtected } from "../protection";
import { unsupported } from "../refusals";
import type { SheetArea } from "../settings";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

export async function planName(draft: Draft, { name, at }: ChangeOf<"name">): Promise<Outcome> {
  if (!NAME.test(name) || looksLikeCell(name)) {
    throw unsupported(
      `"${name}" is no name for cells: expected a letter first, then letters, digits, dots and underscores, and nothing that looks like a cell.`,
    );
  }
  if (draft.tables.some((table) => sameName(table.name, name))) throw taken(name, "a table");
  const place = draft.cells(at);
  const value = absolute(place);
  const standing = await meaningOf(draft, name);
  if (standing !== undefined && standing !== value) throw taken(name, standing);
  if (standing === undefined) {
    const setting = { kind: "name", at: { name }, value } as const;
    draft.add(setting, { ...setting, value: undefined });
    draft.names.push(name);
  }
  return { name, address: addressOf(place) };
}

/** What a name stands for, in the workbook or since an earlier change of the deed. */
async function meaningOf({ port, steps }: Draft, name: string): Promise<string | undefined> {
  const planned = steps.flatMap(({ setting }) =>
    setting.kind === "name" && sameName(setting.at.name, name) ? [setting.value] : [],
  );
  if (planned.length > 0) return planned.at(-1);
  const [found] = await port.read([{ kind: "name", at: { name } }]);
  return found?.kind === "name" ? found.value : undefined;
}

/** Longer lists have to stand in cells. */
const LONGEST_LIST = 255;

export function planList(draft: Draft, { at, words }: ChangeOf<"list">): Outcome {
  const place = draft.cells(at);
  const why = `so no list can be offered in ${addressOf(place)}, and nothing was changed`;
  refuseProtected(draft, place.sheet, why);
  const source = "from" in words ? absolute(draft.cells(words.from)) : listed(words);
  draft.add({ kind: "list", at: place, value: source });
  return { address: addressOf(place) };
}

function listed(words: readonly string[]): string {
  const comma = words.find((word) => word.includes(","));
  if (comma !== undefined) {
    throw unsupported(`"${comma}" has a comma, which parts the words of a list. Leave it out.`);
  }
  const source = words.join(",");
  if (source !== "" && source.length <= LONGEST_LIST) return source;
  throw unsupported(
    `A list takes 1 to ${LONGEST_LIST} characters, found ${source.length}. Put the words into cells, and offer these.`,
  );
}

/** `='Key people'!$A$2:$A$9` */
function absolute({ sheet, area }: SheetArea): string {
  const { row, column, rowCount, columnCount }: Area = area;
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columnCount - 1)}$${row + rowCount}`;
  return `=${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function taken(name: string, meaning: string): WorkbookError {
  return new WorkbookError(
    "occupied",
    `The name "${name}" stands for ${meaning}, so nothing was changed. Choose another name.`,
  );
}
