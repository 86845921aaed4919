import type { SheetContents } from "../../workbook/contents";
import { answerSheet } from "../answer-sheet";
import { DAY_FORMAT } from "../../schema/number-format";
import { QUARTER, relationshipData } from "./data-sheets";
import { SAMPLE_DAY } from "../sample-accounts";
import type { TableReferences } from "../table-references";
import type { PagesOf } from "../chapter-pages";

const ID = 95;
const NUMBER = 100;
const WORD = 140;

/** Sheets of the chapter relationship. */
export const relationshipPages: PagesOf = (references) => ({
  answers: [relationshipSheet(references), serviceSheet(references), contactSheet(references)],
  data: relationshipData(),
});

function relationshipSheet({ table, headedColumn }: TableReferences): SheetContents {
  const accounts = table("Accounts");
  const settings = table("Settings");
  return answerSheet({
    name: "Relationship",
    above: [
      ["Relationship: how well does it do, what do they think of us, and how fast can it grow?"],
      ["Health is a weighted mean of what is known; weights and cuts stand on Settings."],
      ["Facts looked at on", SAMPLE_DAY + QUARTER, "Change the day and see them age."],
      [],
    ],
    aboveFormats: [{ address: "B3", format: DAY_FORMAT }],
    blocks: [
      // The gap holds the day above.
      {
        title: "Account",
        formula: `=${headedColumn("Accounts", "name")}`,
        widths: [300],
        gap: 100,
      },
      {
        title: "How well does it do, and which way? (KAM.HEALTH)",
        formula: `=KAM.HEALTH(${accounts},${settings},${table("HealthBefore")})`,
        widths: [ID, NUMBER, 120, 70, 70, WORD, WORD, NUMBER, NUMBER],
      },
      {
        title: "What do they think of us? (KAM.RELQUALITY)",
        formula: `=KAM.RELQUALITY(${accounts})`,
        widths: [ID, NUMBER, 70, 120, 70, 70],
      },
      {
        title: "Are the facts still fresh? (KAM.FRESHNESS)",
        formula: `=KAM.FRESHNESS(${accounts},$B$3,${settings})`,
        widths: [ID, NUMBER, NUMBER, NUMBER, 110],
      },
      {
        title: "Can it grow as planned? (KAM.FEASIBLEGROWTH)",
        formula: `=KAM.FEASIBLEGROWTH(${accounts},${settings})`,
        widths: [ID, 130, 120, 180],
      },
    ],
  });
}

function serviceSheet({ table }: TableReferences): SheetContents {
  const settings = table("Settings");
  return answerSheet({
    name: "Service",
    above: [
      ["Service and conflict: did they get what was promised, and what do we disagree about?"],
      ["Tier to start a plan for", "Strategic", "Strategic, Key or Standard, or a tier"],
      [],
    ],
    blocks: [
      {
        title: "How far was the service plan met? (KAM.SLA)",
        formula: `=KAM.SLA(${table("ServicePlan")})`,
        widths: [185, 165, 110, 70, 70, NUMBER, NUMBER, NUMBER, NUMBER, 200],
      },
      {
        title: "Where may a plan start? (KAM.SERVICETARGETS)",
        formula: `=KAM.SERVICETARGETS($B$2,${settings},${table("ServiceCosts")})`,
        widths: [NUMBER, 225, NUMBER, NUMBER, NUMBER, NUMBER],
        formats: { 4: "#,##0", 5: "#,##0" },
      },
      {
        title: "How much open conflict is there? (KAM.CONFLICT)",
        formula: `=KAM.CONFLICT(${table("Issues")})`,
        widths: [ID, 120, 110, 70, 70, 130, 60, 180, 75, 110],
      },
      {
        title: "Do we want the same things? (KAM.GOALFIT)",
        formula: `=KAM.GOALFIT(${table("Goals")},${settings})`,
        widths: [ID, NUMBER, 70, 110, 70, NUMBER],
      },
    ],
  });
}

function contactSheet({ table }: TableReferences): SheetContents {
  const contacts = table("Contacts");
  const settings = table("Settings");
  return answerSheet({
    name: "Communication",
    above: [
      ["Communication: whom do we know, on how many threads, and do both sides inform each other?"],
      ["Looked at on", SAMPLE_DAY],
      [],
    ],
    aboveFormats: [{ address: "B2", format: DAY_FORMAT }],
    blocks: [
      {
        title: "Do we know those who matter? (KAM.COVERAGE)",
        formula: `=KAM.COVERAGE(${contacts},${settings})`,
        widths: [110, 110, 110, 60, 220, 110, 60, 80, 110],
      },
      {
        title: "What leaves with one of ours? (KAM.LEAVERRISK)",
        formula: `=KAM.LEAVERRISK(${contacts})`,
        widths: [ID, 150, 140, 140, NUMBER, 110],
      },
      {
        title: "Do we inform each other? (KAM.EXCHANGEBALANCE)",
        formula: `=KAM.EXCHANGEBALANCE(${table("Exchange")},${settings},$B$2)`,
        widths: [ID, NUMBER, NUMBER, 50, 50, 50, 60, NUMBER, 190, 260, 80],
      },
    ],
  });
}
