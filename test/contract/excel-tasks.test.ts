import type { WorkbookGateway } from "../../src/workbook/gateway";
import { openExcel } from "./opened-excel";

const NOTHING = (): void => undefined;

/** What a person asks for, and how the answer calls it where Excel does not answer. */
const TASKS: Readonly<Record<string, (workbook: WorkbookGateway) => Promise<unknown>>> = {
  "list the tables": (workbook) => workbook.listTables(),
  "list the sheets": (workbook) => workbook.listSheets(),
  "read the tables People": (workbook) => workbook.readTable("People"),
  "read the tables People, Plans": (workbook) => workbook.readTables(["People", "Plans"]),
  "look up the table People": (workbook) => workbook.tableReference("People"),
  "read B2:C3": (workbook) => workbook.readReference("B2:C3", "Notes"),
  "read the selection": (workbook) => workbook.readSelection(),
  "read the active cell": (workbook) => workbook.readActiveCell(),
  "read the formulas in Notes!B2": (workbook) => workbook.readFormulas("Notes!B2"),
  "look for formulas that show #N/A": (workbook) => workbook.findFormulas("#N/A"),
  "look at the workbook": (workbook) => workbook.apply([]),
  "go to Notes!A1": (workbook) => workbook.select("Notes!A1"),
  "read the setting kam": (workbook) => workbook.readSetting("kam"),
  "keep the setting kam": (workbook) => workbook.writeSetting("kam", 1),
  "listen to the selection": (workbook) => workbook.onSelectionChanged(NOTHING),
  "listen to changes": (workbook) => workbook.onChanged(NOTHING),
};

describe("Excel, when it does not answer,", () => {
  it.each(Object.entries(TASKS))("is said to have failed to %s", async (task, ask) => {
    const { workbook } = openExcel();
    const run = (): Promise<never> => Promise.reject(new Error("lost"));
    Object.assign(globalThis, { Excel: { run } });

    await expect(ask(workbook)).rejects.toMatchObject({
      code: "unexpected",
      message: `Could not ${task}. Try again; if it keeps failing, report it.`,
    });
  });
});
