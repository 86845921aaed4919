import { nameRows } from "../../rows/name-rows";
import type { LeftOutRow } from "../../rows/file-rows";
import type { ProposedDoubt } from "../proposal";
import { ANOTHER_TABLE, SUMMARY } from "./foreign-table";

/** That rows below the table are taken for another table or a summary. */
export function strangersAsked(leftOut: readonly LeftOutRow[]): readonly ProposedDoubt[] {
  const reasons = new Set(leftOut.map(({ why }) => why));
  return [...reasons]
    .filter((why) => why === SUMMARY || why.startsWith(ANOTHER_TABLE))
    .map((why) => {
      const rows = leftOut.filter((each) => each.why === why).map(({ row }) => row);
      const text = `${nameRows(rows)} left out: ${why}`;
      return {
        row: rows[0],
        column: undefined,
        text,
        choices: ["leave them out", "keep them as rows"],
      };
    });
}
