import type { Change } from "../../src/workbook/transaction/changes";
import { bookState } from "../support/strict-excel/book-state";
import { openExcel, type OpenedExcel } from "./opened-excel";

const HEADERS = ["step", "cost", "double"];
const INSERT: Change = {
  change: "insert-rows",
  table: "Steps",
  columns: ["step", "cost"],
  rows: [["c", 3], ["d", 4]], // prettier-ignore
};

/** A table at `Notes!H1:J3` with these formulas, or values, in its last column. */
async function openTable(...last: readonly (string | number)[]): Promise<OpenedExcel> {
  const opened = openExcel();
  const rows = last.map((_, index) => [`row ${index}`, index, ""]);
  await opened.workbook.apply([
    { change: "block", at: "Notes!H1", cells: [HEADERS, ...rows] },
    { change: "table", name: "Steps", at: `Notes!H1:J${last.length + 1}` },
    ...last.map((each, index): Change => {
      const at = `Notes!J${index + 2}`;
      if (typeof each === "number") return { change: "block", at, cells: [[each]] };
      return { change: "formula", at, formula: each };
    }),
  ]);
  return opened;
}

const COLUMNS: readonly (readonly [
  what: string,
  last: readonly (string | number)[],
  filled: readonly string[],
])[] = [
  ["of a table", ["=[@cost]*2", "=[@cost]*2"], ["=[@cost]*2", "=[@cost]*2"]],
  ["that speaks of cells", ["=I2*2", "=I3*2"], ["=I4*2", "=I5*2"]],
  ["in a table of one row", ["=I2*2"], ["=I3*2", "=I4*2"]],
  ["in which one row differs", ["=[@cost]*2", 7, "=[@cost]*2"], ["=[@cost]*2", "=[@cost]*2"]],
];

describe.each(COLUMNS)("a calculated column %s", (_, last, filled) => {
  const [first, end] = [last.length + 2, last.length + 3];
  const place = `Notes!H${first}:J${end}`;

  it("goes on in rows that are inserted, as Excel fills it", async () => {
    const { workbook } = await openTable(...last);

    await workbook.apply([INSERT]);

    const { formulas } = await workbook.readFormulas(place);
    expect(formulas).toEqual(filled.map((each) => [undefined, undefined, each]));
    const { rows } = await workbook.readTable("Steps");
    expect(rows.slice(-2).map((row) => row.slice(0, 2))).toEqual([["c", 3], ["d", 4]]); // prettier-ignore
  });

  it("leaves nothing below the table when the rows are taken back", async () => {
    const { workbook, book } = await openTable(...last);
    const before = bookState(book);
    const deed = await workbook.apply([INSERT]);

    await expect(deed.takeBack()).resolves.toEqual([]);

    expect(bookState(book)).toEqual(before);
  });

  it("leaves a formula that a person has put there since, and its row, when the rows are taken back", async () => {
    const { workbook, typeNow } = await openTable(...last);
    const deed = await workbook.apply([INSERT]);
    typeNow(`Notes!J${end}`, "=SUM(2,3)");

    await expect(deed.takeBack()).resolves.toEqual([`Notes!H${end}:J${end}`]);

    const { formulas } = await workbook.readFormulas(`Notes!J${first}:J${end}`);
    expect(formulas).toEqual([[undefined], ["=SUM(2,3)"]]);
  });

  it("gives way to what the rows hold themselves", async () => {
    const { workbook } = await openTable(...last);
    const rows = [["c", 3, 30]];

    await workbook.apply([{ change: "insert-rows", table: "Steps", rows }]);

    expect((await workbook.readTable("Steps")).rows.at(-1)).toEqual(["c", 3, 30]);
  });

  it.each(["mine", "=SUM(2,3)"])(
    "does not hide that a person has typed %s into the new rows meanwhile",
    async (mine) => {
      const { questions } = await asked(last);
      const finished = await openTable(...last);
      await finished.workbook.apply([INSERT]);
      finished.typeNow(`Notes!H${first}`, mine);
      const seen = new Set<unknown>();
      for (let question = 0; question < questions; question += 1) {
        const { workbook, book, excel, typeNow } = await openTable(...last);
        typeNow(`Notes!H${first}`, mine);
        const typed = bookState(book);
        typeNow(`Notes!H${first}`, "");
        const begun = excel.interrupts.counted().sync;
        excel.interrupts.onSync(begun + question, () => {
          typeNow(`Notes!H${first}`, mine);
        });

        const thrown = await workbook.apply([INSERT]).then(
          () => undefined,
          (error: unknown) => error,
        );

        seen.add((thrown as { readonly code?: unknown } | undefined)?.code);
        const expected = thrown === undefined ? bookState(finished.book) : typed;
        expect([question, bookState(book)]).toEqual([question, expected]);
      }
      expect(seen).toEqual(new Set(["occupied", "changed", undefined]));
    },
  );

  it.each(["operation", "answer"] as const)(
    "is as it was when Excel fails at any %s",
    async (kind) => {
      const { [kind]: steps } = await asked(last);
      for (let step = 0; step < steps; step += 1) {
        const { workbook, book, excel } = await openTable(...last);
        const before = bookState(book);
        const begun = excel.interrupts.counted()[kind];
        const fail = (): void => {
          throw new Error("The connection was lost.");
        };
        if (kind === "operation") excel.interrupts.onOperation(begun + step, fail);
        else excel.interrupts.onAnswer(begun + step, fail);

        await expect(workbook.apply([INSERT])).rejects.toMatchObject({ code: "unexpected" });

        expect([step, bookState(book)]).toEqual([step, before]);
      }
    },
  );
});

describe("a row above a calculated column whose last row differs", () => {
  it("stands where it stood, and the others too, when its deletion is taken back", async () => {
    const { workbook, book } = await openTable("=[@cost]*2", "=[@cost]*2", "=[@cost]*2", 7);
    const before = bookState(book);
    const deed = await workbook.apply([
      { change: "delete-rows", table: "Steps", key: "step", rows: [{ key: "row 0" }] },
    ]);
    expect(bookState(book)).not.toEqual(before);

    await expect(deed.takeBack()).resolves.toEqual([]);

    expect(bookState(book)).toEqual(before);
  });
});

/** How many requests, operations and answers the insertion takes. */
async function asked(last: readonly (string | number)[]): Promise<{
  readonly questions: number;
  readonly operation: number;
  readonly answer: number;
}> {
  const { workbook, excel } = await openTable(...last);
  const before = excel.interrupts.counted();
  await workbook.apply([INSERT]);
  const after = excel.interrupts.counted();
  return {
    questions: after.sync - before.sync,
    operation: after.operation - before.operation,
    answer: after.answer - before.answer,
  };
}
