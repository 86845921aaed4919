import { addressOf } from "./areas";
import { WorkbookError } from "../workbook-error";
import type { DeedPort } from "./port";
import { isFormula, withSetting, type BySetting, type Setting } from "./settings";
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

const WHERE: BySetting<undefined, string> = {
  sheet: (_, { at }) => `sheet "${at.sheet}"`,
  table: (_, { at }) => `table "${at.table}"`,
  name: (_, { at }) => `name "${at.name}"`,
  print: (_, { at }) => `print set-up of sheet "${at.sheet}"`,
  cells: (_, { at }) => addressOf(at),
  formats: (_, { at }) => `formats of ${addressOf(at)}`,
  widths: (_, { at }) => `widths of columns in ${addressOf(at)}`,
  list: (_, { at }) => `list of ${addressOf(at)}`,
};

function whereOf(setting: Setting): string {
  return withSetting(WHERE, undefined, setting);
}

const NONE = "nothing";
/** More cells than these are counted, not told. */
const TOLD_CELLS = 12;

const TOLD: BySetting<undefined, string> = {
  sheet: (_, { value }) => (value === undefined ? NONE : "a new sheet"),
  table: (_, { value }) => (value === undefined ? NONE : addressOf(value)),
  name: (_, { value }) => value ?? NONE,
  list: (_, { value }) => value ?? NONE,
  print: (_, { value }) => `${value.orientation}, ${value.repeatedRows} rows repeated`,
  widths: (_, { value }) => value.map((width) => String(width ?? "usual")).join(", "),
  cells: (_, { value }) =>
    toldRows(
      value.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : String(cell)))),
    ),
  formats: (_, { value }) => toldRows(value),
};

function told(setting: Setting): string {
  return withSetting(TOLD, undefined, setting);
}

function toldRows(rows: readonly (readonly string[])[]): string {
  const cells = rows.flat();
  if (cells.every((cell) => cell === "")) return NONE;
  if (cells.length > TOLD_CELLS) return `${cells.length} cells`;
  return rows.map((row) => row.join(" | ")).join(" / ");
}
