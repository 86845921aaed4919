import type { LaidOut } from "../layout/laid-out";
import type { ProposedDoubt } from "../proposal";

/** Headers that stand twice: nothing says which of the columns is meant. */
export function twinHeaders({ headers, isMade, headerRows }: LaidOut): readonly ProposedDoubt[] {
  if (headerRows.length === 0) return [];
  const twins = headers.filter((header, index) => isMade[index] === true && !NAMELESS.test(header));
  const [first] = twins;
  if (first === undefined) return [];
  const told = twins.map((header) => `"${header}"`).join(", ");
  const text = `one header stands above several columns (${told}): none of them has a meaning until you choose`;
  const choices = ["no meaning", "choose for each"];
  return [{ row: headerRows.at(-1), column: first, text, choices }];
}

/** The name of a column that has none. */
const NAMELESS = /^column \d+/;
