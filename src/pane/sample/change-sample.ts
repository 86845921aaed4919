import type { OpenSample } from "../../sample/open-sample";
import type { WorkbookGateway } from "../../workbook/gateway";
import { DeedError } from "../../workbook/transaction/deed-error";
import { adviceFor } from "../advice";
import type { SampleAccess } from "./sample-access";
import { isBusy } from "./sample-state";
import { TEXTS } from "./texts";

/** Looks whether the workbook holds the sample. Nothing is said where it does not answer. */
export async function lookForSample({ store, workbook, door }: SampleAccess): Promise<void> {
  const sample = await door.find(workbook).catch(() => undefined);
  store.send({ type: "found", sample });
}

/** Writes the first sheets of the sample unless they are there, and takes the person to them. */
export async function openSample({ store, workbook, door }: SampleAccess): Promise<OpenSample> {
  // Nobody but this pane writes the sample: where it was not there, it is not.
  if (store.get().phase !== "absent") {
    store.send({ type: "found", sample: await door.find(workbook) });
  }
  const state = store.get();
  if (state.phase === "open") {
    store.send({ type: "moved", doing: { phase: "done", message: TEXTS.isOpen } });
    await goTo(workbook, state.sample.start);
    return state.sample;
  }
  const { sample, start, undoSteps } = await door.insert(workbook);
  store.send({ type: "grew", sample, doing: { phase: "done", message: TEXTS.opened(undoSteps) } });
  await goTo(workbook, start);
  return sample;
}

/** Adds chapters, and takes the person to the first of them. */
export async function addChapters(
  { store, workbook }: SampleAccess,
  chapters: readonly string[],
): Promise<void> {
  const state = store.get();
  if (state.phase !== "open" || isBusy(state)) return;
  store.send({ type: "moved", doing: { phase: "working", message: TEXTS.adding } });
  try {
    const { sample, start, undoSteps } = await state.sample.add(chapters);
    const doing = { phase: "done", message: TEXTS.added(undoSteps) } as const;
    store.send({ type: "grew", sample, doing });
    await goTo(workbook, start);
  } catch (thrown) {
    store.send({ type: "moved", doing: { phase: "refused", message: adviceFor(thrown) } });
  }
}

/** Takes the sample out again; what cannot be taken out is told where deeds tell it. */
export async function removeSample({ store, deeds }: SampleAccess): Promise<void> {
  const state = store.get();
  if (state.phase !== "open" || isBusy(state)) return;
  store.send({ type: "moved", doing: { phase: "working", message: TEXTS.removing } });
  try {
    const kept = (await state.sample.remove?.()) ?? [];
    const message = kept.length === 0 ? TEXTS.removed : TEXTS.removedBut(kept);
    store.send({ type: "removed", message });
  } catch (thrown) {
    if (thrown instanceof DeedError) deeds.send({ type: "left", error: thrown });
    store.send({ type: "moved", doing: { phase: "refused", message: adviceFor(thrown) } });
  }
}

/** It stands there whether the person can be taken to it or not. */
async function goTo(workbook: WorkbookGateway, address: string): Promise<void> {
  await workbook.select(address).catch(() => undefined);
}
