import { messageOf } from "../../src/i18n/say";
import type { KamFunction } from "../../src/functions/catalogue";
import type { AnswerCell, AnswerGrid } from "../../src/functions/define/answer";
import type { Example } from "../../src/functions/define/definition";
import { dayText } from "../../src/functions/define/day-text";
import type { ExplainedValue, Explanation, Measured } from "../../src/functions/define/explanation";
import { KamError } from "../../src/model/errors";
import type { Origin } from "../../src/reading/origin";

/** What KAM.name says of each cell of its examples, as a page that a person can read. */
export function explanationPage(definition: KamFunction): string {
  const sections = definition.examples.flatMap((example, at) => [
    `Example ${at + 1}: ${example.meaning}`,
    ...rowsOf(definition, example),
  ]);
  return [`KAM.${definition.name}`, ...sections, `Source: ${definition.source}`]
    .join("\n\n")
    .concat("\n");
}

function rowsOf({ call, explain }: KamFunction, { cells }: Example): readonly string[] {
  const answer = call(cells);
  const grid = (Array.isArray(answer) ? answer : [[answer]]) as AnswerGrid;
  return grid.flatMap((line, row) => {
    const told = line.flatMap((_, column) => {
      try {
        return [explain(cells, { row, column })];
      } catch (thrown) {
        // A header row, or a row with a fault, has nothing behind it.
        if (thrown instanceof KamError) return [];
        throw thrown;
      }
    });
    // The cells of a row share all but question and answer; parts are those of the cell they add up to.
    const first = told.find(({ parts, partsOf }) => parts.length > 0 && partsOf === undefined);
    const main = first ?? told[0];
    return main === undefined ? [] : [rowText(main, told)];
  });
}

function rowText(main: Explanation, cells: readonly Explanation[]): string {
  const { question, answer, rule, inputs, parts, settings } = main;
  const others = cells.filter((each) => each !== main);
  return [
    `${question}: ${shown(answer, main.field)}`,
    ...rule.map((sentence) => `  ${sentence}`),
    ...headed(
      "Parts",
      parts.map(({ label, amount, how }) => `${label} ${shown(amount)}: ${how}`),
    ),
    ...headed("Inputs", [...inputs.map(valueText), ...othersText(main)]),
    ...headed("Settings", settings.map(valueText)),
    ...headed(
      "Beside it",
      others.map((each) => `${each.question}: ${shown(each.answer, each.field)}`),
    ),
    ...others.flatMap((each) => differences(each, main)),
  ].join("\n");
}

function headed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}

/** What a further cell of the row says otherwise; nothing where only its question and answer differ. */
function differences(cell: Explanation, main: Explanation): readonly string[] {
  const differs = (key: "rule" | "inputs" | "settings" | "parts"): boolean =>
    JSON.stringify(cell[key]) !== JSON.stringify(main[key]);
  return [
    ...(differs("rule") ? headed(`Rule of ${cell.question}`, cell.rule) : []),
    ...(differs("inputs") ? headed(`Inputs of ${cell.question}`, cell.inputs.map(valueText)) : []),
    ...(differs("settings")
      ? headed(`Settings of ${cell.question}`, cell.settings.map(valueText))
      : []),
    ...(differs("parts")
      ? headed(
          `Parts of ${cell.question}`,
          cell.parts.map(({ label, amount, how }) => `${label} ${shown(amount)}: ${how}`),
        )
      : []),
  ];
}

function othersText({ unlisted }: Explanation): readonly string[] {
  return unlisted === undefined ? [] : [`and ${unlisted.count} more, each a ${unlisted.of}`];
}

function valueText({ label, value, origin, field, instead }: ExplainedValue): string {
  if (instead !== undefined) return `${label}: not given, ${shown(instead)} is used`;
  if (origin.kind === "default") return `${label}: not given, ${shown(value ?? "", field)} is used`;
  if (origin.kind === "left-out") return `${label}: not given`;
  return `${label}: ${value === undefined ? "blank" : shown(value, field)} (${placeText(origin)})`;
}

/** Counted as a person counts. */
function placeText(origin: Exclude<Origin, { kind: "default" | "left-out" }>): string {
  switch (origin.kind) {
    case "cell":
      return `argument ${origin.argument + 1}, row ${origin.row + 1}, column ${origin.column + 1}`;
    case "absent":
      return "no such column";
    case "computed":
      return "computed";
  }
}

/** Digits that are the same on every machine: the last few of a double are not. */
const SHOWN_DIGITS = 12;

function shown(cell: AnswerCell, field?: Measured): string {
  if (typeof cell === "number" && field?.kind === "date") return dayText(cell);
  if (cell instanceof KamError) return `${cell.code}: ${messageOf(cell)}`;
  if (typeof cell === "number") return String(Number(cell.toPrecision(SHOWN_DIGITS)));
  return cell === "" ? "empty" : String(cell);
}
