import { sampleWorkbook } from "../../../../src/sample/sample-workbook";
import { catalogue } from "../../../../src/functions/catalogue";
import { FIRST_SURE_DAY } from "../../../../src/model/day-number";
import { disagrees } from "../../../../src/pane/features/explain/compare-answer";
import { findCall } from "../../../../src/pane/features/explain/find-call";
import type { Subject } from "../../../../src/pane/features/explain/subject";
import { formatArea, joinAddress, parseArea, splitAddress } from "../../../../src/workbook/address";
import { writeFormula } from "../../../support/deeds";
import { subjectAt } from "../../../support/explained-cell";
import { fakeWorkbook } from "../../../support/fake-workbook";
import { pageText } from "../../../support/page-text";

const SAMPLE = sampleWorkbook();
const workbook = fakeWorkbook(SAMPLE);

/** Each formula of the sample, and the cells of its answer that are looked at: its own, and one inside. */
const formulas = SAMPLE.sheets.flatMap(({ name: sheet, formulas: placed }) =>
  placed.flatMap(({ address, formula }) => {
    const call = findCall(formula);
    return call === undefined
      ? []
      : [{ name: call.definition.name, at: joinAddress(sheet, address), formula }];
  }),
);

async function cellsOf(at: string): Promise<readonly string[]> {
  const { sheet, cells } = splitAddress(at);
  const block = await workbook.readReference(`${cells}#`, sheet);
  const area = parseArea(splitAddress(block.address).cells);
  if (area === undefined) throw new Error(`${at} has no answer.`);
  const inner = {
    row: area.row + Math.min(2, area.rowCount - 1),
    column: area.column + Math.min(1, area.columnCount - 1),
    rowCount: 1,
    columnCount: 1,
  };
  const last = { ...inner, column: area.column + area.columnCount - 1 };
  return [at, joinAddress(sheet, formatArea(inner)), joinAddress(sheet, formatArea(last))];
}

/** What is wrong with what is said of a cell; nothing where all is well. */
function faultsOf(subject: Subject): readonly string[] {
  // Constants in the formula stay as they are written.
  const written = "cell" in subject ? subject.cell.formula : "";
  const text = pageText(subject).replace(written, "");
  const serial = subject.phase === "explained" ? rawDay(subject, text) : undefined;
  return [
    ...(/undefined|NaN|\[object/.test(text) ? ["is no sentence"] : []),
    ...(text.includes("something else than") ? ["contradicts its cell"] : []),
    ...(serial === undefined ? [] : [`shows the serial ${serial}`]),
    ...(["explained", "header"].includes(subject.phase) ? [] : refusalOf(subject)),
  ];
}

/** A refusal has a reason where it is the fault that the cell shows, or the cell is blank. */
function refusalOf(subject: Subject): readonly string[] {
  if (subject.phase !== "unanswered") return [`is ${subject.phase}`];
  const { isFault, message, cell, answer } = subject;
  const hasReason = message.includes(": ") && !disagrees(cell.shown, answer);
  return hasReason && (isFault || cell.shown === "") ? [] : [`is refused: ${message}`];
}

function rawDay({ explanation, inputs }: Extract<Subject, { phase: "explained" }>, text: string) {
  const days = [explanation, ...inputs].flatMap((each) => {
    const value = "answer" in each ? each.answer : each.value;
    return each.field?.kind === "date" && typeof value === "number" && value > FIRST_SURE_DAY
      ? [value]
      : [];
  });
  const words = text.split(/[^\d,.]+/);
  return days.find((day) => words.some((word) => word.replaceAll(",", "") === String(day)));
}

/** The workbook in memory calculates once, from the first sheet on: what reads a later one was too early. */
beforeAll(async () => {
  for (const { at, formula } of formulas) {
    if (workbook.valueAt(at) === "#VALUE!") await writeFormula(workbook, at, formula);
  }
});

describe("the explanation of the sample", () => {
  it("has a formula of every function", () => {
    const known = new Set(formulas.map(({ name }) => name));

    expect(catalogue.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(formulas)("is sound for $name in $at", async ({ at }) => {
    const faults: string[] = [];
    for (const cell of await cellsOf(at)) {
      const found = faultsOf(await subjectAt(workbook, cell));
      faults.push(...found.map((fault) => `${cell} ${fault}`));
    }

    expect(faults).toEqual([]);
  });
});
