import { invalidInput } from "../../../model/errors";
import type { LifetimeTerms } from "../../../model/lifetime/lifetime-value";
import { accountColumns } from "../../../schema/tables/accounts";
import { type Column, countColumn, needed, numberColumn } from "../../../schema/columns";
import type { SettingName } from "../../../schema/settings";
import { RATE } from "../../../schema/number-rule";
import { accountsOr } from "../../define/per-account/accounts-of";
import type { Settings } from "../../../reading/settings";

/** What is known of one account; what is not given stands in the settings. */
interface KnownTerms extends Pick<LifetimeTerms, "contribution" | "retention"> {
  readonly discountRate?: number | undefined;
  readonly growth?: number | undefined;
  readonly periods?: number | undefined;
  readonly periodCost?: number | undefined;
  readonly acquisitionCost?: number | undefined;
}

/** The setting that holds for a term which an account does not have. */
const SETTING_OF = {
  discountRate: "lifetime: discount rate",
  growth: "lifetime: growth",
  periods: "lifetime: periods",
  periodCost: "lifetime: yearly cost",
  acquisitionCost: "lifetime: acquisition cost",
} as const satisfies Partial<Record<keyof KnownTerms, SettingName>>;

/** The same by what the terms are called among plain values. */
export const STAND_INS: Readonly<Record<string, SettingName>> = {
  discount_rate: SETTING_OF.discountRate,
  growth: SETTING_OF.growth,
  periods: SETTING_OF.periods,
  yearly_cost: SETTING_OF.periodCost,
  acquisition_cost: SETTING_OF.acquisitionCost,
};

type SetTerm = keyof typeof SETTING_OF;
const SET_TERMS = Object.keys(SETTING_OF) as readonly SetTerm[];

function rateColumn(header: string, help: string): Column<number> {
  return numberColumn({ header, help, ...RATE });
}

/** What is known of each account, from the Accounts table or as plain values. */
export const lifetimeTerms = accountsOr({
  help: "Accounts table with headers, or one account's contribution, retention and terms.",
  columns: [needed(accountColumns.contribution_12m), needed(accountColumns.retention_p)],
  read: ([contribution, retention]): KnownTerms => ({ contribution, retention }),
  plain: {
    columns: [
      needed(numberColumn({ header: "contribution", help: "Contribution of a year." })),
      needed(
        numberColumn({
          header: "retention",
          help: "Probability to stay a year, 0 to 1.",
          min: 0,
          max: 1,
          isFraction: true,
        }),
      ),
      rateColumn("discount_rate", "Discount rate per year; the setting if left out."),
      rateColumn("growth", "Yearly growth of the contribution; the setting if left out."),
      countColumn({
        header: "periods",
        help: "Years that count, 0 for ever; the setting if left out.",
        min: 0,
        max: 1000,
      }),
      numberColumn({
        header: "yearly_cost",
        help: "Yearly cost of keeping it; the setting if left out.",
        min: 0,
      }),
      numberColumn({
        header: "acquisition_cost",
        help: "Paid once to win it; the setting if left out.",
        min: 0,
      }),
    ],
    read: ([
      contribution,
      retention,
      discountRate,
      growth,
      periods,
      periodCost,
      acquisitionCost,
    ]): KnownTerms => ({
      contribution,
      retention,
      discountRate,
      growth,
      periods,
      periodCost,
      acquisitionCost,
    }),
  },
});

/** The settings that stand in for what is not known of an account. */
export function settingsInUse(known: KnownTerms): readonly SettingName[] {
  return SET_TERMS.filter((term) => known[term] === undefined).map((term) => SETTING_OF[term]);
}

/** The terms of an account, each its own or that of the settings. */
export function setTerms(known: KnownTerms, settings: Settings): Record<SetTerm, number> {
  const terms = SET_TERMS.map(
    (term) => [term, known[term] ?? settings.value(SETTING_OF[term])] as const,
  );
  const set = Object.fromEntries(terms) as Record<SetTerm, number>;
  if (Number.isInteger(set.periods)) return set;
  const origin = settings.origin(SETTING_OF.periods);
  const row = origin.kind === "cell" ? { column: "value", row: origin.row + 1 } : {};
  const expected = `a whole number of years as ${SETTING_OF.periods}`;
  throw invalidInput({ argument: "settings", ...row }, expected, set.periods);
}
