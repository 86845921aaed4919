import { WorkbookError } from "../workbook-error";
import { addressOf } from "./draft";
import type { DeedPort } from "./port";
import type { Setting } from "./settings";
import { takeBack, type Written } from "./take-back";

/** One place that a deed could not put back, in words. */
export interface Leftover {
  /** `Notes!E1:F3`, `sheet "Plan 2"`, `table "People"`. */
  readonly where: string;
  /** What the deed put there. */
  readonly stands: string;
  /** What stood there before. */
  readonly stood: string;
}

/**
 * A deed failed, and so did taking it back: parts of it stand in the workbook. The list says which,
 * and `finishUndoing` takes them back once the workbook answers again.
 */
export class DeedError extends WorkbookError {
  private readonly port: DeedPort;
  private readonly written: Written[];

  constructor(
    port: DeedPort,
    written: Written[],
    causes: { readonly first: unknown; readonly second: unknown },
  ) {
    super("not-undone", messageOf(written, causes.first), causes.second);
    this.port = port;
    this.written = written;
  }

  /** What stands where, from the newest to the oldest. */
  get leftovers(): readonly Leftover[] {
    return this.written.toReversed().flatMap(leftoversOf);
  }

  /**
   * Puts back what is left. Answers what a person has changed meanwhile, which stays.
   *
   * @throws {DeedError} when the workbook refuses again; its list is what is left by then.
   */
  finishUndoing(): Promise<readonly string[]> {
    return this.port.asOneStep(() => undone(this.port, this.written, undefined));
  }
}

/** Takes back what was written. */
export async function undone(
  port: DeedPort,
  written: Written[],
  first: unknown,
): Promise<readonly string[]> {
  try {
    return await takeBack(port, written);
  } catch (second) {
    throw new DeedError(port, written, { first, second });
  }
}

function messageOf(written: readonly Written[], first: unknown): string {
  const reason = first instanceof Error ? `${first.message} ` : "";
  const places = written.flatMap(leftoversOf).map(({ where }) => where);
  return `${reason}Taking back what was written failed: ${[...new Set(places)].join(", ")}. Choose "Finish undoing" when the workbook answers again.`;
}

function leftoversOf({ settings, before }: Written): readonly Leftover[] {
  return settings
    .map((setting, index) => ({
      where: whereOf(setting),
      stands: told(setting),
      stood: told(before[index] ?? setting),
    }))
    .reverse();
}

function whereOf(setting: Setting): string {
  switch (setting.kind) {
    case "sheet":
      return `sheet "${setting.at.sheet}"`;
    case "table":
      return `table "${setting.at.table}"`;
    case "name":
      return `name "${setting.at.name}"`;
    case "print":
      return `print set-up of sheet "${setting.at.sheet}"`;
    case "cells":
      return addressOf(setting.at);
    case "formats":
      return `formats of ${addressOf(setting.at)}`;
    case "widths":
      return `widths of columns in ${addressOf(setting.at)}`;
    case "list":
      return `list of ${addressOf(setting.at)}`;
  }
}

const NONE = "nothing";
/** More cells than these are counted, not told. */
const TOLD_CELLS = 12;

function told(setting: Setting): string {
  switch (setting.kind) {
    case "sheet":
      return setting.value === undefined ? NONE : "a new sheet";
    case "table":
      return setting.value === undefined ? NONE : addressOf(setting.value);
    case "name":
    case "list":
      return setting.value ?? NONE;
    case "print":
      return `${setting.value.orientation}, ${setting.value.repeatedRows} rows repeated`;
    case "widths":
      return setting.value.map((width) => String(width ?? "usual")).join(", ");
    case "cells":
      return toldRows(
        setting.value.map((row) =>
          row.map((cell) => (typeof cell === "object" ? cell.formula : String(cell))),
        ),
      );
    case "formats":
      return toldRows(setting.value);
  }
}

function toldRows(rows: readonly (readonly string[])[]): string {
  const cells = rows.flat();
  if (cells.every((cell) => cell === "")) return NONE;
  if (cells.length > TOLD_CELLS) return `${cells.length} cells`;
  return rows.map((row) => row.join(" | ")).join(" / ");
}
