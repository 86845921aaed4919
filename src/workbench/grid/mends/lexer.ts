import { LexerTreeBuilder, type ISequenceNode } from "@univerjs/preset-sheets-core";
import { hideBracketContents, showBracketContents } from "./bracket-contents";

/** The parts of the grid's reader of formulas that are mended. */
interface Lexer {
  _resetTemp: () => void;
  _nodeMaker: (formula: string, ...rest: unknown[]) => unknown;
  getSequenceNode: (sequence: unknown) => (string | ISequenceNode)[];
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Mends two faults of the grid's reader of formulas, found in 0.25.1.
 *
 * It reads a formula at every key that is typed, and does not forget an open square bracket before
 * it reads the next: once `=SUM(Accounts[` had been read, every later formula with a table in it was
 * misread. And it takes brackets and quotes in the name of a column for syntax; so these are hidden
 * while it reads, and stay hidden in the tokens that `references.ts` takes apart.
 */
export function mendLexer(): void {
  // These parts are private to the reader, and there is no other way to them.
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const { _resetTemp: reset, _nodeMaker: makeNodes, getSequenceNode: sequenceOf } = lexer;
  lexer._resetTemp = function (this: Lexer): void {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
  lexer._nodeMaker = function (this: Lexer, formula, ...rest): unknown {
    return makeNodes.call(this, hideBracketContents(formula), ...rest);
  };
  lexer.getSequenceNode = function (this: Lexer, sequence): (string | ISequenceNode)[] {
    return sequenceOf.call(this, sequence).map(shown);
  };
}

/** These are shown to a person, and put together to a formula again. */
function shown(node: string | ISequenceNode): string | ISequenceNode {
  return typeof node === "string"
    ? showBracketContents(node)
    : { ...node, token: showBracketContents(node.token) };
}
