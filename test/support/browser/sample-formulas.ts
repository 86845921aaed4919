import { sampleWorkbook } from "../../../src/sample/sample-workbook";

const { sheets } = sampleWorkbook();

/** Cells of a sample sheet as they are handed to a function. */
export function sampleCells(name: string): readonly (readonly unknown[])[] {
  return sheets.find((sheet) => sheet.name === name)?.cells ?? [];
}

/** Where a function of the sample answers on the Portfolio sheet: all that spills from there. */
export function answerOf(name: string): string {
  const portfolio = sheets.find((sheet) => sheet.name === "Portfolio");
  const placed = portfolio?.formulas.find(({ formula }) => formula.includes(`KAM.${name}(`));
  if (placed === undefined) throw new Error(`The Portfolio sheet has no KAM.${name}`);
  return `Portfolio!${placed.address}#`;
}
