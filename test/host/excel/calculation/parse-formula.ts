import type { CellContent } from "../workbook/sheet";
import type { Expression } from "./formula";
import { tokensOf, type Token } from "./tokens";

const BETWEEN = new Set(["+", "-", "*", "/", "&", "^", "=", "<", ">"]);

/**
 * Understands a formula as far as formulas of the add-in need it: calls of functions, constants, arrays,
 * references and simple sums, which are worked out from left to right.
 *
 * @throws {SyntaxError} Where Excel would not take the formula.
 */
export function parseFormula(formula: string): Expression {
  const parser = new Parser(tokensOf(formula));
  return parser.whole();
}

class Parser {
  private readonly tokens: readonly Token[];
  private place = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Expression {
    const expression = this.expression();
    if (this.place < this.tokens.length) throw new SyntaxError("text after the formula");
    return expression;
  }

  private expression(): Expression {
    let left = this.withPercent();
    for (;;) {
      const sign = this.sign();
      if (sign === undefined || !BETWEEN.has(sign)) return left;
      this.place += 1;
      left = { kind: "operation", sign, left, right: this.withPercent() };
    }
  }

  private withPercent(): Expression {
    let of = this.primary();
    while (this.takes("%")) of = { kind: "percent", of };
    return of;
  }

  private primary(): Expression {
    const token = this.next();
    switch (token.kind) {
      case "function":
        return this.call(token.name);
      case "sign":
        return this.afterSign(token.sign);
      default:
        return token;
    }
  }

  private afterSign(sign: string): Expression {
    switch (sign) {
      case "(": {
        const expression = this.expression();
        this.need(")");
        return expression;
      }
      case "@":
        return { kind: "first-cell", of: this.primary() };
      case "-":
        return { kind: "negative", of: this.primary() };
      case "+":
        return this.primary();
      case "{":
        return this.array();
      default:
        throw new SyntaxError(`unexpected ${sign}`);
    }
  }

  private call(name: string): Expression {
    this.need("(");
    if (this.takes(")")) return { kind: "call", name, given: [] };
    const given: Expression[] = [];
    do given.push(this.argument());
    while (this.takes(","));
    this.need(")");
    return { kind: "call", name, given };
  }

  private argument(): Expression {
    const sign = this.sign();
    return sign === "," || sign === ")" ? { kind: "left-out" } : this.expression();
  }

  private array(): Expression {
    const rows: CellContent[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.constant());
      if (this.takes(";")) rows.push([]);
      else if (!this.takes(",")) break;
    }
    this.need("}");
    if (new Set(rows.map(({ length }) => length)).size > 1) {
      throw new SyntaxError("rows of an array differ");
    }
    return { kind: "array", rows };
  }

  private constant(): CellContent {
    const isNegative = this.takes("-");
    const token = this.next();
    if (token.kind !== "constant") throw new SyntaxError("an array holds constants only");
    return isNegative ? -Number(token.value) : token.value;
  }

  private next(): Token {
    const token = this.tokens[this.place];
    if (token === undefined) throw new SyntaxError("the formula ends early");
    this.place += 1;
    return token;
  }

  /** The sign that comes next; undefined where something else does. */
  private sign(): string | undefined {
    const token = this.tokens[this.place];
    return token?.kind === "sign" ? token.sign : undefined;
  }

  private takes(sign: string): boolean {
    if (this.sign() !== sign) return false;
    this.place += 1;
    return true;
  }

  private need(sign: string): void {
    if (!this.takes(sign)) throw new SyntaxError(`expected ${sign}`);
  }
}
