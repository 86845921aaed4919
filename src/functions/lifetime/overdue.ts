import { type BuyingHistory, requireHistory } from "../../model/repeat-buying/buying-history";
import { notAvailable } from "../../model/errors";
import { orderRegularity, silenceProbability } from "../../model/lifetime/overdue";
import { countColumn, needed, numberColumn } from "../../schema/columns";
import { accountsOr } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import { historyColumns } from "../../schema/tables/buying-histories";
import * as field from "../../schema/answer-fields";

/** One account's history, or the silence and rhythm that follow from it. */
interface Rhythm {
  readonly silence: number;
  readonly meanGap: number;
  /** Known, or to be found from these gaps. */
  readonly regularity: number | KnownGaps;
}

/** The history that a rhythm is found from. */
interface KnownGaps extends BuyingHistory {
  readonly logGaps: number;
}

const VERDICTS = ["overdue", "in rhythm"] as const;

/** What the silence of each account says. */
export const OVERDUE = perAccount({
  summary: "How likely each account's silence is if it still buys in its rhythm.",
  over: accountsOr({
    name: "history",
    help: "Answer of ORDERS with headers, or silence, mean gap and regularity.",
    columns: [
      needed(historyColumns.repeat_orders),
      needed(historyColumns.recency),
      needed(historyColumns.age),
      needed(historyColumns.log_gaps),
    ],
    read: ([repeatOrders, recency, age, logGaps]): Rhythm => ({
      silence: age - recency,
      meanGap: repeatOrders === 0 ? 0 : recency / repeatOrders,
      regularity: { repeatOrders, recency, age, logGaps },
    }),
    plain: {
      columns: [
        needed(numberColumn({ header: "silence", help: "Time since the last order.", min: 0 })),
        needed(numberColumn({ header: "mean_gap", help: "Mean time between its orders.", min: 0 })),
        countColumn({
          header: "regularity",
          help: "1 pure chance (if left out) … 20 nearly a clock.",
          min: 1,
          max: 100,
        }),
      ],
      read: ([silence, meanGap, regularity = 1]): Rhythm => ({ silence, meanGap, regularity }),
    },
  }),
  settings: "The Settings table; our defaults if left out.",
  answer: {
    silence_probability: field.probability,
    silence: field.time,
    mean_gap: field.time,
    regularity: field.ratio,
    verdict: field.word(VERDICTS),
  },
  returns: {
    unit: "share",
    help: "One row per account: id, probability, silence, mean gap, regularity, verdict.",
  },
  decide: ({ silence, meanGap, regularity }, { settings }) => {
    const shape =
      typeof regularity === "number"
        ? regularity
        : regularityOf(regularity, {
            least: settings.value("overdue: least gaps"),
            most: settings.value("overdue: most regular"),
          });
    const probability = silenceProbability(silence, meanGap, shape);
    const verdict: (typeof VERDICTS)[number] =
      probability < settings.value("overdue: cut") ? "overdue" : "in rhythm";
    return { probability, silence, meanGap, shape, verdict };
  },
  show: ({ probability, silence, meanGap, shape, verdict }) => ({
    silence_probability: probability,
    silence,
    mean_gap: meanGap,
    regularity: shape,
    verdict,
  }),
  explain: (_, { probability, silence, meanGap, shape, verdict }) => ({
    steps: [
      `Silent for ${round(silence)}, where ${round(meanGap)} lie between its orders on average.`,
      `Regularity ${shape}: 1 would be pure chance, 20 nearly a clock.`,
      `In its rhythm a silence as long has the probability ${round(probability)}: ${verdict}.`,
    ],
    settings: ["overdue: cut", "overdue: least gaps", "overdue: most regular"],
  }),
  examples: [
    {
      cells: [[[75, 30, 2]]],
      // e^-5 (1 + 5)
      answer: [[6 * Math.exp(-5), 75, 30, 2, "overdue"]],
      meaning: "Two and a half times the usual gap of an account that orders fairly regularly.",
    },
    {
      cells: [[[75, 30]]],
      answer: [[Math.exp(-2.5), 75, 30, 1, "in rhythm"]],
      meaning: "The same silence of an account that orders by chance says less.",
    },
  ],
  source:
    "Our operationalisation: tail of an Erlang distribution; regularity after Minka (2002), corrected after Louzada et al. (2019), cited from memory.",
});

function regularityOf(
  history: KnownGaps,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  requireHistory(history);
  const { repeatOrders: gaps, recency, logGaps } = history;
  if (gaps < least) {
    throw notAvailable(`a rhythm needs ${least} gaps between orders, and ${gaps} are known`);
  }
  return orderRegularity({ gaps, total: recency, logSum: logGaps }, most);
}
