import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/** The part of the grid's reader of formulas that forgets where it was. */
interface Lexer {
  _resetTemp: () => void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Mends the grid's reader of formulas. It reads a formula at every key that is typed, and does not
 * forget an open square bracket before it reads the next: once `=SUM(Accounts[` had been read, every
 * later formula with a table in it was misread. Found in 0.25.1; a version that resets both states
 * itself makes this file superfluous.
 */
export function mendLexer(): void {
  // The states are private to the reader, and there is no other way to them.
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer & { readonly [MENDED]?: true };
  if (lexer[MENDED] === true) return;
  const reset = lexer._resetTemp;
  lexer._resetTemp = function (this: Lexer): void {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
  Object.defineProperty(lexer, MENDED, { value: true });
}

const MENDED = Symbol("mended");
