import { columns } from "../columns";
import { date, number, text, words } from "../field";
import { table } from "../table";

/**
 * The columns of the Settings table: weights, anchors and cuts, each dated and signed. The last four
 * are for people and are not read.
 */
export const settingColumns = columns({
  group: text({
    help: "attractiveness (a criterion), tier, stage, health and others as on the Settings sheet.",
    required: true,
    longest: 40,
  }),
  setting: text({
    help: "Name of the setting; of a criterion the column it reads, or two as in a / b.",
    required: true,
    longest: 120,
  }),
  value: number({
    unit: "own",
    help: "The number set; of a criterion its weight as a fraction.",
    required: true,
  }),
  low: number({ unit: "own", help: "Of a criterion: the value worth least (0 if blank)." }),
  high: number({
    unit: "own",
    help: "Of a criterion: the value worth most (10 if blank).",
  }),
  better: words({
    help: "Of a criterion: higher (if blank) or lower.",
    words: ["higher", "lower"],
  }),
  curvature: number({
    unit: "index",
    help: "Of a criterion: 0 (if blank) for even worth, above 0 when most is gained early.",
  }),
  meaning: text({ help: "What the setting does.", longest: 250 }),
  set_by: text({ help: "Who set it.", longest: 80 }),
  as_of: date({ help: "Day it was set." }),
});

export const settingsTable = table({
  name: "Settings",
  key: ["group", "setting"],
  policy: "table",
  columns: settingColumns,
});
