import * as field from "../../schema/answer-fields";
import { invalidInput } from "../../model/errors";
import { TIERS, type Tier } from "../../model/classification/tier-rule";
import {
  levelCost,
  SERVICE_LEVELS,
  SERVICE_TARGETS,
  type ServiceLevel,
} from "../../model/relationship/service-targets";
import { plainText } from "../../model/plain-text";
import { errorText, singleCell } from "../../reading/cells";
import { accountRow, namedSettings } from "../define/per-account/explain-account";
import { defineFunction } from "../define/define";
import { type Parameter } from "../define/definition";
import { explained } from "../define/explanation";
import { flag, requireSettings, settingsParameter, type SettingsInput } from "../define/parameters";
import { serviceCosts } from "./service-targets/service-costs";

const SOURCE = "Our operationalisation; start values, to be set by management.";
const HEADERS = ["phase", "measure", "target", "better", "cost", "level_cost"];

const LEVEL_OF_TIER: Readonly<Record<Tier, ServiceLevel>> = {
  "Strategic key": "Strategic",
  "Key - develop": "Key",
  "Key - maintain": "Key",
  "Repair or manage for cash": "Standard",
  Standard: "Standard",
  "Insufficient data": "Standard",
};

const LEVELS = new Map<string, ServiceLevel>([
  ...SERVICE_LEVELS.map((level) => [level.toLowerCase(), level] as const),
  ...TIERS.map((tier) => [tier.toLowerCase(), LEVEL_OF_TIER[tier]] as const),
]);

/** A tier, or a level of service. */
const tier: Parameter<ServiceLevel> = {
  help: "Strategic, Key or Standard, or a tier as TIER answers it.",
  unit: "text",
  optional: false,
  type: "any",
  shape: "cell",
  read: (raw, argument) => {
    const cell = singleCell(raw, argument);
    const level = typeof cell === "string" ? LEVELS.get(plainText(cell).toLowerCase()) : undefined;
    if (level !== undefined) return level;
    const words = [...SERVICE_LEVELS, ...TIERS.slice(0, 4)].join(", ");
    throw invalidInput({ argument }, `one of ${words}`, errorText(cell) ?? cell);
  },
};

/** What a service plan may start from. */
export const SERVICETARGETS = defineFunction({
  summary: "Targets from which the service plan of a tier may start, in three phases.",
  parameters: {
    tier,
    settings: settingsParameter({ help: "The Settings table; our defaults if left out." }),
    costs: serviceCosts("Table of what each measure costs a year by level; none if left out."),
    headers: flag({ help: "FALSE leaves out the header row." }),
  },
  columns: {
    phase: { ...field.text, help: "Before the sale, during it, or after it." },
    measure: { ...field.text, help: "What is measured." },
    target: { ...field.own, help: "What is to be reached at this level of service." },
    better: { ...field.word(["higher", "lower"]), help: "Which way is better." },
    cost: { ...field.money, help: "What this target costs; blank is unknown." },
    level_cost: { ...field.money, help: "What all targets of the level cost, in its first row." },
  },
  returns: {
    unit: "none",
    shape: "range",
    help: "Nine rows: phase, measure, target, which way is better, cost, cost of the level.",
  },
  examples: [
    {
      cells: ["Strategic", null, null, false],
      answer: [
        ["pre-sale", "hours to answer an enquiry", 4, "lower", "", ""],
        ["pre-sale", "quote accuracy", 0.99, "higher", "", ""],
        ["pre-sale", "needs reviews a year", 4, "higher", "", ""],
        ["during", "on time in full", 0.98, "higher", "", ""],
        ["during", "hours to confirm an order", 2, "lower", "", ""],
        ["during", "invoice accuracy", 0.995, "higher", "", ""],
        ["after", "days to close a complaint", 3, "lower", "", ""],
        ["after", "first-time fix", 0.95, "higher", "", ""],
        ["after", "review meetings a year", 4, "higher", "", ""],
      ],
      meaning: "What a strategic key account may be promised at first.",
    },
  ],
  oneCurrency: () => ["costs"],
  source: SOURCE,
  compute: ({ tier: level, settings, costs, headers = true }) => {
    const targets = targetsOf(level, settings);
    const costOf = targets.map(({ measure }) => costs(measure, level));
    const total = levelCost(costOf) ?? "";
    const rows = targets.map(({ phase, measure, target, better }, index) => [
      phase,
      measure,
      target,
      better,
      costOf[index] ?? "",
      total,
    ]);
    return headers ? [HEADERS, ...rows] : rows;
  },
  explain: ({ tier: level, settings, headers }, position) => {
    const index = accountRow(position, { headers, count: SERVICE_TARGETS.length });
    const row = targetsOf(level, settings)[index];
    return explained({
      question: `Start target of ${row?.measure ?? ""} for ${level}`,
      answer: row?.target ?? "",
      row: { title: "target", of: row?.measure ?? "" },
      rule: [`The target stands in the settings as "${row?.name ?? ""}".`],
      settings: row === undefined ? [] : namedSettings(requireSettings(settings), [row.name]),
      source: SOURCE,
    });
  },
});

function targetsOf(level: ServiceLevel, input: SettingsInput) {
  const settings = requireSettings(input);
  return SERVICE_TARGETS.map(({ phase, measure, better }) => {
    const name = `service: ${level} ${measure}` as const;
    return { phase, measure, better, name, target: settings.value(name) };
  });
}
