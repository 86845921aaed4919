import ts from "typescript";
import { EN } from "../i18n/en";

/** Codes of faults and remarks that are written as no other word is: with a hyphen. */
const CODES = Object.keys(EN.sentences).filter((code) => code.includes("-"));

/** Letters, as a key of letters needs no quotes. */
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

const NUMBERS = new Map(CODES.map((code, index) => [code, inLetters(index)]));

function inLetters(index: number): string {
  const last = LETTERS.charAt(index % LETTERS.length);
  return index < LETTERS.length ? last : inLetters(Math.floor(index / LETTERS.length) - 1) + last;
}

/** What the numbers rest on: whatever was built with other codes is built anew. */
export const CODES_VERSION = `letters ${CODES.join(" ")}`;

/**
 * Writes a number wherever the code stands that it is the number of. Names of codes are for who reads the
 * code; every workbook would load them twice, where a fault arises and where it is said.
 */
export const numberCodes: ts.TransformerFactory<ts.SourceFile> = (context) => (source) => {
  const visit = (node: ts.Node): ts.Node => {
    const number = ts.isStringLiteral(node) ? NUMBERS.get(node.text) : undefined;
    return number === undefined
      ? ts.visitEachChild(node, visit, context)
      : context.factory.createStringLiteral(number);
  };
  return ts.visitEachChild(source, visit, context);
};
