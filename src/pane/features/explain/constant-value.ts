import {
  isBinaryNode,
  isCallNode,
  isLiteralNode,
  isUnaryNode,
  type AstExpression,
} from "@borgar/fx";
import { DAY_MILLISECONDS, EPOCH, FIRST_SURE_DAY } from "../../../model/day-number";
import type { CellValue } from "../../../workbook/cells";
import { dayFrom1904, type DayCount } from "../../../workbook/day-count";
import { given } from "./parse-formula";

/** The value of what is written without any cell: `50%`, `1/12`, `TRUE()`, `DATE(2026,1,31)`. */
export function constantValue(
  node: AstExpression | undefined,
  counted: DayCount = {},
): CellValue | undefined {
  if (node === undefined) return undefined;
  if (isLiteralNode(node)) return node.value;
  if (isUnaryNode(node)) return finite(signed(node.operator, node.arguments, counted));
  if (isBinaryNode(node)) return finite(calculated(node.operator, node.arguments, counted));
  return isCallNode(node)
    ? calledValue(node.callee.name, given(node.arguments), counted)
    : undefined;
}

function signed(
  operator: string,
  operands: readonly AstExpression[],
  counted: DayCount,
): number | undefined {
  const [value] = constantNumbers(operands, counted);
  if (value === undefined) return undefined;
  switch (operator) {
    case "%":
      return value / 100;
    case "-":
      return -value;
    case "+":
      return value;
    default:
      return undefined;
  }
}

function calculated(
  operator: string,
  operands: readonly AstExpression[],
  counted: DayCount,
): number | undefined {
  const [left, right] = constantNumbers(operands, counted);
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    default:
      return undefined;
  }
}

function calledValue(
  name: string,
  operands: readonly (AstExpression | undefined)[],
  counted: DayCount,
): CellValue | undefined {
  const [year, month, day, ...more] = constantNumbers(operands, counted);
  switch (name.toUpperCase()) {
    case "TRUE":
      return true;
    case "FALSE":
      return false;
    case "DATE":
      if (year === undefined || month === undefined || day === undefined) return undefined;
      return more.length > 0 ? undefined : ownDay(dateNumber(year, month, day), counted);
    default:
      return undefined;
  }
}

function constantNumbers(
  operands: readonly (AstExpression | undefined)[],
  counted: DayCount,
): readonly (number | undefined)[] {
  return operands.map((operand) => {
    const value = constantValue(operand, counted);
    return typeof value === "number" ? value : undefined;
  });
}

/** Years before it are read as counted from it. */
const FIRST_YEAR = 1900;

function dateNumber(year: number, month: number, day: number): number | undefined {
  if (![year, month, day].every(Number.isInteger) || year < FIRST_YEAR) return undefined;
  const number = Date.UTC(year, month - 1, day) / DAY_MILLISECONDS + EPOCH;
  return number < FIRST_SURE_DAY ? undefined : number;
}

function ownDay(day: number | undefined, { countsFrom1904 }: DayCount): number | undefined {
  return day !== undefined && countsFrom1904 === true ? dayFrom1904(day) : day;
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
