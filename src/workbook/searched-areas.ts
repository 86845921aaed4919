import type { SheetArea } from "./transaction/settings";

/** More cells than these are not looked through when a workbook is opened: Excel would be kept busy. */
export const MOST_CELLS_SEARCHED = 300_000;

/** The rows that are looked through: of a workbook with too many cells, fewer rows of its largest sheets. */
export function searchedAreas(
  places: readonly SheetArea[],
  mostCells = MOST_CELLS_SEARCHED,
): readonly SheetArea[] {
  const searched = new Map<SheetArea, SheetArea>();
  let left = mostCells;
  for (const [index, place] of places.toSorted(bySize).entries()) {
    const share = Math.floor(left / (places.length - index));
    const rowCount = Math.min(
      place.area.rowCount,
      Math.max(1, Math.floor(share / place.area.columnCount)),
    );
    left -= rowCount * place.area.columnCount;
    searched.set(place, { ...place, area: { ...place.area, rowCount } });
  }
  return places.map((place) => searched.get(place) ?? place);
}

function bySize(one: SheetArea, other: SheetArea): number {
  return cellCount(one) - cellCount(other);
}

export function cellCount({ area }: SheetArea): number {
  return area.rowCount * area.columnCount;
}
