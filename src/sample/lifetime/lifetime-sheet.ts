import type { SheetContents } from "../../workbook/contents";
import { answerSheet, type AnswerBlock } from "../answer-sheet";
import type { TableReferences } from "../table-references";
import { upperCells } from "./lifetime-upper";
import { lastOrderDay, orderHistories } from "./orders-sheet";

/** The sheet that answers what accounts are worth and what to expect. */
export function lifetimeSheet(references: TableReferences): SheetContents {
  return answerSheet({
    name: "Lifetime",
    above: upperCells(),
    aboveFormulas: [
      { address: "G5", formula: `=KAM.NETRETENTION(${references.table("Accounts")})` },
      { address: "B8", formula: "=KAM.RETENTION(B5,B6,B7)" },
      { address: "B12", formula: "=KAM.MARGINMULTIPLE(A12:A15,B11:E11)" },
      { address: "M12", formula: "=KAM.MARKOVCLV(H12:K15,L12:L15,M17)" },
      { address: "O12", formula: "=KAM.MARKOVSTATES(H12:K15,O17)" },
    ],
    aboveFormats: [
      { address: "G6:I6", format: "0%" },
      { address: "J6:M6", format: "#,##0" },
      { address: "B8", format: "0%" },
      { address: "B11:E11", format: "0%" },
      { address: "A12:A15", format: "0%" },
      { address: "B12:E15", format: "0.00" },
      { address: "L12:M15", format: "#,##0" },
      { address: "H12:K15", format: "0%" },
      { address: "O12:R15", format: "0%" },
      { address: "M17", format: "0%" },
    ],
    blocks: blocks(references),
    frozenRows: 2,
  });
}

/** The answers that spill down, side by side with a blank column between. */
function blocks(references: TableReferences): readonly AnswerBlock[] {
  const settings = references.table("Settings");
  const ledger = references.table("Ledger");
  const orders = orderHistories(references);
  return [
    {
      title: "What is it worth over its lifetime? (KAM.CLV)",
      formula: `=KAM.CLV(${references.table("Accounts")},${settings})`,
      widths: [140, 115, 110, 130, 150],
    },
    {
      title: "What is the plan worth with its risk? (KAM.RISKCLV)",
      formula: `=KAM.RISKCLV(${references.table("Flows")},${settings})`,
      widths: [145, 135, 135, 150, 160],
      // Holds the rewards of the upper part.
      gap: 115,
    },
    {
      title: "Is it silent for too long? (KAM.OVERDUE)",
      formula: `=KAM.OVERDUE(${orders},${settings})`,
      widths: [110, 160, 105, 130, 90, 90],
    },
    {
      title: "What will the next 12 months bring? (KAM.FORECAST)",
      formula: `=KAM.FORECAST(${ledger},${settings},${lastOrderDay(references)})`,
      widths: [100, 105, 105, 105, 205, 70, 60, 120, 330],
    },
    {
      title: "Does low health warn of losses? (KAM.BACKTEST)",
      formula: `=KAM.BACKTEST(${references.table("HealthHistory")},${references.table("Losses")})`,
      widths: [205, 90],
      formats: { 1: "0.00" },
    },
  ];
}
