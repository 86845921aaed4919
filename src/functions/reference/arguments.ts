import { anchorOf } from "./anchor";
import type { KamFunction } from "../catalogue";
import type { NamedParameter } from "../define/definition";
import { markdownTable } from "./markdown";
import { UNIT_WORDS } from "./units";

/** Arguments of a function, their permitted words, and the columns that tables are searched for. */
export function argumentParts(
  { parameters }: KamFunction,
  earlier: readonly KamFunction[],
): readonly string[] {
  return [
    argumentTable(parameters),
    ...parameters.flatMap(wordsPart),
    ...parameters.flatMap((parameter) => columnsPart(parameter, earlier)),
    ...parameters.flatMap(plainPart),
  ];
}

/** Order of the values of one account, where they may stand without headers. */
function plainPart({ name, plain = [] }: NamedParameter): readonly string[] {
  if (plain.length === 0) return [];
  const order = plain.map(({ header, required }) => (required ? header : `[${header}]`));
  return [
    `Without headers \`${name}\` is one account's values, in this order: ${order.join(", ")}.`,
  ];
}

function argumentTable(parameters: readonly NamedParameter[]): string {
  const rows = parameters.map(({ name, help, shape, unit, optional }) => [
    `\`${name}\``,
    shape === "range" ? "range" : "cell",
    UNIT_WORDS[unit],
    optional ? "no" : "yes",
    help,
  ]);
  return markdownTable([["argument", "is a", "unit", "needed", "what it is"], ...rows]);
}

function wordsPart({ name, words }: NamedParameter): readonly string[] {
  if (words === undefined) return [];
  const rows = words.map(({ word, help }) => [`"${word}"`, help]);
  return [`Words for \`${name}\`:`, markdownTable([["word", "means"], ...rows])];
}

/** Columns are listed where they come first; later functions lead there. */
function columnsPart(
  parameter: NamedParameter,
  earlier: readonly KamFunction[],
): readonly string[] {
  const { name, columns = [] } = parameter;
  if (columns.length === 0) return [];
  const same = earlier.find((each) =>
    each.parameters.some((other) => hasSameColumns(other, parameter)),
  );
  if (same !== undefined) {
    return [
      `Columns that \`${name}\` is searched for: as for [KAM.${same.name}](#${anchorOf(same.name)}).`,
    ];
  }
  const rows = columns.map(({ header, required, help }) => [
    `\`${header}\``,
    required ? "yes" : "no",
    help,
  ]);
  return [
    `Columns that \`${name}\` is searched for:`,
    markdownTable([["column", "needed", "holds"], ...rows]),
  ];
}

function hasSameColumns(one: NamedParameter, other: NamedParameter): boolean {
  return JSON.stringify(one.columns) === JSON.stringify(other.columns);
}
