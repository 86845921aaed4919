import { explainActiveCell, type ExplainStore } from "../../src/pane/features/explain/explain-cell";
import { explainReducer, subjectOf, WAITING } from "../../src/pane/features/explain/explain-state";
import type { Subject } from "../../src/pane/features/explain/subject";
import { createStore } from "../../src/pane/store/store";
import { writeFormula } from "./deeds";
import type { FakeWorkbook } from "./fake-workbook";

export type Explained = Extract<Subject, { phase: "explained" }>;

interface Asked {
  readonly formula: string;
  /** Where the formula is written. */
  readonly at: string;
  /** The cell that is explained. */
  readonly cell: string;
}

/** What the page says of a cell that a person has selected. */
export async function subjectAt(workbook: FakeWorkbook, cell: string): Promise<Subject> {
  const store: ExplainStore = createStore(explainReducer, WAITING);
  workbook.click(cell);
  await explainActiveCell(store, workbook);
  const subject = subjectOf(store.get());
  if (subject === undefined) throw new Error(`Nothing is said of ${cell}.`);
  return subject;
}

/** How the page explains a cell of the answer of a formula. */
export async function explained(
  workbook: FakeWorkbook,
  { formula, at, cell }: Asked,
): Promise<Explained> {
  await writeFormula(workbook, at, formula);
  const subject = await subjectAt(workbook, cell);
  if (subject.phase !== "explained") throw new Error(`${cell} is ${subject.phase}.`);
  return subject;
}
