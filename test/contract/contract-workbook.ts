import type { Cells } from "../../src/workbook/gateway";
import type { WorkbookContents } from "../../src/workbook/contents";

/** A formula, and what every spreadsheet answers to it. */
export interface Answer {
  readonly formula: string;
  readonly answer: Cells;
}

/** The formulas of the contract, for a workbook that does not calculate. */
export const CONTRACT_ANSWERS: readonly Answer[] = [
  {
    formula: "=SEQUENCE(3,2)",
    answer: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  },
  { formula: "=NA()", answer: [["#N/A"]] },
  { formula: "=SUM(2,3)", answer: [[5]] },
  { formula: "=SUM(Plans[Revenue])", answer: [[600]] },
];

/** The workbook that every check of the contract begins with. */
export const CONTRACT_WORKBOOK: WorkbookContents = {
  sheets: [
    {
      name: "Accounts",
      cells: [
        ["Account", "Segment", "Revenue", "Since"],
        ["A-001", "Retail", 120, 45_000],
        ["A-002", "", 80.5, 45_100],
        ["A-003", "Public", 0, 45_200],
      ],
      formulas: [],
      // Two blank rows at the end.
      tables: [{ name: "Accounts", address: "A1:D6" }],
      numberFormats: [{ address: "D2:D6", format: "yyyy-mm-dd" }],
    },
    {
      name: "Key people",
      cells: [["Person", "Role"], ["Ada", "Buyer"], ["Grace", "User"], [], ["In the way"]],
      formulas: [],
      tables: [{ name: "People", address: "A1:B3" }],
    },
    {
      name: "Actions",
      cells: [["Action", "Done"]],
      formulas: [],
      // No rows yet: a table shows one blank row then.
      tables: [{ name: "Actions", address: "A1:B2" }],
    },
    {
      name: "Notes",
      cells: [[], [], ["", "third row"], ["", 5], ["=1+1"], [true, "2026"]],
      formulas: [{ address: "C1", formula: "=NA()" }],
      tables: [],
    },
    {
      name: "Spill",
      cells: [],
      formulas: [{ address: "B2", formula: "=SEQUENCE(3,2)" }],
      tables: [],
    },
    {
      name: "Plans",
      cells: [
        [],
        [],
        ["", "", "Plan", "Revenue", "Cost"],
        ["", "", "North", 100, 40],
        ["", "", "South", 200, 50],
        ["", "", "West", 300, 60],
      ],
      formulas: [],
      // Not in the first cell of its sheet.
      tables: [{ name: "Plans", address: "C3:E6" }],
    },
  ],
};
