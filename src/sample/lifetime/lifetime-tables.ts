import { flowsTable } from "../../schema/tables/flows";
import { healthHistoryTable } from "../../schema/tables/health-history";
import { ledgerTable } from "../../schema/tables/ledger";
import { lossesTable } from "../../schema/tables/losses";
import type { CellValue } from "../../workbook/cells";
import type { SheetContents } from "../../workbook/contents";
import { dataSheet } from "../data-sheet";
import { orderLines } from "./order-lines";
import { seededRandom, type Random } from "../random";
import type { SampleAccount } from "../sample-account";
import { sampleAccounts, SAMPLE_DAY } from "../sample-accounts";

type Rows = readonly (readonly CellValue[])[];

/** Orders and credits of three years, by day. */
export function ledgerSheet(): SheetContents {
  const lines = sampleAccounts().flatMap((account) =>
    orderLines(account).map(({ day, amount, isCredit }) => [
      account.account_id,
      day,
      amount,
      isCredit ? "yes" : "",
    ]),
  );
  const byDay = [...lines].sort((one, other) => Number(one[1]) - Number(other[1]));
  return dataSheet({ table: ledgerTable, rows: byDay });
}

const FLOW_ACCOUNTS = 8;
const FLOW_YEARS = 4;

/** What is planned with the accounts that bring most, and how sure it is. */
export function flowsSheet(): SheetContents {
  const random = seededRandom(71);
  const largest = sampleAccounts()
    .filter(
      ({ retention_p, contribution_12m }) => retention_p !== "" && Number(contribution_12m) > 0,
    )
    .sort((one, other) => Number(other.contribution_12m) - Number(one.contribution_12m))
    .slice(0, FLOW_ACCOUNTS);
  const lines = largest.flatMap((account) =>
    Array.from({ length: FLOW_YEARS }, (_, index): readonly CellValue[] => {
      const growth = (1 + random.between(-0.02, 0.06)) ** (index + 1);
      const contribution = Math.round((Number(account.contribution_12m) * growth) / 1000) * 1000;
      const probability = Math.round(Number(account.retention_p) ** (index + 1) * 100) / 100;
      return [account.account_id, index + 1, contribution, probability];
    }),
  );
  return dataSheet({ table: flowsTable, rows: lines });
}

const QUARTER = 91;
const QUARTERS = 12;
const FORMER = 8;
/** Most losses announce themselves for about a year; some come out of the blue. */
const DECLINE = { probability: 0.75, perQuarter: 14, quarters: 4 };
/** A few accounts go through a bad half-year and stay. */
const DIP = { probability: 0.12, quarters: 2, fall: 28 };
const UNKNOWN_HEALTH = 0.03;

interface Watched {
  readonly id: CellValue;
  readonly lostOn: number | undefined;
}

/** Accounts that are watched: those of today, and some that were lost since. */
function watchedAccounts(): readonly Watched[] {
  const random = seededRandom(72);
  const former = Array.from({ length: FORMER }, (_, index): Watched => {
    const lostOn = SAMPLE_DAY - Math.round(random.between(60, 800));
    return { id: `F-${String(index + 1).padStart(2, "0")}`, lostOn };
  });
  const known = sampleAccounts()
    .filter(({ lifecycle }) => lifecycle !== "prospect")
    .map((account): Watched => ({ id: account.account_id, lostOn: lostOn(account) }));
  return [...former, ...known];
}

/** A lapsed account was given up some months after its last order. */
function lostOn({ lifecycle, last_order }: SampleAccount): number | undefined {
  return lifecycle === "lapsed" ? Number(last_order) + 150 : undefined;
}

/** Health of the watched accounts, quarter by quarter until they were lost. */
export function healthSheet(): SheetContents {
  const random = seededRandom(73);
  const lines = watchedAccounts().flatMap((account) => healthOf(random, account));
  return dataSheet({ table: healthHistoryTable, rows: lines });
}

function healthOf(random: Random, { id, lostOn: lost }: Watched): Rows {
  const usual = random.between(60, 85);
  const announces = random.chance(DECLINE.probability);
  const dipsFrom = random.chance(DIP.probability) ? Math.floor(random.between(1, 6)) : QUARTERS;
  return Array.from({ length: QUARTERS }, (_, index): readonly CellValue[] => {
    const day = SAMPLE_DAY - QUARTER * (QUARTERS - 1 - index);
    const quartersLeft = lost === undefined ? Infinity : (lost - day) / QUARTER;
    const isDeclining = announces && quartersLeft < DECLINE.quarters;
    const isDipping = index >= dipsFrom && index < dipsFrom + DIP.quarters;
    const fall = isDeclining
      ? DECLINE.perQuarter * (DECLINE.quarters - quartersLeft)
      : isDipping
        ? DIP.fall
        : 0;
    const health = Math.min(Math.max(Math.round(usual - fall + 6 * random.deviation()), 5), 98);
    return [id, day, random.chance(UNKNOWN_HEALTH) ? "" : health];
  }).filter(([, day]) => lost === undefined || Number(day) < lost);
}

/** Accounts that were lost, and when. */
export function lossesSheet(): SheetContents {
  const lines = watchedAccounts().flatMap(({ id, lostOn: lost }) =>
    lost === undefined ? [] : [[id, lost]],
  );
  return dataSheet({ table: lossesTable, rows: lines });
}
