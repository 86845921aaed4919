import type { PlacedFormat, SheetContents } from "../../workbook/contents";
import { SAMPLE_SIZE } from "../sample-accounts";
import type { TableReferences } from "../table-references";

/** Row in which the answers account by account begin with their headers. */
const HEADER_ROW = 13;
/** Formats reach this far, for accounts that are added. */
const LAST_ROW = HEADER_ROW + SAMPLE_SIZE + 160;

/** Answers side by side, so that each may grow downwards; a blank column parts them. */
const WIDTHS = [500, 110, 50, 110, 135, 125, 95, 110, 24, 95, 115, 175, 185, 95, 75];

const FORMATS: readonly (readonly [address: string, format: string])[] = [
  ["B4", "0.000"],
  ["B5", "0.0"],
  ["B6:B8", "0.000"],
  ["B9:B10", "0.0%"],
  ["C10", "0%"],
  ["D6", "0.000"],
  ["E6:G6", "0.0%"],
  [below("F"), "0.0%"],
  [below("H"), "0.0%"],
  [`K${HEADER_ROW + 1}:N${LAST_ROW}`, "0.000"],
];

/** The sheet that shows how far the portfolio rests on few accounts, and who depends on whom. */
export function concentrationSheet(references: TableReferences): SheetContents {
  const accounts = references.table("Accounts");
  const settings = references.table("Settings");
  const revenue = references.column("Accounts", "revenue_12m");
  const contribution = references.column("Accounts", "contribution_12m");
  return {
    name: "Concentration",
    cells: LABELS,
    formulas: [
      { address: "B4", formula: `=KAM.HHI(${revenue})` },
      { address: "B5", formula: `=KAM.EFFECTIVENUMBER(${revenue})` },
      { address: "B6", formula: `=KAM.ROSENBLUTH(${revenue})` },
      { address: "B7", formula: `=KAM.GINI(${revenue})` },
      { address: "B8", formula: `=KAM.GINI(${revenue},TRUE)` },
      { address: "B9", formula: `=KAM.TOPSHARE(${revenue},C9)` },
      { address: "B10", formula: `=KAM.TOPSHARE(${revenue},C10)` },
      { address: "D5", formula: `=KAM.STOBACHOFF(${contribution})` },
      at("A", `=${references.headedColumn("Accounts", "name")}`),
      at("B", `=KAM.ABCCLASS(${revenue},${settings},TRUE)`),
      at("D", `=KAM.DISCLOSURE(${accounts},${settings})`),
      at("J", `=KAM.DEPENDENCE(${accounts},${settings})`),
    ],
    tables: [],
    columnWidths: WIDTHS,
    numberFormats: FORMATS.map(([address, format]): PlacedFormat => ({ address, format })),
    frozenRows: HEADER_ROW,
  };
}

const LABELS: SheetContents["cells"] = [
  ["Concentration: how far the portfolio rests on few accounts, and who depends on whom"],
  [
    "A large share of few accounts is no fault, but a risk to know. What is unknown is part of no sum.",
  ],
  [],
  [
    "Concentration of revenue, HHI (1 is a single account)",
    "",
    "",
    "How unequally do accounts earn, losses among them? (KAM.STOBACHOFF)",
  ],
  ["As so many equal accounts"],
  ["Concentration by ranks, Rosenbluth (1 is a single account)"],
  ["Inequality of revenue, Gini (0 if all bring the same)"],
  ["The same, comparable with a portfolio of any size"],
  ["The largest accounts bring; how many stands beside", "", 4],
  ["The largest part of all accounts brings; which part stands beside", "", 0.2],
  [],
  [
    "Account",
    "Class by revenue",
    "",
    "Must the annual report name it? (KAM.DISCLOSURE)",
    "",
    "",
    "",
    "",
    "",
    "How far do we depend on it, and it on us? (KAM.DEPENDENCE)",
  ],
];

function at(letter: string, formula: string): { address: string; formula: string } {
  return { address: `${letter}${HEADER_ROW}`, formula };
}

function below(letter: string): string {
  return `${letter}${HEADER_ROW + 1}:${letter}${LAST_ROW}`;
}
