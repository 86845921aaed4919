import type { Area } from "../address";
import { bytesOfRow, rowBlocks } from "../blocks";
import type { CellValue } from "../cells";
import type { Step } from "./step";
import { TakenPlaces } from "./taken-places";
import { isFormula, type Contents, type Setting, type SettingOf } from "./settings";

/** Steps that are written in one go. */
export type Part = readonly Step[];

/** As much as goes over to Excel at once; a request on the web ends at 5 MB, its frame included. */
const PART_BYTES = 3_000_000;
/** What a cell, a format or a width of a column takes beside what it holds: how Excel finds and reads it, and sets it. */
const SETTING_BYTES = 2_000;
const FORMAT_BYTES = 15;

/**
 * Gathers steps into parts, in their order. Sheets have parts of their own, so that whatever follows
 * finds them; no part sets a place twice, so that what stands there afterwards is known.
 */
export function partsOf(steps: readonly Step[]): readonly Part[] {
  const parts: OpenPart[] = [];
  for (const step of steps.flatMap(cut)) {
    const last = parts.at(-1);
    if (last?.takes(step) === true) last.add(step);
    else parts.push(new OpenPart(step));
  }
  return parts.map((part) => part.steps);
}

class OpenPart {
  readonly steps: Step[] = [];
  private readonly taken = new TakenPlaces();
  private readonly isSheets: boolean;
  private bytes = 0;

  constructor(first: Step) {
    this.isSheets = first.setting.kind === "sheet";
    this.add(first);
  }

  takes({ setting }: Step): boolean {
    if (this.isSheets !== (setting.kind === "sheet")) return false;
    return this.bytes + bytesOf(setting) <= PART_BYTES && !this.taken.meets(setting);
  }

  add(step: Step): void {
    this.steps.push(step);
    this.bytes += bytesOf(step.setting);
    this.taken.add(step.setting);
  }
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
    return setting.value.reduce((sum, row) => sum + bytesOfContents(row), SETTING_BYTES);
  }
  if (setting.kind === "widths") return setting.value.length * SETTING_BYTES;
  if (setting.kind !== "formats") return SETTING_BYTES;
  const { rowCount, columnCount } = setting.at.area;
  return SETTING_BYTES + rowCount * columnCount * FORMAT_BYTES;
}

function bytesOfContents(row: Contents[number]): number {
  const plain = row.map((content): CellValue => (isFormula(content) ? content.formula : content));
  return bytesOfRow(plain);
}
