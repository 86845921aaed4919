import type { SheetContents } from "../../workbook/contents";
import { dataSheet } from "../data-sheet";
import { SAMPLE_DAY, sampleAccounts } from "../sample-accounts";
import { CONTACT_HEADERS, contactRows } from "./contacts";
import { EXCHANGE_HEADERS, exchangeRows } from "./exchanges";
import { GOAL_HEADERS, goalRows } from "./goals";
import { HEALTH_HEADERS, healthBeforeRows } from "./health-before";
import { ISSUE_HEADERS, issueRows } from "./issues";
import {
  SERVICE_COST_HEADERS,
  SERVICE_HEADERS,
  serviceCostRows,
  serviceRows,
} from "./service-plan";

export const DATE = "yyyy-mm-dd";

/** The end of the quarter before: 31 March 2026. */
export const QUARTER = 91;

/** What is known of each account beside its row of the Accounts table. */
export function relationshipData(): readonly SheetContents[] {
  const accounts = sampleAccounts();
  return [
    dataSheet({
      name: "Issues",
      headers: ISSUE_HEADERS,
      rows: accounts.flatMap((account) => issueRows(account, SAMPLE_DAY)),
      formats: { opened: DATE, closed: DATE },
    }),
    dataSheet({
      name: "Goals",
      headers: GOAL_HEADERS,
      rows: accounts.flatMap(goalRows),
    }),
    dataSheet({
      name: "ServicePlan",
      headers: SERVICE_HEADERS,
      rows: accounts.flatMap(serviceRows),
      formats: { cost: "#,##0" },
    }),
    dataSheet({
      name: "ServiceCosts",
      headers: SERVICE_COST_HEADERS,
      rows: serviceCostRows(),
    }),
    dataSheet({
      name: "Contacts",
      headers: CONTACT_HEADERS,
      rows: accounts.flatMap((account) => contactRows(account, SAMPLE_DAY)),
      formats: { last_contact: DATE },
    }),
    dataSheet({
      name: "Exchange",
      headers: EXCHANGE_HEADERS,
      rows: accounts.flatMap((account) => exchangeRows(account, SAMPLE_DAY)),
      formats: { date: DATE },
    }),
    dataSheet({
      name: "HealthBefore",
      headers: HEALTH_HEADERS,
      rows: accounts.flatMap((account) => healthBeforeRows(account, SAMPLE_DAY - QUARTER)),
      formats: { as_of: DATE },
    }),
  ];
}
