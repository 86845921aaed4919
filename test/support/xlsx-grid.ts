import { xlsxWork, type GridToWrite } from "../../src/workbench/xlsx/xlsx-work";

/** A workbook as a grid hands it over that has opened its file and changed nothing. */
export function inGrid(book: Uint8Array): GridToWrite {
  const opened = xlsxWork().open(book, []);
  if (opened.kind === "refused") throw new Error(opened.why);
  const { parts } = opened.done;
  return { parts, answers: new Map(), sharedFormulas: new Map(), functions: [] };
}
