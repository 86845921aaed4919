/** Row in which the answers begin. */
export const TOP = 5;

/** Lines that a fit may take with its intervals. */
const FIT_LINES = 22;

export interface BuyingQuestion {
  readonly letter: string;
  readonly row?: number;
  readonly title: string;
  readonly formula: string;
}

/** Cells of what a person may change. */
const WEEKS_AHEAD = "N2";
export const RATE = "N3";

/** Weeks that the curves are asked for; they stand beside their answers. */
export const WEEKS = [4, 13, 26, 52] as const;
export const COUNTS = [0, 1, 2, 3, 4] as const;
export const RENEWALS = [8, 9, 10, 11, 12] as const;
export const BELOW = TOP + FIT_LINES + 2;
export const INPUTS_ROW = BELOW + 1;

/** References to what the questions are asked of. */
interface AskedOf {
  readonly histories: string;
  readonly cohorts: string;
  readonly settings: string;
}

/** What is asked of the histories of orders and of contracts, one answer a block. */
export const buyingQuestions = ({
  histories,
  cohorts,
  settings,
}: AskedOf): readonly BuyingQuestion[] => [
  {
    letter: "A",
    title: "How do these accounts buy and drop out? (KAM.FITLIFETIME)",
    formula: `=KAM.FITLIFETIME(${histories},${settings},"MBG/NBD")`,
  },
  {
    letter: "D",
    title: "The same with drop-out at any time",
    formula: `=KAM.FITLIFETIME(${histories},${settings},"Pareto/NBD")`,
  },
  {
    letter: "G",
    title: "How is spend spread?",
    formula: `=KAM.FITLIFETIME(${histories},${settings},"Gamma-Gamma")`,
  },
  {
    letter: "J",
    title: "How long do contracts last?",
    formula: `=KAM.FITLIFETIME(${cohorts},${settings},"sBG")`,
  },
  {
    letter: "M",
    title: "Does it still buy? (KAM.PALIVE)",
    formula: `=KAM.PALIVE(${histories},${fitAt("A")})`,
  },
  {
    letter: "P",
    title: "Orders in the weeks to come (KAM.EXPECTEDORDERS)",
    formula: `=KAM.EXPECTEDORDERS(${histories},${fitAt("A")},${settings},${WEEKS_AHEAD})`,
  },
  {
    letter: "S",
    title: "Mean spend to be expected (KAM.EXPECTEDSPEND)",
    formula: `=KAM.EXPECTEDSPEND(${histories},${fitAt("G")})`,
  },
  {
    letter: "V",
    title: "All orders to come, discounted (KAM.DERT)",
    formula: `=KAM.DERT(${histories},${fitAt("D")},${RATE})`,
  },
  ...belowTheFits(histories),
];

/** What is asked of the fits, below them. */
const belowTheFits = (histories: string): readonly BuyingQuestion[] => [
  {
    letter: "B",
    row: INPUTS_ROW,
    title: "Orders of a new account by weeks (KAM.NEWACCOUNTORDERS)",
    formula: `=KAM.NEWACCOUNTORDERS(${inputs("A", WEEKS)},${fitAt("A")})`,
  },
  {
    letter: "E",
    row: INPUTS_ROW,
    title: "Chance of so many orders in these weeks (KAM.ORDERPROB)",
    formula: `=KAM.ORDERPROB(${inputs("D", COUNTS)},${fitAt("A")},${WEEKS_AHEAD})`,
  },
  {
    letter: "H",
    row: INPUTS_ROW,
    title: "Log-likelihood of MBG/NBD (KAM.FITLIKELIHOOD)",
    formula: `=KAM.FITLIKELIHOOD(${histories},${fitAt("A")})`,
  },
  {
    letter: "K",
    row: INPUTS_ROW,
    title: "Share of contracts left, and retention (KAM.SURVIVAL)",
    formula: `=KAM.SURVIVAL(${inputs("J", RENEWALS)},${fitAt("J")})`,
  },
];

/** The cells that a fit spills into from this column on. */
function fitAt(letter: string): string {
  const next = String.fromCharCode(letter.charCodeAt(0) + 1);
  return `${letter}${TOP}:${next}${TOP + FIT_LINES - 1}`;
}

function inputs(letter: string, values: readonly number[]): string {
  return `${letter}${INPUTS_ROW}:${letter}${INPUTS_ROW + values.length - 1}`;
}
