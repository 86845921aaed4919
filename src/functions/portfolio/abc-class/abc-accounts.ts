import { invalidInput, notAvailable, type KamError } from "../../../model/errors";
import { abcClasses, reachedShare, type AbcCuts } from "../../../model/portfolio/abc-class";
import type { AnswerCell, AnswerGrid } from "../../define/answer";
import { accountRow, namedSettings } from "../../define/per-account/explain-account";
import type { Position } from "../../define/definition";
import { explained, type Explanation, round } from "../../define/explanation";
import { settingPlace } from "../../define/setting-place";
import { requireSettings, type SettingsInput } from "../../define/parameters";
import { type Settings } from "../../../reading/settings";
import type { AmountList } from "../amounts/amounts";

/** What ABCCLASS is asked for. */
export interface AbcQuestion {
  readonly values: AmountList;
  readonly settings: SettingsInput;
  readonly headers: boolean | undefined;
}

const CUTS = ["abc: cut A", "abc: cut B"] as const;

/** A class a cell, in the order of the cells: blank stays blank, and a fault is its own. */
export function answerAbc({ values, settings, headers = false }: AbcQuestion): AnswerGrid {
  const classes = abcClasses(values.amounts, cutsOf(requireSettings(settings)));
  const cells = new Array<AnswerCell>(values.count).fill("");
  classes.forEach((each, known) => {
    cells[values.cells[known] ?? 0] = each;
  });
  for (const { cell, fault } of values.faults) cells[cell] = fault;
  const rows = cells.map((cell) => [cell]);
  return headers ? [["class"], ...rows] : rows;
}

function cutsOf(settings: Settings): AbcCuts {
  const [a, b] = [settings.value(CUTS[0]), settings.value(CUTS[1])];
  if (a <= b) return { a, b };
  // Where only cut A is set, it is the one to look at.
  if (settings.origin(CUTS[1]).kind !== "cell") {
    throw invalidInput(settingPlace(settings, CUTS[0]), `a cut A of at most cut B, ${b}`, a);
  }
  throw invalidInput(settingPlace(settings, CUTS[1]), `a cut B of no less than cut A, ${a}`, b);
}

/** Says what share is reached with this account, and which cut that meets. */
export function explainAbc(question: AbcQuestion, position: Position): Explanation {
  const { values } = question;
  const settings = requireSettings(question.settings);
  const headers = question.headers ?? false;
  const cell = accountRow(position, { headers, count: values.count });
  const known = values.cells.indexOf(cell);
  if (known < 0) throw unclassed(values, cell);
  const amount = values.amounts[known] ?? 0;
  const answer = abcClasses(values.amounts, cutsOf(settings))[known] ?? "C";
  const at = values.liesFlat ? { row: 0, column: cell } : { row: cell, column: 0 };
  return explained({
    question: `Class of row ${cell + 1}`,
    answer,
    rule: stepsOf(values, amount, answer),
    inputs: [
      {
        label: "value",
        value: amount,
        unit: "currency",
        origin: { kind: "cell", argument: 0, ...at },
      },
    ],
    settings: namedSettings(settings, CUTS),
    source: "ABC analysis by cumulative share.",
  });
}

function stepsOf({ amounts }: AmountList, amount: number, answer: string): readonly string[] {
  if (amount <= 0) return [`${round(amount)} adds nothing to the total: C.`];
  const larger = amounts.filter((each) => each > amount).length;
  const reached = round(reachedShare(amounts, amount));
  if (larger === 0) return [`The largest amount is A; it alone is ${reached} of the total.`];
  return [
    `${larger} larger amounts and this one reach ${reached} of the total: ${answer}.`,
    "Equal amounts have one class, that of the first of them.",
  ];
}

function unclassed({ faults }: AmountList, cell: number): KamError {
  const at = faults.find((each) => each.cell === cell);
  return at?.fault ?? notAvailable("this cell is blank: an unknown amount has no class");
}
