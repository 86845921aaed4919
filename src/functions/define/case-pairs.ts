import { plainText } from "../../model/plain-text";
import { errorText, toGrid } from "../../reading/cells";
import { isHeaderRow, readTable } from "../../reading/table";
import type { Explanation } from "./explanation";

interface Handed {
  readonly parameters: readonly {
    readonly name: string;
    readonly columns?: readonly { readonly header: string }[];
  }[];
  /** One argument per parameter, as the host hands it over. */
  readonly cells: readonly unknown[];
}

/** Columns and arguments that hold ids of accounts. */
export const ID_HEADERS: readonly string[] = ["account_id", "parent_id"];
/** The argument that holds ids of what stands beside it. */
export const IDS = "ids";

/** More pairs than these are counted: an explanation has to be read. */
const SHOWN = 5;

/** The same explanation, which names ids that differ only by case: they are told apart. */
export function withCasePairs(told: Explanation, handed: Handed): Explanation {
  const pairs = casePairs(handed);
  if (pairs.length === 0) return told;
  const more = pairs.length > SHOWN ? [`So do ${pairs.length - SHOWN} more.`] : [];
  return { ...told, rule: [...told.rule, ...pairs.slice(0, SHOWN), ...more] };
}

/** A sentence for each id that stands in two spellings, with where each stands first. */
function casePairs({ parameters, cells }: Handed): readonly string[] {
  const spellings = new Map<string, Map<string, string>>();
  parameters.forEach((parameter, index) => {
    for (const { id, place } of idsOf(parameter, cells[index])) {
      const key = id.toLowerCase();
      const known = spellings.get(key) ?? new Map<string, string>();
      if (!known.has(id)) known.set(id, place);
      spellings.set(key, known);
    }
  });
  return [...spellings.values()]
    .filter(({ size }) => size > 1)
    .map((known) => {
      const named = [...known].map(([id, place]) => `"${id}" (${place})`).join(" and ");
      return `${named} differ only by case: they are ${known.size} accounts.`;
    });
}

interface FoundId {
  readonly id: string;
  readonly place: string;
}

function idsOf(
  { name, columns = [] }: Handed["parameters"][number],
  raw: unknown,
): readonly FoundId[] {
  if (name === IDS) return found(toGrid(raw).flat(), (at) => `${name}, row ${at + 1}`);
  if (!columns.some(({ header }) => ID_HEADERS.includes(header))) return [];
  const [first = [], ...below] = toGrid(raw);
  if (below.length === 0 || !isHeaderRow(first)) return [];
  const { headers, rows } = readTable(raw, name);
  return headers.flatMap((header, column) =>
    ID_HEADERS.includes(header.toLowerCase())
      ? found(
          rows.map((row) => row[column]),
          (at) => `${name}, row ${at + 2}`,
        )
      : [],
  );
}

function found(cells: readonly unknown[], placeOf: (index: number) => string): readonly FoundId[] {
  return cells.flatMap((cell, index) =>
    typeof cell === "string" && errorText(cell) === undefined
      ? [{ id: plainText(cell), place: placeOf(index) }]
      : [],
  );
}
