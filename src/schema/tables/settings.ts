import { numberColumn, textColumn, wordsColumn, type Column } from "../columns";

/**
 * The columns of the Settings table: weights, anchors and cuts, each dated and signed. The last four
 * are for people and are not read.
 */
export const settingColumns = {
  group: textColumn({
    header: "group",
    help: "attractiveness (a criterion), tier, stage, health and others as on the Settings sheet.",
    required: true,
    longest: 40,
  }),
  setting: textColumn({
    header: "setting",
    help: "Name of the setting; of a criterion the column it reads, or two as in a / b.",
    required: true,
    longest: 120,
  }),
  value: numberColumn({
    header: "value",
    help: "The number set; of a criterion its weight as a fraction.",
    required: true,
  }),
  low: numberColumn({ header: "low", help: "Of a criterion: the value worth least (0 if blank)." }),
  high: numberColumn({
    header: "high",
    help: "Of a criterion: the value worth most (10 if blank).",
  }),
  better: wordsColumn({
    header: "better",
    help: "Of a criterion: higher (if blank) or lower.",
    words: ["higher", "lower"],
  }),
  curvature: numberColumn({
    header: "curvature",
    help: "Of a criterion: 0 (if blank) for even worth, above 0 when most is gained early.",
  }),
  meaning: textColumn({ header: "meaning", help: "What the setting does.", longest: 250 }),
  set_by: textColumn({ header: "set_by", help: "Who set it.", longest: 80 }),
  as_of: numberColumn({ header: "as_of", help: "Day it was set." }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
