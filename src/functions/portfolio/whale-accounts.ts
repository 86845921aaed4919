import { invalidInput, KamError, notAvailable } from "../../model/errors";
import { whaleCurve, type WhalePoint } from "../../model/portfolio/whale-curve";
import { accountColumns } from "../account-columns";
import { accountRow } from "../classification/account-row";
import type { AnswerCell, AnswerGrid } from "../answer";
import type { Position } from "../define";
import type { Explanation } from "../explanation";
import { round } from "../round";
import type { AmountList } from "./amounts";

/** What WHALE is asked for. */
export interface WhaleQuestion {
  readonly profits: AmountList;
  readonly accounts: readonly string[] | undefined;
  readonly headers: boolean | undefined;
}

const HEADERS = ["rank", "profit", "cumulative", "share"] as const;

/** The curve, one row an account; cells that are no number follow at the end with their errors. */
export function answerWhale({ profits, accounts, headers }: WhaleQuestion): AnswerGrid {
  const { curve, known } = draw(profits);
  const id = idOf(accounts, profits);
  const rows = curve.map((point) => {
    const index = known[point.index]?.index ?? 0;
    const profit = known[point.index]?.profit ?? 0;
    return [...id(index), point.rank, profit, point.cumulative, shareOf(point)];
  });
  const faulty = profits.amounts.flatMap((amount, index) =>
    amount instanceof KamError ? [[...id(index), ...HEADERS.map(() => amount)]] : [],
  );
  const titles = accounts === undefined ? HEADERS : [accountColumns.account_id.header, ...HEADERS];
  return (headers ?? true) ? [titles, ...rows, ...faulty] : [...rows, ...faulty];
}

interface Known {
  readonly profit: number;
  readonly index: number;
}

function draw({ amounts }: AmountList): {
  readonly curve: readonly WhalePoint[];
  readonly known: readonly Known[];
} {
  const known = amounts.flatMap((profit, index) =>
    typeof profit === "number" ? [{ profit, index }] : [],
  );
  if (known.length === 0) throw notAvailable("no profit is known", { argument: "profits" });
  return { curve: whaleCurve(known.map(({ profit }) => profit)), known };
}

function idOf(
  accounts: readonly string[] | undefined,
  { amounts }: AmountList,
): (index: number) => readonly AnswerCell[] {
  if (accounts === undefined) return () => [];
  if (accounts.length > amounts.length) {
    const expected = `as many ids as profits, ${amounts.length}`;
    throw invalidInput({ argument: "accounts" }, expected, accounts.length);
  }
  return (index) => [accounts[index] ?? ""];
}

function shareOf({ share }: WhalePoint): AnswerCell {
  return share ?? notAvailable("total profit is not above 0, so there is no share of it");
}

/** Says where an account stands on the curve, and what the curve says as a whole. */
export function explainWhale(question: WhaleQuestion, position: Position): Explanation {
  const { profits, accounts, headers } = question;
  const { curve, known } = draw(profits);
  const row = accountRow(position, { headers, count: profits.amounts.length });
  const point = curve[row];
  if (point === undefined) throw notAvailable("this row holds a cell that is no number");
  const { index, profit } = known[point.index] ?? { index: 0, profit: 0 };
  const peak = curve.reduce((best, each) => (each.cumulative > best.cumulative ? each : best));
  const total = curve.at(-1)?.cumulative ?? 0;
  const at = profits.liesFlat ? { row: 0, column: index } : { row: index, column: 0 };
  return {
    question: `Place of ${accounts?.[index] ?? `profit ${index + 1}`} on the whale curve`,
    answer: point.cumulative,
    rule: [
      "Accounts stand by falling profit; each adds its profit to those before it.",
      `The curve peaks at ${round(peak.cumulative)} with rank ${peak.rank} and ends at ${round(total)}.`,
      `The accounts behind the peak cost ${round(peak.cumulative - total)}.`,
    ],
    inputs: [
      {
        label: "profit",
        value: profit,
        unit: "currency",
        origin: { kind: "cell", argument: 0, ...at },
      },
    ],
    parts: [
      {
        label: `${point.rank - 1} accounts before it`,
        amount: point.cumulative - profit,
        how: "their profits added up",
      },
      { label: "this account", amount: profit, how: `rank ${point.rank}` },
    ],
    settings: [],
    source: "Whale curve (Kaplan & Narayanan).",
  };
}
