import type { Area } from "../address";
import { bytesOfRow, rowBlocks } from "../blocks";
import type { CellValue } from "../cells";
import { overlaps } from "./areas";
import type { Step } from "./draft";
import { isFormula, type Contents, type Setting, type SettingOf } from "./settings";

/** Steps that are written in one go. */
export type Part = readonly Step[];

/** As much as goes over to Excel at once; a request on the web ends at 5 MB, its frame included. */
const PART_BYTES = 3_000_000;
const SMALL_BYTES = 100;
const FORMAT_BYTES = 15;

/**
 * Gathers steps into parts, in their order. Sheets have parts of their own, so that whatever follows
 * finds them; no part sets a place twice, so that what stands there afterwards is known.
 */
export function partsOf(steps: readonly Step[]): readonly Part[] {
  const parts: Step[][] = [];
  let bytes = 0;
  for (const step of steps.flatMap(cut)) {
    const more = bytesOf(step.setting);
    const last = parts.at(-1);
    if (last !== undefined && bytes + more <= PART_BYTES && fits(last, step)) {
      last.push(step);
      bytes += more;
    } else {
      parts.push([step]);
      bytes = more;
    }
  }
  return parts;
}

function fits(part: Part, { setting }: Step): boolean {
  const isSheets = part.some((step) => step.setting.kind === "sheet");
  if (isSheets !== (setting.kind === "sheet")) return false;
  return !part.some((step) => meets(step.setting, setting));
}

/** Both set the same cell, or the same table or name. */
function meets(one: Setting, other: Setting): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === "cells" && other.kind === "cells") {
    return one.at.sheet === other.at.sheet && overlaps(one.at.area, other.at.area);
  }
  if (one.kind === "table" && other.kind === "table") return one.at.table === other.at.table;
  return JSON.stringify(one.at) === JSON.stringify(other.at);
}

/** Cuts cells that are too many for one part into blocks of rows. */
function cut(step: Step): readonly Step[] {
  const { setting, expected, fills } = step;
  if (setting.kind !== "cells") return [step];
  const { sheet, area } = setting.at;
  const blocks = rowBlocks(area, (row) => bytesOfContents(setting.value[row] ?? []));
  return blocks.map((block) => ({
    ...(fills && { fills }),
    setting: { kind: "cells", at: { sheet, area: block }, value: rowsIn(setting, block) },
    ...(expected?.kind === "cells" && {
      expected: { kind: "cells", at: { sheet, area: block }, value: rowsIn(expected, block) },
    }),
  }));
}

function rowsIn({ at, value }: SettingOf<"cells">, block: Area): Contents {
  const start = block.row - at.area.row;
  return value.slice(start, start + block.rowCount);
}

function bytesOf(setting: Setting): number {
  if (setting.kind === "cells") {
    return setting.value.reduce((sum, row) => sum + bytesOfContents(row), SMALL_BYTES);
  }
  if (setting.kind !== "formats") return SMALL_BYTES;
  const { rowCount, columnCount } = setting.at.area;
  return SMALL_BYTES + rowCount * columnCount * FORMAT_BYTES;
}

function bytesOfContents(row: Contents[number]): number {
  const plain = row.map((content): CellValue => (isFormula(content) ? content.formula : content));
  return bytesOfRow(plain);
}
