import type { Parting } from "../csv/reading";
import type { CutText } from "./file-rows";
import { nameRows } from "./name-rows";

/** What a person should know of what was left out of the rows that were cut. */
export function remarksOfCut(
  { leftOut }: Pick<CutText, "leftOut">,
  delimiter: Parting,
): readonly string[] {
  // A first line that names the delimiter does what it is there for.
  const reasons = delimiter === "ruled" ? [...new Set(leftOut.map(({ why }) => why))] : [];
  return reasons.map((reason) => {
    const rows = leftOut.filter(({ why }) => why === reason).map(({ row }) => row);
    return `${nameRows(rows)} left out: ${reason}`;
  });
}
