import { isBlankCell } from "../../csv/blank-cell";
import { isNameHeader } from "../../csv/column/header-words";
import { placeOf, type Matches } from "../kind/proposed-kind";
import { OF_ACCOUNT } from "../known-columns";
import { cellsOf, type LaidOut } from "../layout/laid-out";
import type { ProposedDoubt } from "../proposal";

/** Accounts that have no ids are known by their names. */
export function namesAsIds(
  matched: Matches,
  laid: LaidOut,
): { readonly matched: Matches; readonly doubts: readonly ProposedDoubt[] } {
  const serving = namesAt(matched, laid);
  const header = laid.headers[serving];
  if (header === undefined) return { matched, doubts: [] };
  const asId = { column: OF_ACCOUNT.id, isOwn: false, period: undefined };
  const text = `there is no column of ids: the names under "${header}" serve as ${OF_ACCOUNT.id}`;
  const choices = [OF_ACCOUNT.id, OF_ACCOUNT.name];
  return {
    matched: matched.map((each, index) => (index === serving ? asId : each)),
    doubts: [{ row: laid.rows[0]?.row, column: header, text, choices }],
  };
}

/** The column of names that serve as ids; -1 where there are ids. */
function namesAt(matched: Matches, laid: LaidOut): number {
  const id = placeOf(matched, OF_ACCOUNT.id);
  const name = placeOf(matched, OF_ACCOUNT.name);
  if (id < 0) return name;
  if (name >= 0 || matched[id]?.isOwn === true) return -1;
  const cells = cellsOf(laid.rows, id).filter((cell) => !isBlankCell(cell));
  const areNames = isNameHeader(laid.headers[id] ?? "") && cells.every((cell) => !/\d/.test(cell));
  return areNames ? id : -1;
}
