import type { DeedError, Leftover } from "../../workbook/transaction/deed-error";

/**
 * One list of what deeds have left behind, the oldest deed first. Where several have written into a
 * place, there stands what the newest put there, and there stood what the oldest found.
 */
export function leftPlaces(errors: readonly DeedError[]): readonly Leftover[] {
  return errors.reduce<readonly Leftover[]>((older, { leftovers }) => {
    const at = (list: readonly Leftover[], place: string): Leftover | undefined =>
      list.find(({ where }) => where === place);
    return [
      ...older.filter(({ where }) => at(leftovers, where) === undefined),
      ...leftovers.map((left) => ({ ...left, stood: at(older, left.where)?.stood ?? left.stood })),
    ];
  }, []);
}
