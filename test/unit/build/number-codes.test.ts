import ts from "typescript";
import { numberCodes } from "../../../src/build/number-codes";

function built(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    transformers: { before: [numberCodes] },
  });
  return outputText.trim();
}

const numberOf = (code: string): string => /"(.*)"/.exec(built(`f("${code}");`))?.[1] ?? "";

describe("a code in what is built", () => {
  it("is a number, the same where a fault arises and where it is said", () => {
    const number = numberOf("no-points");

    expect(number).toMatch(/^[a-zA-Z]{1,2}$/);
    expect(built('const said = { "no-points": "none" };')).toBe(
      `const said = { "${number}": "none" };`,
    );
  });

  it("has a number of its own", () => {
    const codes = ["no-points", "one-account", "few-tests", "not-above", "unknown-value"];

    expect(new Set(codes.map(numberOf)).size).toBe(codes.length);
  });

  it("is told from words that only hold it", () => {
    expect(built('f("no-points given");')).toBe('f("no-points given");');
    expect(built('f("unfit");')).toBe('f("unfit");');
  });
});
