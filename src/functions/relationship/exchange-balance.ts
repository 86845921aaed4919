import { notAvailable } from "../../model/errors";
import { communication } from "../../model/relationship/communication";
import { required } from "../../schema/required-column";
import { linesOf } from "../define/per-account/lines-of";
import { perAccount } from "../define/per-account/per-account";
import { exchangeColumns } from "../../schema/tables/exchange";
import { optionalDay } from "../define/cell-parameters";
import * as field from "../../schema/answer-fields";

/** Whether two firms talk with each other. */
export const EXCHANGEBALANCE = perAccount({
  summary: "Whether we and each account inform each other, and as often as was planned.",
  over: linesOf({
    name: "exchanges",
    help: "Exchange table with headers, or one account's exchanges, a row each.",
    columns: [
      required(exchangeColumns.direction),
      required(exchangeColumns.status),
      required(exchangeColumns.date),
      exchangeColumns.kind,
    ],
  }),
  settings: "The Settings table; our defaults if left out.",
  options: {
    today: optionalDay("Day to look from; the last day anything was held if left out."),
  },
  answer: {
    balance: field.share,
    ratio: field.ratio,
    in: field.count,
    out: field.count,
    due: field.count,
    held: field.count,
    attendance: field.share,
    scarce_communication: field.flag,
    missing_kinds: field.text,
    unknown: field.count,
  },
  returns: {
    unit: "share",
    help: "One row per account: id, balance 0-1, in/out, counts, held over due, whether scarce.",
  },
  whole: (all, { options: { today } }) => today ?? lastHeld(all.flat()),
  decide: (lines, { settings }, today) => {
    const told = communication(
      lines.map(([direction, status, date, kind]) => ({ direction, status, date, kind })),
      {
        today,
        windowDays: settings.value("communication: window days"),
        leastHeld: settings.value("communication: least held"),
      },
    );
    return { ...told, today };
  },
  show: (told) => ({
    balance: told.balance ?? notAvailable("no exchange was held, so there is no balance"),
    ratio: told.ratio ?? notAvailable("nothing went out, so there is no ratio to it"),
    in: told.incoming,
    out: told.outgoing,
    due: told.due,
    held: told.held,
    attendance: told.attendance,
    scarce_communication: told.isScarce,
    missing_kinds: told.missingKinds.join(", "),
    unknown: told.unknown,
  }),
  explain: (lines, told, { settings }) => ({
    steps: [
      `Exchanges: ${lines.length}; left out, as direction, status or date is blank: ${told.unknown}.`,
      `Held up to day ${told.today ?? "unknown"}: in ${told.incoming}, out ${told.outgoing}.`,
      `Of the days looked at (${settings.value("communication: window days")}), due: ${told.due}; held: ${told.held}.`,
    ],
    settings: ["communication: window days", "communication: least held"],
  }),
  examples: [
    {
      cells: [
        [
          ["in", "held", 46_190, "deal review"],
          ["out", "held", 46_180, "competitor report"],
          ["out", "held", 46_000, "deal review"],
          ["out", "planned", 46_195, "complaint handling"],
          ["in", "planned", 46_200, "deal review"],
          ["in", "planned", 46_198, "deal review"],
          ["out", "planned", 46_300, "deal review"],
        ],
        null,
        46_203,
      ],
      answer: [[0.5, 0.5, 1, 2, 5, 2, 0.4, true, "complaint handling", 0]],
      meaning: "We say twice as much as we hear, and of five talks that were due two were held.",
    },
  ],
  source: "Our operationalisation of two-way communication as a lever of partnership.",
});

type ExchangeLine = readonly [
  unknown,
  status: string | undefined,
  date: number | undefined,
  unknown,
];

function lastHeld(lines: readonly ExchangeLine[]): number | undefined {
  return lines.reduce<number | undefined>(
    (last, [, status, date]) =>
      status === "held" && date !== undefined ? Math.max(last ?? date, date) : last,
    undefined,
  );
}
