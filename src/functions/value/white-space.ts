import * as field from "../../schema/answer-fields";
import { defineFunction } from "../define/define";
import { choice, flag } from "../define/parameters";
import { potentialsParameter } from "./white-space/potential-table";
import { unitsParameter } from "./white-space/unit-table";
import { answerWhiteSpace, explainWhiteSpace } from "./white-space/white-space-answer";

const SOURCE = "Our operationalisation of white space analysis.";

const POTENTIALS = [
  ["account_id", "product", "product_group", "potential_12m", "revenue_12m", "includes_units"],
  ["G", "pumps", "fluid", 1000, 400, "yes"],
  ["A", "pumps", "fluid", 300, 200, ""],
  ["B", "pumps", "fluid", 500, 150, ""],
  ["B", "seals", "parts", 80, 100, ""],
];

/** What accounts could buy and do not. */
export const WHITESPACE = defineFunction({
  summary: "What each unit could buy from us and does not, rolled up without double count.",
  parameters: {
    potentials: potentialsParameter("Potentials table with headers: a line per unit and product."),
    units: unitsParameter("Accounts table with account_id and parent_id; if left out, no levels."),
    by: choice({
      help: "unit if left out (group, company, site), or product (all, group, product).",
      words: { unit: "Group, company, site", product: "All, product group, product" },
      default: "unit",
    }),
    headers: flag({ help: "FALSE leaves out the header row." }),
  },
  columns: {
    product: { ...field.text, help: "Product, or group of products." },
    level: { ...field.count, help: "1 is the top, and each step below it one more." },
    own_white_space: { ...field.money, help: "Potential less revenue of its own lines." },
    white_space: { ...field.money, help: "The same with all that stand below it." },
    open_products: { ...field.count, help: "Products with white space." },
    open_units: { ...field.count, help: "Units with white space." },
    largest_open: { ...field.text, help: "Where most of the white space is." },
    coverage: { ...field.share, help: "Revenue over potential." },
    unknown: { ...field.count, help: "Lines with a blank amount, which are not counted." },
    flag: { ...field.text, help: "What is to be looked at in its lines." },
  },
  returns: {
    unit: "currency",
    shape: "range",
    help: "One row per unit or product: level, own and rolled-up white space, coverage, flags.",
  },
  examples: [
    {
      cells: [
        POTENTIALS,
        [
          ["account_id", "parent_id"],
          ["G", ""],
          ["A", "G"],
          ["B", "G"],
        ],
        "unit",
        false,
      ],
      answer: [
        ["G", 1, 150, 600, 1, "pumps", 1 - 600 / 1080, 0, ""],
        ["A", 2, 100, 100, 1, "pumps", 1 - 100 / 300, 0, ""],
        ["B", 2, 350, 350, 1, "pumps", 1 - 350 / 580, 0, "potential below revenue: seals"],
      ],
      meaning: "The group's 1,000 include its companies' 800: 600 are open, not 1,050.",
    },
    {
      cells: [POTENTIALS.slice(0, 1).concat(POTENTIALS.slice(2)), "", "product", false],
      answer: [
        ["all products", 1, 0, 450, 2, "B", 1 - 450 / 880, 0, ""],
        ["fluid", 2, 0, 450, 2, "B", 1 - 450 / 800, 0, ""],
        ["pumps", 3, 450, 450, 2, "B", 1 - 450 / 800, 0, ""],
        ["parts", 2, 0, 0, 0, "", 1, 0, ""],
        ["seals", 3, 0, 0, 0, "", 1, 0, "potential below revenue: B"],
      ],
      meaning: "The same by product, without the group's line.",
    },
  ],
  oneCurrency: () => ["potentials"],
  source: SOURCE,
  compute: answerWhiteSpace,
  explain: (values, position) => explainWhiteSpace(values, position, SOURCE),
});
