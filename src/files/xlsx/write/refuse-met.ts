import { formatArea, overlaps, type Area } from "../../../workbook/address";
import { areaOf } from "../read/areas";
import { attribute, child } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";
import { refused } from "../xlsx-error";
import type { SheetMap } from "./sheet-map";

/** What lies in a sheet beside cells, by what messages call it. */
export type Lying = readonly (readonly [what: string, areas: readonly Area[]])[];

/** What no merged cells and no table may lie over. */
export function lyingIn({ pivots, filled }: SheetMap): Lying {
  return [
    ["a pivot table", pivots],
    ["the answer of a formula", filled.map(({ area }) => area)],
  ];
}

/** What no table may lie over. Single cells of it may hold arrays. */
export function lyingUnderTables(map: SheetMap): Lying {
  const filter = areaOf(attribute(child(map.root, "autoFilter") ?? NO_NODE, "ref"));
  return [
    ["merged cells", map.merges],
    ["a pivot table", map.pivots],
    [
      "the answer of a formula",
      map.filled.map(({ area }) => area).filter((area) => area.rowCount * area.columnCount > 1),
    ],
    ["a filter of the sheet", filter === undefined ? [] : [filter]],
  ];
}

const NO_NODE = { attributes: {} } as XmlNode;

/**
 * Refuses an area that something lies over already.
 *
 * @param expected - What the cells were to be, for the words of the refusal.
 * @throws {XlsxError} `refused`
 */
export function refuseMet(
  { name }: Pick<SheetMap, "name">,
  { area, expected }: { readonly area: Area; readonly expected: string },
  lying: Lying,
): void {
  for (const [what, areas] of lying) {
    const met = areas.find((each) => overlaps(each, area));
    if (met === undefined) continue;
    throw refused(
      `sheet "${name}", ${formatArea(area)}: expected ${expected}, found ${what} in ${formatArea(met)}`,
    );
  }
}
