import type { SheetContents } from "../../workbook/contents";
import { SAMPLE_SIZE } from "../sample-accounts";
import type { TableReferences } from "../table-references";

const HEADER_ROW = 4;
const LAST_ROW = HEADER_ROW + SAMPLE_SIZE + 160;

/** The sheet that shows how contribution piles up, from the best account to the worst. */
export function whaleSheet(references: TableReferences): SheetContents {
  const contribution = references.column("Accounts", "contribution_12m");
  const ids = references.column("Accounts", "account_id");
  return {
    name: "Whale",
    cells: [
      ["Whale curve: contribution from the best account to the worst"],
      [
        "Above 100% the best accounts pay for the others. Accounts of unknown contribution are left out.",
      ],
    ],
    formulas: [{ address: `A${HEADER_ROW}`, formula: `=KAM.WHALE(${contribution},${ids})` }],
    tables: [],
    columnWidths: [110, 70, 120, 120, 150],
    numberFormats: [
      { address: `C${HEADER_ROW + 1}:D${LAST_ROW}`, format: "#,##0" },
      { address: `E${HEADER_ROW + 1}:E${LAST_ROW}`, format: "0.0%" },
    ],
    frozenRows: HEADER_ROW,
  };
}
