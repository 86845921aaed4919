import { joinAddress } from "../workbook/address";
import type { SheetContents } from "../workbook/contents";
import { WorkbookError, type Cells, type WorkbookGateway } from "../workbook/gateway";
import { sampleWorkbook } from "./sample-workbook";
import { structuredReferences, type SampleTable } from "./table-references";

/** Where the sample stands now. */
export interface InsertedSample {
  /** What was filled on each new sheet, in the order of the sheets. */
  readonly addresses: readonly string[];
  /** Names that the tables of the portfolio got. */
  readonly tables: Readonly<Record<SampleTable, string>>;
  /** Where a person should begin to read. */
  readonly start: string;
}

/**
 * Writes the sample into a workbook on sheets of its own, behind those that are there. A name that
 * is taken gets a number, and the formulas speak of the tables by the names they got.
 *
 * Column widths are not written: a gateway has no word for them.
 *
 * @throws {WorkbookError} when the workbook refuses; the message names the sheets added before.
 */
export async function insertSample(workbook: WorkbookGateway): Promise<InsertedSample> {
  const added: string[] = [];
  try {
    return await insertSheets(workbook, added);
  } catch (thrown) {
    throw added.length > 0 && thrown instanceof WorkbookError ? stopped(thrown, added) : thrown;
  }
}

async function insertSheets(workbook: WorkbookGateway, added: string[]): Promise<InsertedSample> {
  const addresses: string[] = [];
  const tables: Record<string, string> & Record<SampleTable, string> = {
    Accounts: "",
    Settings: "",
  };
  for (const sheet of sampleWorkbook().sheets) {
    const name = await workbook.addSheet(sheet.name);
    added.push(name);
    addresses.push(await workbook.writeBlock(joinAddress(name, "A1"), padded(sheet.cells)));
    for (const table of sheet.tables) {
      const address = joinAddress(name, table.address);
      tables[table.name] = await workbook.addTable(address, table.name);
    }
    for (const { address, format } of sheet.numberFormats ?? []) {
      await workbook.formatCells(joinAddress(name, address), format);
    }
  }
  // Formulas come last: the tables they speak of have their names only now.
  const names = sampleWorkbook().sheets.map(({ name }, index): readonly [string, string] => [
    name,
    added[index] ?? name,
  ]);
  const { sheets } = sampleWorkbook(structuredReferences(tables, Object.fromEntries(names)));
  for (const [index, sheet] of sheets.entries()) await writeFormulas(workbook, sheet, added[index]);
  return { addresses, tables, start: joinAddress(added[0] ?? "", "A1") };
}

async function writeFormulas(
  workbook: WorkbookGateway,
  { name, formulas }: SheetContents,
  added: string = name,
): Promise<void> {
  for (const { address, formula } of formulas) {
    await workbook.writeFormula(joinAddress(added, address), formula);
  }
}

/** A gateway takes rows of one length. */
function padded(cells: Cells): Cells {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

function stopped(refusal: WorkbookError, added: readonly string[]): WorkbookError {
  const sheets = added.map((name) => `"${name}"`).join(", ");
  return new WorkbookError(
    refusal.code,
    `${refusal.message} The sample is not complete: delete ${sheets} before you try again.`,
    refusal,
  );
}
