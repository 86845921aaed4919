import type { PlacedFormat, SheetContents } from "../../workbook/contents";
import { orderLines } from "./order-lines";
import { sampleAccounts, SAMPLE_DAY } from "../sample-accounts";
import type { TableReferences } from "../table-references";

const ORDERS = { sheet: "Orders", headerRow: 4, lastLetter: "N", end: "B3" };

/** The buying histories on that sheet with their headers, for formulas that ask on. */
export function orderHistories({ cells }: TableReferences): string {
  const { sheet, headerRow, lastLetter } = ORDERS;
  return cells(sheet, `A${headerRow}:${lastLetter}${headerRow + orderingAccounts()}`);
}

/** The last day that counts. */
export function lastOrderDay({ cells }: TableReferences): string {
  return cells(ORDERS.sheet, ORDERS.end);
}

/** The sheet with what the ledger says of each account. */
export function ordersSheet(references: TableReferences): SheetContents {
  const { headerRow, end } = ORDERS;
  const last = headerRow + orderingAccounts();
  const format = (letters: string, code: string): PlacedFormat => {
    const [first = "", end = first] = letters.split(":");
    return { address: `${first}${headerRow + 1}:${end}${last}`, format: code };
  };
  return {
    name: ORDERS.sheet,
    cells: [
      ["Orders of each account, from the Ledger, in weeks (KAM.ORDERS)"],
      [
        "Orders of one day count as one; credits are counted apart. Large accounts are billed by collective orders.",
      ],
      ["Last day", SAMPLE_DAY],
    ],
    formulas: [
      {
        address: `A${headerRow}`,
        formula: `=KAM.ORDERS(${references.table("Ledger")},${end})`,
      },
    ],
    tables: [],
    columnWidths: [100, 120, 80, 80, 80, 110, 70, 100, 100, 110, 70, 125, 85, 80],
    numberFormats: [
      { address: end, format: "yyyy-mm-dd" },
      format("C:E", "0.0"),
      format("F", "#,##0"),
      format("H:I", "yyyy-mm-dd"),
      format("J", "#,##0"),
      format("L", "#,##0"),
      format("N", "0.0"),
    ],
    frozenRows: headerRow,
  };
}

function orderingAccounts(): number {
  return sampleAccounts().filter((account) => orderLines(account).length > 0).length;
}
