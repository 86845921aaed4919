import { addressOf } from "./areas";
import {
  isFormula,
  withPlace,
  withSetting,
  type ByPlace,
  type BySetting,
  type Place,
  type Setting,
} from "./settings";

/** Places and what they hold, as sentences name them. */

const WHERE: ByPlace<undefined, string> = {
  sheet: (_, { at }) => `sheet "${at.sheet}"`,
  table: (_, { at }) => `table "${at.table}"`,
  name: (_, { at }) => `name "${at.name}"`,
  print: (_, { at }) => `print set-up of sheet "${at.sheet}"`,
  frozen: (_, { at }) => `frozen panes of sheet "${at.sheet}"`,
  cells: (_, { at }) => addressOf(at),
  formats: (_, { at }) => `formats of ${addressOf(at)}`,
  widths: (_, { at }) => `widths of columns in ${addressOf(at)}`,
  list: (_, { at }) => `list of ${addressOf(at)}`,
};

/** `Notes!E1:F3`, `sheet "Plan 2"`, `formats of Notes!E1`. */
export function whereOf(place: Place): string {
  return withPlace(WHERE, undefined, place);
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
  frozen: (_, { value: { rows, columns } }) => `${rows} rows and ${columns} columns`,
  widths: (_, { value }) => value.map((width) => String(width ?? "usual")).join(", "),
  cells: (_, { value }) =>
    toldRows(
      value.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : String(cell)))),
    ),
  formats: (_, { value }) => toldRows(value),
};

/** What a setting holds: the cells themselves where they are few, else how many. */
export function toldSetting(setting: Setting): string {
  return withSetting(TOLD, undefined, setting);
}

function toldRows(rows: readonly (readonly string[])[]): string {
  const cells = rows.flat();
  if (cells.every((cell) => cell === "")) return NONE;
  if (cells.length > TOLD_CELLS) return `${cells.length} cells`;
  return rows.map((row) => row.join(" | ")).join(" / ");
}
