import { counted } from "../../../functions/define/explanation";
import { formatNumber } from "../../format-number";

/** All words of the portfolio page. */
export const TEXTS = {
  title: "Portfolio",
  looking: "Looking for tables",
  tablesHeading: "Tables",
  accountsTable: "Accounts table",
  settingsTable: "Settings table",
  ownDefaults: "None: our defaults",
  addOrganisation: "Add your organisation's Settings",
  organisationHint:
    "Adds a sheet with a table Settings, in which your organisation's weights, cuts and limits stand, and reads the portfolio with it.",
  addingOrganisation: "Adding your organisation's Settings",
  organisationAdded: (sheet: string): string =>
    `Your organisation's Settings stand on sheet ${sheet} and are chosen here.`,
  organisationFaulty: (fault: string): string =>
    `Your organisation's Settings cannot be added. ${fault}. Please tell whoever looks after KAM for Excel.`,
  noTables:
    "This workbook has no table of accounts. In Excel, select your list with its headers and choose Insert > Table; in the workbench, open a CSV file. Then press Look again.",
  openSample: "Open the sample",
  openingSample: "Opening the sample",
  lookAgain: "Look again",
  refresh: "Refresh",
  changed: "Cells have changed since these numbers were made. Press Refresh to read them anew.",
  measuring: "Reading the accounts",
  measured: (count: number, table: string): string =>
    `${formatNumber(count, "count")} ${count === 1 ? "account" : "accounts"} read from ${table}.`,
  columnsHeading: "Columns",
  columnsFound: (found: number, wanted: number): string =>
    `Columns: ${found} of ${wanted} found by header`,
  columnsMissing: "Say which of your columns holds the account's id. The others are optional.",
  columnsHint:
    "Choose your column for each that was not found. This holds in the pane only: your table is not changed.",
  readFrom: (header: string): string => `${header} is read from column`,
  required: "needed",
  notThere: "Not in this table: unknown",
  useColumns: "Use these columns",
  summaryHeading: "Summary",
  accounts: "Accounts",
  keyAccounts: "Key accounts",
  withFaults: "Rows with a fault",
  concentration: "Concentration of revenue (HHI)",
  equalAccounts: (count: string): string => `as if revenue came from ${count} equal accounts`,
  concentrationAbsent: (header: string): string => `not known: there is no column ${header}`,
  tiersHeading: "Accounts by tier",
  matrixHeading: "Account matrix",
  matrixLabel: (count: number): string =>
    `Account matrix with ${counted(count, "account")}, the largest first. Arrow keys move between them, Enter selects the row.`,
  matrixLoading: "Drawing the matrix",
  showAsTable: "Show as table",
  sizeBy: "Size shows",
  revenue: "Revenue",
  contribution: "Contribution",
  strengthAxis: "Relative strength",
  unplaced: (count: number): string =>
    count === 1
      ? "1 account is not in the chart: its strength or attractiveness is unknown or at fault."
      : `${count} accounts are not in the chart: their strength or attractiveness is unknown or at fault.`,
  leftOut: (shown: number): string =>
    `The chart shows the ${shown} largest accounts. Choose a tier to see others, or show the matrix as a table.`,
  noPoints: "No account has both a known strength and a known attractiveness.",
  quadrant: "Quadrant",
  unknown: "unknown",
  listHeading: "Accounts",
  tierFilter: "Tier",
  allTiers: "All tiers",
  counted: (what: string, count: string): string => `${what} (${count})`,
  account: "Account",
  attractiveness: "Attractiveness",
  /** Over a narrow column the word breaks between these. */
  attractivenessInParts: ["Attractive", "ness"],
  tier: "Tier",
  stage: "Stage",
  interval: (low: string, high: string): string => `${low}–${high}`,
  why: "Why",
  whyOf: (id: string): string => `Why: ${id}`,
  whyTier: "Tier",
  /** The functions' own words, each with what it means. */
  standing: (standing: string): string =>
    standing === "provisional"
      ? "provisional: what is unknown could move it across the cut"
      : standing,
  costToServe: (cost: string, share: string | undefined): string =>
    share === undefined
      ? `Serving it costs ${cost} per year.`
      : `Serving it costs ${cost} per year, ${share} of its revenue.`,
  noId: (row: number): string => `row ${row}`,
  goTo: (id: string): string => `${id}: select its row`,
  fault: "Fault",
  noneOfTier: "No account has this tier.",
  pages: "Pages of accounts",
  previous: "Previous",
  next: "Next",
  pageOf: (first: string, last: string, count: string): string => `${first}–${last} of ${count}`,
  selected: (address: string): string => `Selected ${address}.`,
  writeHeading: "In the workbook",
  writeFormulas: "Write as formulas",
  writing: "Writing the formulas",
  writeHint:
    "Adds a sheet with SCORE, TIER and STAGE for these tables. The formulas stay up to date by themselves.",
  writeNeedsHeaders: (headers: string): string =>
    `Formulas read the headers in your sheet. Rename these columns first: ${headers}.`,
  sheetName: "KAM portfolio",
  written: (sheet: string): string => `The formulas stand on sheet ${sheet}.`,
  writtenElsewhere: (sheet: string, advice: string): string =>
    `The formulas stand on sheet ${sheet}. It could not be selected: ${advice}`,
} as const;
