import type { CellContent } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { shownOf, type Shown } from "./answer";
import { handOver, type Given, type Handover } from "./coerce";
import { CellError, type Expression } from "./formula";
import type { FunctionEntry, Invoke } from "./functions";
import { areaOf, valuesIn, type Stand } from "./reference-area";

/** What a formula can ask. */
export interface Surroundings {
  readonly workbook: Workbook;
  /** Functions of the add-in by the names that formulas use. */
  readonly functions: ReadonlyMap<string, FunctionEntry>;
  readonly handover: Handover;
  readonly invoke: Invoke;
}

type Value = CellContent | null;
type Answer = Shown & Given;

/** What a formula answers; throws a `CellError` where it answers one error. */
export async function evaluate(
  expression: Expression,
  stand: Stand,
  around: Surroundings,
): Promise<Answer> {
  switch (expression.kind) {
    case "constant":
      return { rows: [[expression.value]] };
    case "array":
      return { rows: expression.rows };
    case "left-out":
      return { rows: [[null]], isLeftOut: true };
    case "cells":
    case "name":
    case "table":
      return { rows: valuesIn(areaOf(around.workbook, expression, stand)) };
    case "operation":
      return { rows: [[await operate(expression, stand, around)]] };
    case "call":
      return call(expression, stand, around);
    default:
      return { rows: [[await ofOne(expression, stand, around)]] };
  }
}

async function firstCell(of: Expression, stand: Stand, around: Surroundings): Promise<Value> {
  return (await evaluate(of, stand, around)).rows[0]?.[0] ?? null;
}

async function ofOne(
  { kind, of }: Extract<Expression, { readonly of: Expression }>,
  stand: Stand,
  around: Surroundings,
): Promise<Value> {
  const value = await firstCell(of, stand, around);
  if (kind === "first-cell") return value;
  if (typeof value !== "number") return "#VALUE!";
  return kind === "negative" ? -value : value / 100;
}

const OPERATIONS: Readonly<Record<string, (left: Value, right: Value) => CellContent>> = {
  "+": (left, right) => Number(left) + Number(right),
  "-": (left, right) => Number(left) - Number(right),
  "*": (left, right) => Number(left) * Number(right),
  "/": (left, right) => (Number(right) === 0 ? "#DIV/0!" : Number(left) / Number(right)),
  "&": (left, right) => String(left ?? "") + String(right ?? ""),
  "=": (left, right) => left === right,
};

async function operate(
  { sign, left, right }: Extract<Expression, { readonly kind: "operation" }>,
  stand: Stand,
  around: Surroundings,
): Promise<CellContent> {
  const operation = OPERATIONS[sign];
  if (operation === undefined) throw new CellError("#VALUE!");
  const sides = [left, right].map((each) => firstCell(each, stand, around));
  const [one = null, other = null] = await Promise.all(sides);
  return operation(one, other);
}

async function call(
  { name, given }: Extract<Expression, { readonly kind: "call" }>,
  stand: Stand,
  around: Surroundings,
): Promise<Answer> {
  const answers = await Promise.all(given.map((each) => evaluate(each, stand, around)));
  const own = EXCELS_OWN[name];
  if (own !== undefined) return { rows: [[own(answers.map(({ rows }) => rows))]] };
  const entry = around.functions.get(name);
  if (entry === undefined) throw new CellError("#NAME?");
  return shownOf(await around.invoke(entry.id, handOver(entry, answers, around.handover)));
}

type Rows = Given["rows"];

/** The few functions of Excel that formulas of the samples and the tests use. */
const EXCELS_OWN: Readonly<Record<string, (given: readonly Rows[]) => CellContent>> = {
  SUM: (given) =>
    given
      .flat(2)
      .filter((value) => typeof value === "number")
      .reduce((sum, value) => sum + value, 0),
  ROWS: ([rows]) => rows?.length ?? 0,
  DATE: (given) => {
    const [year = 0, month = 1, day = 1] = given.map((rows) => Number(rows[0]?.[0]));
    return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  },
  INDEX: ([rows, row, column]) => {
    const [down, right] = [row, column].map((index) => Number(index?.[0]?.[0] ?? 1) - 1);
    return rows?.[down ?? 0]?.[right ?? 0] ?? "#REF!";
  },
};
