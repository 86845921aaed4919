import type { AnswerGrid } from "../../../functions/define/answer";
import { ORDERS } from "../../../functions/lifetime/orders";
import { OVERDUE } from "../../../functions/lifetime/overdue";
import { toFailure } from "../../../functions/failure";
import { KamError } from "../../../model/errors";
import { plainText } from "../../../model/plain-text";
import type { Cells } from "../../../workbook/gateway";
import { answerRecords, type AnswerRecord, type TitlesOf } from "./answer-records";
import { DANGER_TEXTS } from "./danger-texts";
import type { ReadTable } from "./read-danger-tables";

type History = AnswerRecord<TitlesOf<typeof ORDERS>>;
type Silence = AnswerRecord<TitlesOf<typeof OVERDUE>>;

/** What OVERDUE says of one account's silence; `absent` says why it says nothing. */
export type AccountSilence =
  | {
      readonly phase: "known";
      readonly isOverdue: boolean;
      /** Days since its last order. */
      readonly days: number;
      /** Days that lie between its orders on average. */
      readonly usual: number;
    }
  | { readonly phase: "absent"; readonly why: string };

/**
 * Asks ORDERS and then OVERDUE, as cells do, about the accounts of a ledger.
 *
 * @param day - Day of the facts: silences reach to it, or to the last line of the ledger if that is later.
 */
export function askSilence(
  ledger: ReadTable,
  settings: Cells | undefined,
  day: number | undefined,
): (id: string) => AccountSilence {
  if ("message" in ledger) return () => ({ phase: "absent", why: ledger.message });
  let asked: "ORDERS" | "OVERDUE" = "ORDERS";
  try {
    const orders = askOrders(ledger.cells, day);
    asked = "OVERDUE";
    const overdue = OVERDUE.call([orders.map(asCells), settings ?? null]);
    const histories = byId(answerRecords<typeof ORDERS>(orders));
    const silences = byId(answerRecords<typeof OVERDUE>(overdue));
    return (id) => {
      const account = plainText(id);
      return toSilence(ledger.name, histories.get(account), silences.get(account));
    };
  } catch (thrown) {
    const { message } = toFailure(asked, thrown);
    return () => ({ phase: "absent", why: message });
  }
}

function askOrders(ledger: Cells, day: number | undefined): AnswerGrid {
  const toItsEnd = ORDERS.call([ledger, null, "days"]);
  const end = answerRecords<typeof ORDERS>(toItsEnd)
    .map(lastDay)
    .find((each) => each !== undefined);
  const isBefore = day !== undefined && end !== undefined && end < Math.floor(day);
  return isBefore ? ORDERS.call([ledger, day, "days"]) : toItsEnd;
}

/** The last day that counted for an answer of ORDERS in days: the same for every account. */
function lastDay(record: History): number | undefined {
  const first = record.number("first_order");
  const age = record.number("age");
  return first === undefined || age === undefined ? undefined : first + age;
}

/** A row of an answer as the cells that the next function reads. */
function asCells(row: AnswerGrid[number]): readonly unknown[] {
  return row.map((cell) => (cell instanceof KamError ? "#N/A" : cell));
}

function byId<H extends string>(
  records: readonly AnswerRecord<H>[],
): ReadonlyMap<string, AnswerRecord<H>> {
  return new Map(records.map((record) => [plainText(record.text("account_id")), record]));
}

function toSilence(
  table: string,
  history: History | undefined,
  silence: Silence | undefined,
): AccountSilence {
  const days = silence?.number("silence");
  const usual = silence?.number("mean_gap");
  if (days === undefined || usual === undefined) {
    const why = history?.faults[0] ?? silence?.faults[0] ?? DANGER_TEXTS.noOrders(table);
    return { phase: "absent", why };
  }
  return { phase: "known", isOverdue: silence?.text("verdict") === "overdue", days, usual };
}
