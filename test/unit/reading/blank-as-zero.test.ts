import { messageOf } from "../../../src/i18n/say";
import { readCell } from "../../../src/reading/cells";
import { misfit } from "../../../src/reading/table-faults";
import type { Column } from "../../../src/schema/columns";
import { count, date, flag, id, money, number, text, word, words } from "../../../src/schema/field";

const TOLD = { help: "A test." };
const NO_NUMBER = {
  date: date(TOLD),
  flag: flag(TOLD),
  text: text({ ...TOLD, longest: 20 }),
  word: word({ ...TOLD, words: ["low", "high"] }),
  words: words({ ...TOLD, words: ["low", "high"] }),
};
const NUMERIC = {
  count: count({ ...TOLD, min: 0 }),
  id: id({ ...TOLD, longest: 20 }),
  money: money(TOLD),
  number: number({ ...TOLD, unit: "score" }),
};

function columnOf(field: object): Column<unknown> {
  return { ...field, header: "tested" } as Column<unknown>; // a field under a header
}

describe("a 0 that may have been a blank cell", () => {
  it.each(Object.entries(NO_NUMBER))("is no %s, and the refusal says what to do", (_, field) => {
    const column = columnOf(field);

    expect(readCell(column, 0)).toBeUndefined();
    const refusal = messageOf(misfit({ argument: "accounts" }, column, { cell: 0, row: 3 }));
    expect(refusal).toMatch(/column "tested", row 5.*blank cell.*update Excel/s);
  });

  it.each(Object.entries(NUMERIC))("is a %s like any other", (_, field) => {
    expect(readCell(columnOf(field), 0)).toBe(0);
  });

  it("is not spoken of where another value is wrong", () => {
    const column = columnOf(NO_NUMBER.flag);

    expect(messageOf(misfit({ argument: "accounts" }, column, { cell: 1, row: 3 }))).not.toMatch(
      /blank/,
    );
  });
});
