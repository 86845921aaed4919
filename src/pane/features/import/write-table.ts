import type { CsvTable } from "../../../files/csv/csv-table";
import { DAY_FORMAT } from "../../../schema/number-format";
import { columnLetters } from "../../../workbook/address";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { Changes } from "../../../workbook/transaction/changes";

/** Writes a table onto a sheet of its own, wholly or not at all. Answers the name that the new sheet got. */
export async function writeTable(
  workbook: WorkbookGateway,
  name: string,
  { headers, rows, columns }: CsvTable,
  signal: AbortSignal,
): Promise<string> {
  const changes = new Changes();
  const sheet = changes.add({ change: "sheet", name });
  const last = `${columnLetters(headers.length - 1)}${rows.length + 1}`;
  changes.add({ change: "block", at: { sheet, cells: "A1" }, cells: [headers, ...rows] });
  changes.add({ change: "table", name, at: { sheet, cells: `A1:${last}` } });
  for (const [index, { kind }] of columns.entries()) {
    if (kind !== "date") continue;
    const letters = columnLetters(index);
    const days = { sheet, cells: `${letters}2:${letters}${rows.length + 1}` };
    changes.add({ change: "format", at: days, format: DAY_FORMAT });
  }
  const { outcomes } = await workbook.apply(changes.list, { signal });
  return outcomes[sheet.made]?.name ?? name;
}
