import type { ProposedDoubt } from "../proposal";
import type { FilledGroups } from "./fill-groups";

/** That names of groups were filled down, each column by itself. */
export function groupsAsked(
  { filled, leftOut, rows }: FilledGroups,
  headers: readonly string[],
): readonly ProposedDoubt[] {
  return filled.map((column) => {
    const header = headers[column] ?? "";
    const text = `column "${header}" names each group once: the name is filled down to the rows of its group`;
    const row = leftOut[0]?.row ?? rows[0]?.row;
    return { row, column: header, text, choices: ["fill it down", "leave it blank"] };
  });
}
