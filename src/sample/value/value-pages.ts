import type { SheetContents } from "../../workbook/contents";
import type { TableReferences } from "../table-references";
import { answerSheet } from "../answer-sheet";
import { elementsSheet } from "./elements";
import { potentialsSheet } from "./potentials";
import { resultsSheet } from "./results";
import type { PagesOf } from "../chapter-pages";

const MONEY = "#,##0";
const SHARE = "0.0%";

/** Sheets of the chapter value. */
export const valuePages: PagesOf = (references) => ({
  answers: [valueSheet(references), walletsSheet(references)],
  data: [elementsSheet(), resultsSheet(), potentialsSheet()],
});

/** The word that says which result is asked for stands above the answer, in its second column. */
const RESULT_CELL = "$V$4";
const RESULT_ROW = [...new Array<string>(20).fill(""), "Result asked for", "revenue"];

function valueSheet(references: TableReferences): SheetContents {
  const accounts = references.table("Accounts");
  const settings = references.table("Settings");
  const elements = references.table("ValueElements");
  return answerSheet({
    name: "Value",
    above: [
      ["What relationships are worth, to whom, and how close they should be (euros per year)"],
      [
        "Change a cell on Elements, Results, Accounts or Settings: the answers follow. Blank is unknown.",
      ],
      [],
      RESULT_ROW,
    ],
    blocks: [
      {
        title: "What value does each relationship create? (KAM.VALUE3)",
        formula: `=KAM.VALUE3(${elements})`,
        widths: [95, 90, 90, 100, 90, 90, 90, 90, 80, 260, 660],
      },
      {
        title: "Who gets it? (KAM.APPROPRIATION)",
        formula: `=KAM.APPROPRIATION(${elements},${settings})`,
        widths: [95, 125, 90, 90, 165, 255, 80],
      },
      {
        title: "What does joint work bring beyond both alone? (KAM.SYNERGY)",
        formula: `=KAM.SYNERGY(${references.table("Results")},${RESULT_CELL})`,
        widths: [135, 95, 75, 100, 100, 170],
      },
      {
        title: "Account",
        formula: `=${references.headedColumn("Accounts", "name")}`,
        widths: [330],
        gap: 0,
      },
      {
        title: "How deep to integrate, and by which form? (KAM.INTEGRATION)",
        formula: `=KAM.INTEGRATION(${accounts},${settings})`,
        widths: [95, 80, 135, 140, 100, 105, 115, 90, 120],
      },
    ],
  });
}

function walletsSheet(references: TableReferences): SheetContents {
  const accounts = references.table("Accounts");
  const settings = references.table("Settings");
  const potentials = references.table("Potentials");
  const rolled = { 2: MONEY, 3: MONEY, 6: SHARE };
  return answerSheet({
    name: "Wallets",
    above: [
      ["What accounts spend with others, and what they could still buy from us (euros, 12 months)"],
      [
        "Change a cell on Accounts, WhiteSpace or Settings: the answers follow. Blank is unknown, not zero.",
      ],
      [],
      [],
    ],
    blocks: [
      {
        title: "Account",
        formula: `=${references.headedColumn("Accounts", "name")}`,
        widths: [330],
        gap: 0,
      },
      {
        title: "Which part of its spending is ours? (KAM.WALLETSHARE)",
        formula: `=KAM.WALLETSHARE(${accounts},${settings})`,
        widths: [95, 130, 170, 110],
      },
      {
        title: "What could each unit still buy? Groups hold their units, once. (KAM.WHITESPACE)",
        formula: `=KAM.WHITESPACE(${potentials},${accounts})`,
        widths: [95, 55, 145, 110, 125, 160, 85, 125, 300],
        formats: rolled,
      },
      {
        title: "The same by product and group (KAM.WHITESPACE)",
        formula: `=KAM.WHITESPACE(${potentials},${accounts},"product")`,
        widths: [180, 55, 145, 110, 90, 110, 85, 125, 300],
        formats: rolled,
      },
    ],
  });
}
