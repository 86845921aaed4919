import { answerSheet } from "../answer-sheet";
import { dataSheet } from "../data-sheet";
import { factorsTable } from "../../schema/tables/factors";
import { factorRows } from "../factors";
import { sampleAccounts } from "../sample-accounts";
import type { PagesOf } from "../chapter-pages";

const ID = 95;
const NUMBER = 95;
const RATIO = 135;
const WORD = 130;

/** Sheets of the chapter classification; SCORE, TIER and STAGE stand on the sheet Portfolio. */
export const classificationPages: PagesOf = ({ table, headedColumn }) => {
  const accounts = table("Accounts");
  const settings = table("Settings");
  return {
    answers: [
      answerSheet({
        name: "Classification",
        above: [
          ["Classification: where do we stand with each account, and are we ready for more?"],
          ["SCORE, TIER and STAGE are on the sheet Portfolio; weights and cuts on Settings."],
          [],
        ],
        blocks: [
          { title: "Account", formula: `=${headedColumn("Accounts", "name")}`, widths: [300] },
          {
            title: "Which quadrant is it in? (KAM.QUADRANT)",
            formula: `=KAM.QUADRANT(${accounts},${settings})`,
            widths: [ID, WORD, 120, RATIO, 150],
          },
          {
            title: "Are we stronger than the best competitor? (KAM.RELSTRENGTH)",
            formula: `=KAM.RELSTRENGTH(${table("Factors")})`,
            widths: [ID, RATIO, NUMBER, 110, 120, NUMBER, NUMBER],
          },
          {
            title: "What are we to it? (KAM.KRALJIC)",
            formula: `=KAM.KRALJIC(${accounts},${settings})`,
            widths: [ID, 170],
          },
          {
            title: "Are we ready for its next stage? (KAM.READINESS)",
            formula: `=KAM.READINESS(${accounts},${settings})`,
            widths: [ID, 110, WORD, 70, 120, NUMBER, NUMBER, WORD, 420, WORD],
          },
        ],
      }),
    ],
    data: [dataSheet({ table: factorsTable, rows: factorRows(sampleAccounts()) })],
  };
};
