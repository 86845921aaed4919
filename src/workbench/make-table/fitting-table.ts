import { TABLES } from "../../schema/tables";

/**
 * The table of ours that a block with these headers is most likely meant as: it has the columns that tell
 * its rows apart, and most of the others.
 *
 * @returns Its name; `undefined` when fewer than two headers are of one table.
 */
export function fittingTable(headers: readonly unknown[]): string | undefined {
  const names = new Set(headers.map((header) => String(header).trim().toLowerCase()));
  const counted = TABLES.map(({ name, key, columns }) => {
    const isKnown = [...key].every((column) => names.has(column));
    const known = Object.keys(columns).filter((column) => names.has(column)).length;
    return { name, known: isKnown ? known : 0 };
  });
  const best = counted.reduce((one, other) => (other.known > one.known ? other : one));
  return best.known < 2 ? undefined : best.name;
}
