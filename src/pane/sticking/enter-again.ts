import type { StandingFormula, Unsubscribe, WorkbookGateway } from "../../workbook/gateway";
import { newestOnly } from "../../workbook/newest-only";
import { adviceFor } from "../advice";
import { findSticking } from "./find-sticking";
import type { Entered, StickingStore } from "./sticking-state";

/** Looks once for formulas that stick; where it could not be looked, the next call tries again. */
export async function lookForSticking(
  store: StickingStore,
  workbook: WorkbookGateway,
): Promise<void> {
  if (store.get().phase !== "unknown") return;
  store.send({ type: "looking" });
  try {
    store.send({ type: "found", findings: await findSticking(workbook) });
  } catch (thrown) {
    store.send({ type: "unseen", refusal: thrown });
  }
}

/** Enters all formulas that stick again, as one deed, and says what came of it. */
export async function enterAgain(store: StickingStore, workbook: WorkbookGateway): Promise<void> {
  const state = store.get();
  if (state.phase !== "offered" && state.phase !== "entered") return;
  const { findings } = state;
  store.send({ type: "entering", findings });
  try {
    // Meanwhile some may have been mended, and sheets unprotected.
    const { open } = await findSticking(workbook);
    if (open.length > 0) await workbook.apply([{ change: "enter-again", formulas: open }]);
    const cells = open.map(({ address }) => address);
    store.send({ type: "entered", entered: await whatCameOf(cells, workbook) });
  } catch (thrown) {
    store.send({ type: "refused", findings, message: adviceFor(thrown) });
  }
}

/**
 * Looks again whenever cells were calculated, until none of the formulas waits for its answer: only then
 * is it known whether they show `#NAME?` still. Answers how to stop.
 */
export async function followAnswers(
  store: StickingStore,
  workbook: WorkbookGateway,
): Promise<Unsubscribe> {
  const look = newestOnly(() => lookAgain(store, workbook));
  const stop = await workbook.onChanged(() => void look());
  // An answer may have come before it could be heard of.
  void look();
  return stop;
}

async function lookAgain(store: StickingStore, workbook: WorkbookGateway): Promise<void> {
  const state = store.get();
  if (state.phase !== "entered" || state.waiting.length === 0) return;
  try {
    store.send({ type: "entered", entered: await whatCameOf(state.cells, workbook) });
  } catch (thrown) {
    store.send({ type: "missed", message: adviceFor(thrown) });
  }
}

/** What Excel shows while a function has not answered yet. */
const BUSY = "#BUSY!";

async function whatCameOf(cells: readonly string[], workbook: WorkbookGateway): Promise<Entered> {
  const waiting = among(cells, cells.length === 0 ? [] : await showing(BUSY, workbook));
  const findings = await findSticking(workbook);
  return { cells, waiting, still: among(cells, findings.open), findings };
}

async function showing(
  shown: string,
  workbook: WorkbookGateway,
): Promise<readonly StandingFormula[]> {
  return (await workbook.findFormulas(shown)).found;
}

function among(cells: readonly string[], found: readonly StandingFormula[]): readonly string[] {
  const addresses = new Set(found.map(({ address }) => address));
  return cells.filter((cell) => addresses.has(cell));
}
