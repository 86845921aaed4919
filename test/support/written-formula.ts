import { catalogue } from "../../src/functions/catalogue";
import { KamError } from "../../src/model/errors";
import type { CellValue, Cells } from "../../src/workbook/cells";
import type { MemoryBook } from "../../src/workbook/memory/memory-book";
import { blockAt, findReference } from "../../src/workbook/memory/memory-references";
import { parseReference } from "../../src/workbook/reference";

const CALL = /^KAM\.(\w+)\((.*)\)$/s;
const DAY = /^DATE\((\d+),(\d+),(\d+)\)$/;
const NAME_ERROR = [["#NAME?"]];

/**
 * What a formula shows: KAM functions of references, plain constants, arrays of these, days and one another.
 * Of anything else it is #NAME?.
 */
export function answerOf(formula: string, sheet: string, book: MemoryBook): Cells {
  try {
    return askedOf(formula.slice(1), (reference) =>
      isUnknownName(reference)
        ? undefined
        : blockAt(book, findReference(book, reference, sheet)).cells,
    );
  } catch (thrown) {
    if (thrown instanceof UnknownText) return NAME_ERROR;
    throw thrown;
  }
}

type Look = (reference: string) => Cells | undefined;

class UnknownText extends Error {}

function askedOf(text: string, look: Look): Cells {
  const [, name, inside = ""] = CALL.exec(text) ?? [];
  const definition = catalogue.find((each) => each.name === name);
  if (definition === undefined) throw new UnknownText(text);
  const cells = partsOf(inside, ",").map((each) => argumentOf(each, look));
  try {
    const answer = definition.call(cells);
    const grid = Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : [[answer]];
    return grid.map((row) => row.map(shown));
  } catch (thrown) {
    if (thrown instanceof KamError) return [[shown(thrown)]];
    throw thrown;
  }
}

function argumentOf(text: string, look: Look): unknown {
  const constant = constantOf(text);
  if (constant !== undefined) return constant;
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year !== undefined) {
    return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  }
  if (CALL.test(text)) return askedOf(text, look);
  if (text.startsWith("{") && text.endsWith("}")) {
    return partsOf(text.slice(1, -1), ";").map((row) => partsOf(row, ",").map(constantOf));
  }
  const cells = /[({]/.test(text) ? undefined : look(text);
  if (cells === undefined) throw new UnknownText(text);
  return cells;
}

function constantOf(text: string): string | number | boolean | null | undefined {
  if (text === "") return null;
  if (/^"[^"]*"$/.test(text)) return text.slice(1, -1);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return /^-?[\d.]+(E-?\d+)?$/.test(text) ? Number(text) : undefined;
}

/** By how much a sign opens or closes. */
const DEPTHS: Readonly<Record<string, number>> = {
  ...{ "(": 1, "{": 1, "[": 1 },
  ...{ ")": -1, "}": -1, "]": -1 },
};

/** The parts of a text between these signs, where these stand in no brackets and no quotes. */
function partsOf(text: string, between: "," | ";"): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const piece of text.match(/"[^"]*"|[^"]/g) ?? []) {
    depth += DEPTHS[piece] ?? 0;
    if (piece === between && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + piece);
  }
  return parts;
}

/** Words that stand for no cells: Excel shows #NAME? for them. */
function isUnknownName(text: string): boolean {
  return parseReference(text)?.kind === "name";
}

/** What a cell shows of one cell of an answer. */
function shown(cell: unknown): CellValue {
  if (cell instanceof KamError) return cell.code === "invalid-input" ? "#VALUE!" : "#N/A";
  return cell as CellValue;
}
