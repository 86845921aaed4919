import type { CellValue } from "../../cells";
import type { Inspection } from "../../transaction/port";
import { isFormula, type Content, type Contents, type SheetArea } from "../../transaction/settings";
import { rangeOf } from "../excel-areas";
import { readByBlocks } from "../read-by-blocks";
import { fromExcel, fromRange, toExcel } from "../excel-cells";

export function rangeAt(context: Excel.RequestContext, { sheet, area }: SheetArea): Excel.Range {
  return rangeOf(context.workbook.worksheets.getItem(sheet), area);
}

/** What cells show and what was entered, block by block. */
export async function readBoth(
  context: Excel.RequestContext,
  { sheet, area }: SheetArea,
): Promise<Pick<Inspection, "values" | "contents">> {
  const rows = await readByBlocks(area, async (block) => {
    const range = rangeAt(context, { sheet, area: block });
    range.load("values,formulas");
    await context.sync();
    const contents = contentsOf(range);
    return fromRange(range).map((values, row) => ({ values, contents: contents[row] ?? [] }));
  });
  return { values: rows.map(({ values }) => values), contents: rows.map((row) => row.contents) };
}

/** Excel answers a text such as `'=1+1` as if it were a formula; only a text is its own value. */
export function contentsOf({ values, formulas }: Excel.Range): Contents {
  const rows = formulas as readonly (readonly unknown[])[];
  return (values as readonly (readonly unknown[])[]).map((row, down) =>
    row.map((given, right) => {
      const value: CellValue = fromExcel(given);
      const formula = rows[down]?.[right];
      const isEntered = typeof formula === "string" && formula.startsWith("=");
      return isEntered && formula !== value ? { formula } : value;
    }),
  );
}

/** Enters contents into a range of their size. */
export function enterContents(range: Excel.Range, contents: Contents): void {
  const entered = (content: Content): unknown =>
    isFormula(content) ? content.formula : toExcel(content);
  const rows = contents.map((row) => row.map(entered));
  if (contents.some((row) => row.some(isFormula))) range.formulas = rows;
  else range.values = rows;
}
