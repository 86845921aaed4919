import { columnsOfTable } from "../../schema/field-of";
import type { Doubt } from "../csv/column/typed-column";
import type { ProposedDoubt } from "../proposal/proposal";
import type { ReadTable } from "../proposal/read-table";
import type { RowsDoubt } from "../rows/file-rows";
import type { Answer, Question } from "./question";

/** All that is asked of a table and of the rows that it was cut from. */
export function questionsOf(
  { asked, ofColumns, takenFor }: Pick<ReadTable, "asked" | "ofColumns" | "takenFor">,
  rows: readonly RowsDoubt[],
): readonly Question[] {
  return [
    ...rows.map(ofRows),
    ...asked.map((doubt) => ofMeaning(doubt, takenFor)),
    ...ofColumns.map(ofColumn),
  ];
}

/** How the file is cut; the way in which it was is proposed. */
function ofRows({ text, choices }: RowsDoubt): Question {
  return {
    text,
    answers: choices.map((choice) => ({
      label: choice.text,
      isProposed: false,
      settles: { of: "rows", asked: choice.asked },
    })),
  };
}

function ofColumn({ code, column: header, text, choices, proposed }: Doubt): Question {
  return {
    text,
    answers: choices.map(({ label, choice }) => ({
      label,
      isProposed: choice === proposed,
      settles: { of: "column", header, choices: { [code]: choice } },
    })),
  };
}

/** Meanings can be chosen here where all choices are such; the others are settled by the fields of the dialog. */
function ofMeaning(
  { text, column: header, choices }: ProposedDoubt,
  table: string | undefined,
): Question {
  const columns = columnsOfTable(table);
  const areMeanings = choices.every((choice) => choice === NO_MEANING || choice in columns);
  if (header === undefined || !areMeanings) return { text, answers: [] };
  return {
    text,
    answers: choices.map((choice, index): Answer => ({
      label: choice,
      isProposed: index === 0,
      settles: {
        of: "meaning",
        header,
        column: choice === NO_MEANING ? undefined : choice,
      },
    })),
  };
}

const NO_MEANING = "no meaning";
