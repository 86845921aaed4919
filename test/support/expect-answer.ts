import type { Answer, AnswerCell } from "../../src/functions/define/answer";

/** Same shape, same words, same numbers up to the rounding of a sum of doubles. */
export function expectAnswer(computed: Answer, expected: Answer): void {
  const rows = toRows(computed);
  const wanted = toRows(expected);
  expect(rows.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  wanted.forEach((row, at) => {
    row.forEach((cell, column) => {
      expectCell(rows[at]?.[column], cell);
    });
  });
}

function expectCell(computed: AnswerCell | undefined, expected: AnswerCell): void {
  if (typeof expected === "number" && typeof computed === "number") {
    const scale = Math.max(1, Math.abs(expected));
    expect(Math.abs(computed - expected) / scale).toBeLessThan(1e-12);
  } else {
    expect(computed).toEqual(expected);
  }
}

function toRows(answer: Answer): readonly (readonly AnswerCell[])[] {
  return Array.isArray(answer)
    ? (answer as readonly (readonly AnswerCell[])[])
    : [[answer as AnswerCell]];
}
