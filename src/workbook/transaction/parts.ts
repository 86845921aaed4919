import type { Area } from "../address";
import { bytesOfRow, rowBlocks, type BlockSize } from "../blocks";
import type { CellValue } from "../cells";
import type { Step } from "./step";
import { TakenPlaces } from "./taken-places";
import { isFormula, type Contents, type Setting, type SettingOf } from "./settings";

/** Steps that are written in one go. */
export type Part = readonly Step[];

/** As much as goes over to Excel at once; a request on the web ends at 5 MB, its frame included. */
const FOR_EXCEL: BlockSize = { rows: 20_000, bytes: 3_000_000 };
/** What a cell, a format or a width of a column takes beside what it holds: how Excel finds and reads it, and sets it. */
const SETTING_BYTES = 2_000;
const FORMAT_BYTES = 15;

/**
 * Gathers steps into parts, in their order. Sheets have parts of their own, so that whatever follows
 * finds them; no part sets a place twice, so that what stands there afterwards is known.
 *
 * @param size - As much as one part may hold, where it is not for Excel.
 */
export function partsOf(steps: readonly Step[], size: BlockSize = FOR_EXCEL): readonly Part[] {
  const parts: OpenPart[] = [];
  for (const step of steps.flatMap((each) => cut(each, size))) {
    const last = parts.at(-1);
    if (last?.takes(step) === true) last.add(step);
    else parts.push(new OpenPart(step, size.bytes));
  }
  return parts.map((part) => part.steps);
}

class OpenPart {
  readonly steps: Step[] = [];
  private readonly taken = new TakenPlaces();
  private readonly isSheets: boolean;
  private readonly most: number;
  private bytes = 0;

  constructor(first: Step, most: number) {
    this.most = most;
    this.isSheets = first.setting.kind === "sheet";
    this.add(first);
  }

  takes({ setting }: Step): boolean {
    if (this.isSheets !== (setting.kind === "sheet")) return false;
    return this.bytes + bytesOf(setting) <= this.most && !this.taken.meets(setting);
  }

  add(step: Step): void {
    this.steps.push(step);
    this.bytes += bytesOf(step.setting);
    this.taken.add(step.setting);
  }
}

/** Cuts cells and formats that are too many for one part into blocks of rows. */
function cut(step: Step, size: BlockSize): readonly Step[] {
  const { setting, expected, fills } = step;
  if (setting.kind !== "cells" && setting.kind !== "formats") return [step];
  const blocks = rowBlocks(setting.at.area, (row) => bytesOfRowIn(setting, row), size);
  if (blocks.length === 1) return [step];
  return blocks.map((block) => ({
    ...(fills && { fills }),
    setting: inBlock(setting, block),
    ...(expected?.kind === setting.kind && { expected: inBlock(expected, block) }),
  }));
}

type OfRows = SettingOf<"cells"> | SettingOf<"formats">;

function bytesOfRowIn(setting: OfRows, row: number): number {
  if (setting.kind === "formats") return setting.at.area.columnCount * FORMAT_BYTES;
  return bytesOfContents(setting.value[row] ?? []);
}

function inBlock({ kind, at, value }: OfRows, block: Area): Setting {
  const start = block.row - at.area.row;
  const rows = value.slice(start, start + block.rowCount);
  return { kind, at: { ...at, area: block }, value: rows } as Setting;
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
