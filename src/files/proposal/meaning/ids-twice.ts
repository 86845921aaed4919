import { quote, tellRows } from "../../csv/column/tell-cells";
import { plainText } from "../../../model/plain-text";
import { OF_ACCOUNT } from "../known-columns";
import type { ProposedDoubt } from "../proposal";
import type { MeantColumn } from "./typed-columns";

/** Ids of accounts that stand in several rows. */
export function idsTwice(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  const ids = columns.find(({ match }) => match?.column === OF_ACCOUNT.id);
  if (ids === undefined) return [];
  const names = columns.find(({ match }) => match?.column === OF_ACCOUNT.name);
  const twice = [...placesOf(ids).values()].filter((places) => places.length > 1);
  const asked = twice.slice(0, MOST).map((places) => askOf(places, ids, names));
  const all = [...withoutId(ids), ...asked];
  if (twice.length <= MOST) return all;
  const text = `${twice.length - MOST} more ids stand in several rows`;
  return [...all, { row: undefined, column: ids.texts.header, text, choices: CHOICES }];
}

/** Questions of one kind that are asked one by one. */
const MOST = 20;

const CHOICES = ["keep all rows", "add up their amounts", "keep the first", "keep the last"];

/** Rows that say of no account. */
function withoutId({ texts, typed }: MeantColumn): readonly ProposedDoubt[] {
  const rows = texts.rows.filter((_, index) => typed.values[index] === "");
  if (rows.length === 0) return [];
  const text = `"${texts.header}" is blank in ${tellRows(rows)}: no account is named there`;
  return [
    { row: rows[0], column: texts.header, text, choices: ["keep the rows", "leave them out"] },
  ];
}

/** The places of each id; case makes no difference, as to the functions. */
function placesOf({ typed }: MeantColumn): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  typed.values.forEach((value, index) => {
    const key = plainText(String(value)).toLowerCase();
    if (key === "") return;
    const found = places.get(key);
    if (found === undefined) places.set(key, [index]);
    else found.push(index);
  });
  return places;
}

function askOf(
  places: readonly number[],
  ids: MeantColumn,
  names: MeantColumn | undefined,
): ProposedDoubt {
  const rows = places.map((place) => ids.texts.rows[place] ?? 0);
  const called = places.map((place) => String(names?.typed.values[place] ?? ""));
  const told = [...new Set(called)].filter((name) => name !== "");
  const who = told.length > 1 ? ` (${told.map(quote).join(", ")})` : "";
  const id = quote(String(ids.typed.values[places[0] ?? 0] ?? ""));
  const text = `the id ${id} stands in ${tellRows(rows)}${who}; all rows stay until you choose`;
  return { row: rows[0], column: ids.texts.header, text, choices: CHOICES };
}
