import { invalidInput, type KamError, type Place } from "../../model/errors";
import { accountColumns } from "../../schema/tables/accounts";
import { type AccountId, idText } from "../../model/account-id";
import { errorText, isBlank, toGrid, trimEnd, readCell } from "../../reading/cells";
import { expectedOf } from "../../reading/expected";
import type { Parameter } from "./definition";
import { requireOneLine } from "./number-parameters";
import { rangeParameter } from "./parameters";

/** The id that stands beside an amount, or what is wrong with its cell; `undefined` is blank. */
export type IdBeside = AccountId | KamError | undefined;

/** Ids beside amounts, one per cell; `undefined` when left out. */
export function idsBeside(rule: {
  readonly help: string;
}): Parameter<readonly IdBeside[] | undefined> {
  return rangeParameter({
    help: rule.help,
    unit: "text",
    optional: true,
    read: (raw, argument) => {
      const grid = trimEnd(toGrid(raw));
      if (grid.length === 0) return undefined;
      requireOneLine(grid, argument);
      const ids = grid.flat().map((cell, index) => readId(cell, { argument, row: index + 1 }));
      return withoutRepeats(ids, argument);
    },
  });
}

/** The same where each cell beside them needs an id of its own: the first fault ends it. */
export function idList(rule: {
  readonly help: string;
}): Parameter<readonly AccountId[] | undefined> {
  const beside = idsBeside(rule);
  return {
    ...beside,
    read: (raw, argument) =>
      beside.read(raw, argument)?.map((id, index) => {
        if (isId(id)) return id;
        throw id ?? unfit(null, { argument, row: index + 1 });
      }),
  };
}

function readId(cell: unknown, place: Place): IdBeside {
  if (isBlank(cell)) return undefined;
  return readCell(accountColumns.account_id, cell) ?? unfit(cell, place);
}

function unfit(cell: unknown, place: Place): KamError {
  const expected = expectedOf(accountColumns.account_id);
  return invalidInput(place, `an id, ${expected}`, errorText(cell) ?? cell);
}

/** Of an id that stands twice nobody can say whose amount it is. */
function withoutRepeats(ids: readonly IdBeside[], argument: string): readonly IdBeside[] {
  const rows = new Map<string, number[]>();
  ids.forEach((id, row) => {
    if (!isId(id)) return;
    const same = rows.get(idText(id));
    if (same === undefined) rows.set(idText(id), [row]);
    else same.push(row);
  });
  return ids.map((id, row) => {
    const other = isId(id) ? rows.get(idText(id))?.find((each) => each !== row) : undefined;
    if (!isId(id) || other === undefined) return id;
    const found = `${idText(id)} also in row ${other + 1}`;
    return invalidInput({ argument, row: row + 1 }, "an id of its own", found);
  });
}

function isId(id: IdBeside): id is AccountId {
  return typeof id === "string" || typeof id === "number";
}
