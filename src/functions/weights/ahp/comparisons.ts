import { invalidInput, type KamError, type Place } from "../../../model/errors";
import type { Comparisons } from "../../../model/weights/missing-comparisons";
import { MOST_CRITERIA } from "../../../model/weights/random-index";
import { plainText } from "../../../model/plain-text";
import {
  errorText,
  isBlank,
  toGrid,
  type RawGrid,
  type RawRow,
  fits,
} from "../../../reading/cells";
import type { Parameter } from "../../define/definition";
import { describeNumber } from "../../../reading/expected";
import { isHeaderRow } from "../../../reading/table";

/** Comparisons in pairs, each pair agreeing with its reverse, and what stands around them. */
export interface ComparisonsInput {
  readonly comparisons: Comparisons;
  /** Names from a header row or a first column; `undefined` where there are neither. */
  readonly names: readonly string[] | undefined;
}

/** Far beyond Saaty's 1/9 to 9; what lies outside is a slip. */
const SCALE = { min: 0.01, max: 100 };

/** Typed decimals such as 0.33 or 0.13 for 1/3 and 1/8: the product with the reverse is near 1. */
const TYPED_ROUNDING = 0.05;

/** A square of comparisons, with or without names above and before it. Blank is not compared. */
export function comparisonsParameter(rule: { readonly help: string }): Parameter<ComparisonsInput> {
  return {
    help: rule.help,
    unit: "ratio",
    optional: false,
    type: "any",
    shape: "range",
    read: (raw, argument) => {
      const block = findBlock(toGrid(raw), argument);
      const cells = readCells(block);
      return {
        comparisons: cells.map((row, i) => row.map((_, j) => agreed(cells, block, i, j))),
        names: block.names,
      };
    },
  };
}

interface Block {
  readonly argument: string;
  readonly cells: RawGrid;
  readonly names: readonly string[] | undefined;
  /** How many rows and columns of names come before the numbers. */
  readonly above: number;
  readonly before: number;
}

function findBlock(grid: RawGrid, argument: string): Block {
  const header = isHeaderRow(grid[0] ?? []) ? grid[0] : undefined;
  const above = header === undefined ? 0 : 1;
  const below = grid.slice(above);
  const before = below.some((row) => isText(row[0])) && below.every(isLabelled) ? 1 : 0;
  const block = before > 0 ? below.map((row) => row.slice(1)) : below;
  const cells = toSquare(block, argument, countNames(header, before));
  const names = header?.slice(before).slice(0, cells.length).map(text);
  if (before === 0) return { argument, cells, names, above, before };
  const labels = below.slice(0, cells.length).map((row) => text(row[0]));
  if (names !== undefined) requireSameOrder(names, labels, argument);
  return { argument, cells, names: labels, above, before };
}

// A name in the header row is a criterion, even where nobody has compared it with any other.
function countNames(header: RawRow | undefined, before: number): number {
  return (header ?? []).slice(before).findLastIndex((cell) => !isBlank(cell)) + 1;
}

function isLabelled(row: RawRow): boolean {
  return isText(row[0]) || row.every(isBlank);
}

/** Blank rows below and blank columns to the right are left out until the block is square. */
function toSquare(grid: RawGrid, argument: string, least: number): RawGrid {
  const width = Math.max(0, ...grid.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));
  const height = grid.findLastIndex((row) => !row.every(isBlank)) + 1;
  const given = Math.max(0, ...grid.map((row) => row.length));
  const size = Math.max(width, height, least);
  if (size === 0) throw invalidInput({ argument }, "comparisons of criteria in pairs", null);
  if (size > grid.length || size > given) {
    const found = `${grid.length} rows by ${given} columns`;
    throw invalidInput({ argument }, "as many rows as columns", found);
  }
  if (size > MOST_CRITERIA) {
    throw invalidInput({ argument }, `at most ${MOST_CRITERIA} criteria`, size);
  }
  return grid.slice(0, size).map((row) => Array.from({ length: size }, (_, column) => row[column]));
}

function requireSameOrder(
  names: readonly string[],
  labels: readonly string[],
  argument: string,
): void {
  const row = labels.findIndex((label, index) => label !== names[index]);
  if (row < 0) return;
  const expected = `"${names[row] ?? ""}", in the order of the header row`;
  throw invalidInput({ argument, row: row + 2 }, expected, labels[row]);
}

type Cells = readonly (readonly (number | undefined)[])[];

function readCells(block: Block): Cells {
  return block.cells.map((row, i) =>
    row.map((cell, j) => {
      if (isBlank(cell)) return i === j ? 1 : undefined;
      const place = placeOf(block, i, j);
      if (!fits(cell, SCALE))
        throw invalidInput(place, describeNumber(SCALE), errorText(cell) ?? cell);
      if (i === j && cell !== 1) throw invalidInput(place, "1 on the diagonal", cell);
      return cell;
    }),
  );
}

/** What holds for a pair: the comparison above 1 where both were typed, as its reverse is rounded. */
function agreed(cells: Cells, block: Block, i: number, j: number): number | undefined {
  const entry = cells[i]?.[j];
  const reverse = cells[j]?.[i];
  if (reverse === undefined) return entry;
  if (entry === undefined) return 1 / reverse;
  if (Math.abs(entry * reverse - 1) > TYPED_ROUNDING) throw disagreement(cells, block, i, j);
  return entry >= reverse ? entry : 1 / reverse;
}

/** Speaks of the lower cell of the pair: the upper one is where comparisons are typed first. */
function disagreement(cells: Cells, block: Block, i: number, j: number): KamError {
  const [row, column] = i > j ? [i, j] : [j, i];
  const expected = `the reverse of its pair, 1 / ${cells[column]?.[row] ?? 1}, or a blank cell`;
  return invalidInput(placeOf(block, row, column), expected, cells[row]?.[column]);
}

function placeOf({ argument, names, above, before }: Block, row: number, column: number): Place {
  const counted = String(column + before + 1);
  return { argument, column: names?.[column] ?? counted, row: row + above + 1 };
}

function isText(cell: unknown): boolean {
  return typeof cell === "string" && plainText(cell) !== "" && errorText(cell) === undefined;
}

function text(cell: unknown): string {
  return typeof cell === "string" ? plainText(cell) : "";
}
