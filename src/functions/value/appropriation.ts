import { inWords } from "../define/in-words";
import { notAvailable } from "../../model/errors";
import { BALANCE_ADVICE, appropriation } from "../../model/value/appropriation";
import { threeValues } from "../../model/value/three-values";
import { perAccount } from "../define/per-account/per-account";
import { placed } from "../define/define";
import { round } from "../define/explanation";
import { ELEMENTS_EXAMPLE, elementsOf, toElement, VALUE_SOURCE } from "./value3/element-lines";
import * as field from "../../schema/answer-fields";

/** To whom a relationship is worth it. */
export const APPROPRIATION = perAccount({
  summary: "Who gets the value that both create, and whether to balance the benefits.",
  over: elementsOf,
  settings: "The Settings table; our defaults if left out.",
  answer: {
    supplier_share: field.share,
    supplier: field.money,
    customer: field.money,
    advice: field.word(BALANCE_ADVICE),
    reason: field.text,
    unknown: field.count,
  },
  returns: {
    unit: "share",
    help: "One row per account: id, supplier's share of created value, both sides, advice.",
  },
  decide: (lines, { settings }) => {
    const values = threeValues(lines.map(toElement));
    const balance = {
      least: settings.value("value: least supplier share"),
      greatest: settings.value("value: greatest supplier share"),
    };
    const told = placed("settings", () => appropriation(values, balance));
    return { ...values, ...told, reason: told.reason && inWords(told.reason) };
  },
  show: ({ share, supplier, customer, advice, reason, notPriced }) => ({
    supplier_share:
      share ?? notAvailable("created value is not above 0, so neither side has a share of it"),
    supplier,
    customer,
    advice,
    reason,
    unknown: notPriced.length,
  }),
  explain: (_, { created, supplier, customer, advice, reason, notPriced }) => ({
    steps: [
      `Supplier ${round(supplier)} of ${round(created)} created; customer ${round(customer)}.`,
      `${advice}${reason === undefined ? "" : `: ${reason}`}.`,
      ...(notPriced.length > 0 ? [`Without a value, in no sum: ${notPriced.join("; ")}.`] : []),
    ],
    settings: ["value: least supplier share", "value: greatest supplier share"],
  }),
  examples: [
    {
      cells: [ELEMENTS_EXAMPLE],
      answer: [[56 / 193, 56, 137, "balanced", "", 0]],
      meaning: "The supplier gets 29% of what both create.",
    },
  ],
  source: `${VALUE_SOURCE} The bounds are ours, after the advice to balance benefits in conflict.`,
});
