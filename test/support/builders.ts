import { catalogue, type KamFunction } from "../../src/functions/catalogue";
import type { Answer, AnswerCell } from "../../src/functions/define/answer";
import { toFailure } from "../../src/functions/failure";
import { messageOf } from "../../src/i18n/say";
import { KamError } from "../../src/model/errors";

/** The definition of `KAM.name`. */
export function definitionOf(name: string): KamFunction {
  const definition = catalogue.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`There is no KAM.${name}`);
  return definition;
}

/** What `=KAM.name(...)` answers, called as a cell calls it. */
export function callKam(name: string, ...cells: readonly unknown[]): Answer {
  return definitionOf(name).call(cells);
}

/** The rows that spill. */
export function spill(
  name: string,
  ...cells: readonly unknown[]
): readonly (readonly AnswerCell[])[] {
  const answer = callKam(name, ...cells);
  if (!Array.isArray(answer)) throw new Error(`KAM.${name} answered a single cell`);
  return answer as readonly (readonly AnswerCell[])[];
}

/** What a cell shows that could not be answered, e.g. `#VALUE! KAM.HHI: values, row 2: ...`. */
export function refusal(name: string, ...cells: readonly unknown[]): string {
  try {
    callKam(name, ...cells);
  } catch (thrown) {
    return describeRefusal(name, thrown);
  }
  throw new Error(`KAM.${name} answered, although a refusal was expected`);
}

/** The message of a cell inside an answer that carries an error. */
export function cellMessage(cell: AnswerCell | undefined): string {
  if (cell instanceof KamError) return messageOf(cell);
  throw new Error(`Expected a cell with an error, found ${JSON.stringify(cell)}`);
}

function describeRefusal(name: string, thrown: unknown): string {
  const { code, message } = toFailure(name, thrown);
  return `${code} ${message}`;
}

/** An Accounts table by rows of named values; the columns are those of the first row. */
export function accountsTable(
  ...rows: readonly Readonly<Record<string, unknown>>[]
): readonly (readonly unknown[])[] {
  const headers = Object.keys(rows[0] ?? {});
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))];
}

/** Cells one below the other. */
export function column(...cells: readonly unknown[]): readonly (readonly unknown[])[] {
  return cells.map((cell) => [cell]);
}

/** A Settings table of named settings `[group, setting, value]`. */
export function settingsTable(
  ...rows: readonly (readonly [group: string, setting: string, value: number])[]
): readonly (readonly unknown[])[] {
  return [["group", "setting", "value"], ...rows];
}

/** A Settings table of criteria `[column, weight, low, high, better]`. */
export function criteriaTable(
  ...criteria: readonly (readonly [string, unknown, unknown?, unknown?, unknown?])[]
): readonly (readonly unknown[])[] {
  return [
    ["group", "setting", "value", "low", "high", "better"],
    ...criteria.map(([setting, value, low = "", high = "", better = ""]) => [
      "attractiveness",
      setting,
      value,
      low,
      high,
      better,
    ]),
  ];
}
