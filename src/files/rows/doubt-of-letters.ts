import { ENCODING_TITLES, LOST_LETTER, type TextEncoding } from "../text/encodings";
import type { LettersDoubt } from "../text/decode-text";
import type { CutText, RowsChoice, RowsDoubt } from "./file-rows";
import { nameRows } from "./name-rows";

/** Says where letters are lost, or that all of them are a guess, and what may be chosen instead. */
export function doubtOfLetters(
  { rows, leftOut }: CutText,
  encoding: TextEncoding,
  doubt: LettersDoubt | undefined,
): readonly RowsDoubt[] {
  if (doubt === undefined) return [];
  const choices = doubt.others.map(choiceOf);
  const title = ENCODING_TITLES[encoding];
  if (doubt.kind === "guess") return [{ ...exampleOf(rows, title), choices }];
  const places = [
    ...rows.map(({ row, cells }) => ({ row, text: cells.join("\n") })),
    ...leftOut,
  ].filter(({ text }) => text.includes(LOST_LETTER));
  const lost = places.map(({ row }) => row).sort((one, other) => one - other);
  const found = `${nameRows(lost)}: expected letters in ${title}, found bytes that are none`;
  const text = `${found}; ${LOST_LETTER} stands for them, all other letters are whole`;
  return lost[0] === undefined ? [] : [{ row: lost[0], text, choices }];
}

function choiceOf(encoding: TextEncoding): RowsChoice {
  return { text: `letters in ${ENCODING_TITLES[encoding]}`, asked: { encoding } };
}

/** The first cell whose letters are a guess, for a person to see whether they are right. */
function exampleOf(
  rows: CutText["rows"],
  title: string,
): { readonly row?: number; readonly text: string } {
  const text = `the file does not say how its letters are written: ${title} is a guess`;
  for (const { row, cells } of rows) {
    const cell = cells.find((each) => /[^\0-\x7f]/.test(each));
    if (cell !== undefined)
      return { row, text: `${text}, by which row ${row} has "${cell.trim()}"` };
  }
  return { text };
}
