import {
  isArrayNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  type ArrayExpression,
  type AstExpression,
} from "@borgar/fx";
import { parseArea, splitAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cells";
import type { DayCount } from "../../../workbook/day-count";
import { WorkbookError, type Block, type Cells } from "../../../workbook/gateway";
import type { Lookups } from "./asked-once";
import { constantValue } from "./constant-value";
import { textOf } from "./parse-formula";
import { TEXTS } from "./texts";
import { lacksTable, pickRow, wholeColumnsOf, withTableName } from "./this-row";

/** What an argument of a formula stood for when it was looked up. */
export type TracedArgument =
  | { readonly kind: "omitted" }
  /** Written into the formula itself. */
  | { readonly kind: "written"; readonly value: CellValue | Cells }
  | { readonly kind: "cells"; readonly block: Block }
  | { readonly kind: "lost"; readonly text: string; readonly why: string };

/** Where the formula stands that an argument belongs to. */
export interface FormulaPlace extends DayCount {
  readonly formula: string;
  readonly address: string;
}

/** Looks up what an argument stands for; says why where only a calculation could tell. */
export async function traceArgument(
  node: AstExpression | undefined,
  place: FormulaPlace,
  workbook: Lookups,
): Promise<TracedArgument> {
  if (node === undefined) return { kind: "omitted" };
  const constant = constantValue(node, place);
  if (constant !== undefined) return { kind: "written", value: constant };
  if (isArrayNode(node)) return traceArray(node, place);
  const reference = referenceOf(node);
  if (reference !== undefined) return traceReference(reference, place, workbook);
  return { kind: "lost", text: textOf(node, place.formula), why: whyLost(node) };
}

function whyLost(node: AstExpression): string {
  if (!isErrorNode(node)) return TEXTS.calculatedInside;
  return node.value === "#REF!" ? TEXTS.lostReference(node.value) : TEXTS.isError(node.value);
}

/** `A1:B2`, `Accounts[#All]`, a name, or a spill such as `A1#`. */
function referenceOf(node: AstExpression): string | undefined {
  if (isReferenceNode(node)) return node.value;
  const operand = anchorIn(node);
  return isReferenceNode(operand) ? `${operand.value}#` : undefined;
}

/** In files, and in programs that do not know the sign, `A1#` is written as a function. */
const ANCHOR_ARRAY = /^(?:_xlfn\.)?ANCHORARRAY$/i;

function anchorIn(node: AstExpression): AstExpression | null | undefined {
  if (isUnaryNode(node) && node.operator === "#") return node.arguments[0];
  return isCallNode(node) && ANCHOR_ARRAY.test(node.callee.name) ? node.arguments[0] : undefined;
}

function traceArray(node: ArrayExpression, { formula }: FormulaPlace): TracedArgument {
  const rows = node.elements.map((row) =>
    row.flatMap((element): readonly CellValue[] => {
      if (isLiteralNode(element)) return [element.value];
      return isErrorNode(element) ? [element.value] : [];
    }),
  );
  const isPlain = rows.every((row, index) => row.length === node.elements[index]?.length);
  if (isPlain) return { kind: "written", value: rows };
  return { kind: "lost", text: textOf(node, formula), why: TEXTS.calculatedInside };
}

async function traceReference(
  written: string,
  place: FormulaPlace,
  workbook: Lookups,
): Promise<TracedArgument> {
  const { sheet, cells } = splitAddress(place.address);
  const lost = (why: string): TracedArgument => ({ kind: "lost", text: written, why });
  try {
    const tables = lacksTable(written) ? await workbook.listTables() : [];
    const reference = withTableName(written, place.address, tables);
    if (reference === undefined) return lost(TEXTS.noTableAround);
    const columns = wholeColumnsOf(reference);
    const block = await workbook.readReference(columns ?? reference, sheet);
    if (columns === undefined) return { kind: "cells", block };
    const row = pickRow(block, parseArea(cells)?.row ?? -1);
    return row === undefined ? lost(TEXTS.outsideTable) : { kind: "cells", block: row };
  } catch (thrown) {
    if (!isAboutTheReference(thrown)) throw thrown;
    return lost(thrown.message);
  }
}

/** Other refusals, such as a cell in edit, concern the whole workbook and not this argument. */
export function isAboutTheReference(thrown: unknown): thrown is WorkbookError {
  if (!(thrown instanceof WorkbookError)) return false;
  return ["not-found", "unsupported", "too-large"].includes(thrown.code);
}

/** What the function is handed. */
export function cellsOf(argument: TracedArgument): unknown {
  switch (argument.kind) {
    case "cells":
      return argument.block.cells;
    case "written":
      return argument.value;
    default:
      // As Excel hands over an argument that is left out.
      return null;
  }
}
