import { plainText } from "../../../model/plain-text";
import type { FileRow } from "../../rows/file-rows";

/** Rows in which one of these names stands, in the order of the list. */
export type RowsByName = (names: readonly string[]) => readonly FileRow[];

/** Finds rows of a list by what stands in their cells. The list may grow; each of its rows is looked at once. */
export function rowsByName(rows: readonly FileRow[]): RowsByName {
  const places = new Map<string, number[]>();
  let until = 0;
  const note = (name: string, place: number): void => {
    const known = places.get(name);
    if (known === undefined) places.set(name, [place]);
    else known.push(place);
  };
  return (names) => {
    if (names.length === 0) return [];
    for (; until < rows.length; until += 1)
      for (const cell of rows[until]?.cells ?? []) note(plainText(cell), until);
    const found = new Set(names.flatMap((name) => places.get(name) ?? []));
    return [...found].sort((one, other) => one - other).flatMap((place) => rows[place] ?? []);
  };
}
