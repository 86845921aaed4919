import { notAvailable } from "../../../model/errors";
import { isBlank, toGrid, fits } from "../../../reading/cells";
import { counted } from "../../define/explanation";
import type { Parameter } from "../../define/definition";
import { numbers, type NumberList } from "../../define/number-parameters";

/** Revenue of accounts that can have a share: amounts of 0 or more. */
export interface RevenueList extends NumberList {
  /** How many amounts were left out because they are below 0. */
  readonly credited: number;
}

/**
 * Revenue of each account. One whose credits exceed its invoices has no share, and takes none from the
 * others: it is left out, and its explanation says so.
 */
export function revenues(help: string): Parameter<RevenueList> {
  const sharing = numbers({ help, unit: "currency", min: 0 });
  return {
    ...sharing,
    read: (raw, argument) => {
      const grid = toGrid(raw);
      const credited = grid.flat().filter(isBelowZero).length;
      if (credited === 0) return { ...sharing.read(raw, argument), credited };
      const others = grid.map((row) => row.map((cell) => (isBelowZero(cell) ? null : cell)));
      const isEmpty = others.flat().every(isBlank);
      const list = isEmpty ? NOTHING : sharing.read(others, argument);
      if (list.values.some((value) => value > 0)) return { ...list, credited };
      const reason = "no amount is above 0, so no account has a share of them";
      throw notAvailable(reason, { argument });
    },
  };
}

const NOTHING: NumberList = { values: [], places: [] };

function isBelowZero(cell: unknown): boolean {
  return fits(cell, {}) && cell < 0;
}

/** Says how many accounts have no share. */
export function creditedStep({ credited }: RevenueList): readonly string[] {
  if (credited === 0) return [];
  return [`Below 0, and so without a share and left out: ${counted(credited, "account")}.`];
}
