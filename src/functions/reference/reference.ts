import { notesOf, refusalsOf } from "../cases";
import { anchorOf } from "./anchor";
import type { Chapter, KamFunction } from "../catalogue";
import type { Unit } from "../define/answer";
import type { NamedParameter } from "../define/definition";
import { argumentParts } from "./arguments";
import { examplePart } from "./examples";
import { formulaOf } from "./formula";
import { bulletList, codeBlock, markdownTable } from "./markdown";
import { answerPart } from "./answer";
import { UNIT_WORDS } from "./units";

/** The reference page (docs/functions.md), all of it made from the definitions. */
export function referencePage(chapters: readonly Chapter[]): string {
  const all = chapters.flatMap(({ functions }) => functions);
  const parts = chapters.flatMap(({ title, functions }) => [
    `## ${title}`,
    ...functions.flatMap((each) => functionPart(each, all.slice(0, all.indexOf(each)))),
  ]);
  return `${[INTRODUCTION, contents(chapters), ...parts].join("\n\n")}\n`;
}

const INTRODUCTION = `# Functions

<!-- Generated from src/functions by \`npm run docs\`; changes made here are lost. -->

Every function begins with \`KAM.\`, works on plain ranges and tables, and answers the same in Excel, in
the pane and in the workbench. Most answer for all accounts at once: write one formula beside or below
your data and let it spill.

- Arguments in [brackets] may be left out. Excel parts arguments by a comma or a semicolon, and the
  columns and rows of a constant such as \`{1,2;3,4}\` likewise, as your regional settings have it.
- A table is handed over with its header row, as in \`Accounts[#All]\`. Columns are found by their
  header, in any order and case; further columns are left alone, and so is a total row below it. Hand over
  the part in use, not whole columns such as \`A:F\`: they are slow, and Excel on the web may refuse them.
- Excel knows a whole answer by its first cell, as in \`A1#\`. The workbench does not: there name its cells,
  as in \`A1:D41\`.
- A blank cell is unknown; it is not taken for 0. Excel before version 2504 may hand blank cells over as 0,
  and is not offered the add-in. A 0 where only words, texts, dates or yes and no can stand is refused.
- Days are numbers as counted from 1900. A workbook with the 1904 date system has numbers that are 1462 less,
  and a function cannot know: spans of days stay right, calendar months (FORECAST) do not. Switch the
  workbook to 1900 and add 1462 to its dates, or hand over days with 1462 added. The pane reads such a
  workbook rightly, and *Explain cell* says so.
- \`#VALUE!\` means: a value handed in is wrong, correct it. \`#N/A\` means: the values are fine, but this
  question has no answer for them. Each carries a message, which begins with the function's name; where
  Excel does not show it, the pane's *Explain cell* does. In an answer of several rows a faulty row shows
  its own error and spares the others.`;

function contents(chapters: readonly Chapter[]): string {
  const rows = chapters.flatMap(({ title, functions }) =>
    functions.map(({ name, summary }) => [title, `[KAM.${name}](#${anchorOf(name)})`, summary]),
  );
  return markdownTable([["chapter", "function", "question"], ...rows]);
}

function functionPart(definition: KamFunction, earlier: readonly KamFunction[]): readonly string[] {
  const { name, summary, returns, examples, source } = definition;
  const notes = notesOf(definition);
  return [
    // The heading is the anchor that functions.json links to.
    `### ${name}`,
    summary,
    codeBlock(formsOf(definition).join("\n")),
    ...argumentParts(definition, earlier),
    `**What comes back.** ${returns.help}${unitOf(returns.unit)}`,
    ...answerPart(definition),
    ...examples.flatMap((example) => examplePart(definition, example)),
    ...(notes.length === 0 ? [] : ["**Good to know**", bulletList(notes)]),
    ...refusalsPart(definition),
    `**Source.** ${source}`,
  ];
}

/** The formula with its required arguments alone, and with all of them. */
function formsOf({ name, parameters }: KamFunction): readonly string[] {
  const required = parameters.filter(({ optional }) => !optional);
  const form = (listed: readonly NamedParameter[]): string =>
    `=KAM.${name}(${listed.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(", ")})`;
  return required.length === parameters.length
    ? [form(parameters)]
    : [form(required), form(parameters)];
}

function unitOf(unit: Unit): string {
  return unit === "none" || unit === "text" ? "" : ` Unit: ${UNIT_WORDS[unit]}.`;
}

function refusalsPart(definition: KamFunction): readonly string[] {
  const { name } = definition;
  const rows = refusalsOf(definition).map(({ cells, shows, message }) => [
    `\`${formulaOf(name, cells)}\``,
    `\`${shows}\``,
    message,
  ]);
  return [
    "**When it cannot answer**, for example:",
    markdownTable([["formula", "shows", "message"], ...rows]),
  ];
}
