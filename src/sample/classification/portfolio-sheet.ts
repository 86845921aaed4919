import { columnLetters, columnNumber } from "../../workbook/address";
import type { PlacedFormula, PlacedFormat, SheetContents } from "../../workbook/contents";
import { answerFormats } from "../answer-formats";
import { SAMPLE_SIZE } from "../sample-accounts";
import type { TableReferences } from "../table-references";

/** Row in which the answers begin with their headers. */
const HEADER_ROW = 8;
/** Formats reach this far, for accounts that are added. */
const LAST_ROW = HEADER_ROW + SAMPLE_SIZE + 160;

/** Answers side by side, so that each may grow downwards; a blank column parts them. */
const NAMES = { letter: "A", widths: [330] };
const SCORE = { letter: "B", widths: [95, 115, 115, 75, 75, 140, 24] };
const TIER = { letter: "I", widths: [95, 215, 300, 100, 120, 130, 140, 215, 1000, 24] };
const STAGE = {
  letter: "S",
  widths: [95, 130, 90, 130, 75, 420, 130, 420, 700, 380, 1000],
};

/** The sheet a person sees first: what kind of accounts these are, answered by live formulas. */
export function portfolioSheet(references: TableReferences): SheetContents {
  const accounts = references.table("Accounts");
  const settings = references.table("Settings");
  const answers = new Map([
    [SCORE, `=KAM.SCORE(${accounts},${settings})`],
    [TIER, `=KAM.TIER(${accounts},${settings})`],
    [STAGE, `=KAM.STAGE(${accounts},${settings})`],
  ]);
  return {
    name: "Portfolio",
    cells: [
      ["Portfolio of a European industrial supplier (invented), amounts in euros, 30 June 2026"],
      ["Change a cell on Accounts or Settings: the formulas below answer anew. Blank is unknown."],
      [],
      ["Concentration of revenue (HHI)", "", "0 to 1; 1 is a single account"],
      ["Effective number of accounts", "", "as many equal accounts would be as concentrated"],
      [],
      titles(),
    ],
    formulas: [
      { address: "B4", formula: `=KAM.HHI(${references.column("Accounts", "revenue_12m")})` },
      {
        address: "B5",
        formula: `=KAM.EFFECTIVENUMBER(${references.column("Accounts", "revenue_12m")})`,
      },
      at(NAMES, `=${references.headedColumn("Accounts", "name")}`),
      ...[...answers.entries()].map(([{ letter }, formula]) => at({ letter }, formula)),
    ],
    tables: [],
    columnWidths: [...NAMES.widths, ...SCORE.widths, ...TIER.widths, ...STAGE.widths],
    numberFormats: [
      { address: "B4", format: "0.000" },
      { address: "B5", format: "0.0" },
      ...[...answers.entries()].flatMap(([{ letter }, formula]) => formatsFrom(letter, formula)),
    ],
    frozenRows: HEADER_ROW,
  };
}

/** Formats of the columns of an answer that begins under this letter. */
function formatsFrom(letter: string, formula: string): readonly PlacedFormat[] {
  return Object.entries(answerFormats(formula)).map(([column, format]) => {
    const found = columnLetters(columnNumber(letter) + Number(column));
    return { address: `${found}${HEADER_ROW + 1}:${found}${LAST_ROW}`, format };
  });
}

function at({ letter }: { readonly letter: string }, formula: string): PlacedFormula {
  return { address: `${letter}${HEADER_ROW}`, formula };
}

/** What each of the answers says, over its first column. */
function titles(): readonly string[] {
  const above = new Map([
    [NAMES.letter, "Account"],
    [SCORE.letter, "How attractive is it? (KAM.SCORE)"],
    [TIER.letter, "Is it a key account, and why? (KAM.TIER)"],
    [STAGE.letter, "How far has the relationship come? (KAM.STAGE)"],
  ]);
  const width = 1 + SCORE.widths.length + TIER.widths.length + 1;
  return Array.from({ length: width }, (_, column) => above.get(columnLetters(column)) ?? "");
}
