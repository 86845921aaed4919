import type { Parts } from "../../parts/parts";
import { listedSheets, workbookPart } from "../../read/workbook-part";
import { escapeText } from "../../xml/write-xml";
import { allTables } from "./table-places";

/** Whether something beside cells says these words: a name, a calculated column, a rule of a sheet. */
export function isNamedBesideCells(parts: Parts, words: string): boolean {
  // `MyDeals[` says nothing of `Deals[`.
  const isAlone = words.startsWith("[") ? "" : "(?<![\\p{L}\\p{N}_.\\\\])";
  const sought = new RegExp(isAlone + escapeSigns(escapeText(words)), "iu");
  return textsAround(parts).some((text) => sought.test(text));
}

function escapeSigns(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

/** Formulas of cells are left out: they are changed by themselves. */
function textsAround(parts: Parts): readonly string[] {
  const sheets = listedSheets(parts).filter(({ kind }) => kind === "cells");
  const rules = sheets.map(({ part }) =>
    parts.text(part).replace(/<(\w+:)?sheetData[\s>][^]*<\/(\w+:)?sheetData>/, ""),
  );
  const tables = allTables(parts).map(({ part }) => parts.text(part));
  return [parts.text(workbookPart(parts)), ...tables, ...rules];
}
