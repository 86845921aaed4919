import type { CellContent } from "../workbook/sheet";
import type { Reference } from "./formula";

export type Token =
  | Reference
  | { readonly kind: "constant"; readonly value: CellContent }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string };

/** How a kind of token looks at the place where it begins, and what it says. */
interface Look {
  readonly shape: RegExp;
  readonly token: (text: string) => Token;
}

/** In the order in which they are tried. */
const LOOKS: readonly Look[] = [
  {
    shape: /"(?:[^"]|"")*"/y,
    token: (text) => ({ kind: "constant", value: text.slice(1, -1).replaceAll('""', '"') }),
  },
  {
    shape: /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/y,
    token: (text) => ({ kind: "constant", value: text }),
  },
  {
    shape: /(?:\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\p{L}\d:!])|\.\d+)/iuy,
    token: (text) => ({ kind: "constant", value: Number(text) }),
  },
  {
    shape: /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(![])/iuy,
    token: (text) => ({ kind: "constant", value: /^t/i.test(text) }),
  },
  {
    shape: /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy,
    token: (text) => ({ kind: "function", name: text.toUpperCase() }),
  },
  {
    shape:
      /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_([])/iuy,
    token: (text) => ({ kind: "cells", text }),
  },
  {
    shape: /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy,
    token: (text) => ({ kind: "name", text }),
  },
  { shape: /[(){},;%+\-*/@&=<>^]/y, token: (sign) => ({ kind: "sign", sign }) },
];

const SPACE = /\s*/y;
const TABLE = /[\p{L}_]?[\p{L}\p{N}_.]*(?=\[)/uy;

/**
 * The tokens of a formula, in order.
 *
 * @throws {SyntaxError} Where Excel would not take the formula.
 */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let place = formula.indexOf("=") + 1;
  for (;;) {
    place += matched(SPACE, formula, place)?.length ?? 0;
    if (place >= formula.length) return tokens;
    const { token, length } = tableAt(formula, place) ?? tokenAt(formula, place);
    tokens.push(token);
    place += length;
  }
}

interface Found {
  readonly token: Token;
  readonly length: number;
}

function tokenAt(formula: string, place: number): Found {
  for (const { shape, token } of LOOKS) {
    const text = matched(shape, formula, place);
    if (text !== undefined) return { token: token(text), length: text.length };
  }
  throw new SyntaxError(`nothing known at "${formula.slice(place, place + 20)}"`);
}

/** A reference to a table goes to the bracket that closes its first one; an apostrophe escapes a sign. */
function tableAt(formula: string, place: number): Found | undefined {
  const name = matched(TABLE, formula, place);
  if (name === undefined) return undefined;
  const inside = place + name.length + 1;
  const signs = /'.|[[\]]/gsu;
  signs.lastIndex = inside;
  for (let depth = 1; ;) {
    const found = signs.exec(formula);
    if (found === null) throw new SyntaxError("a bracket is not closed");
    if (found[0] === "[") depth += 1;
    if (found[0] === "]") depth -= 1;
    if (depth > 0) continue;
    const token = { kind: "table", name, inside: formula.slice(inside, found.index) } as const;
    return { token, length: found.index + 1 - place };
  }
}

function matched(shape: RegExp, text: string, place: number): string | undefined {
  shape.lastIndex = place;
  return shape.exec(text)?.[0];
}
