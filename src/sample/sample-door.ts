import type { WorkbookGateway } from "../workbook/gateway";
import { findSample } from "./find-sample";
import { insertSample, type AddedChapters, type OpenSample } from "./open-sample";

/** How the pane comes to the sample. */
export interface SampleDoor {
  /** The sample that a workbook holds, as far as is known. */
  readonly find: (workbook: WorkbookGateway) => Promise<OpenSample | undefined>;
  /** Writes its first sheets. Two presses of a button are one. */
  readonly insert: (workbook: WorkbookGateway) => Promise<AddedChapters>;
}

const running = new WeakMap<WorkbookGateway, Promise<AddedChapters>>();

export const sampleDoor: SampleDoor = {
  find: findSample,
  insert: (workbook) => {
    const begun = running.get(workbook);
    if (begun !== undefined) return begun;
    const inserting = insertSample(workbook).finally(() => running.delete(workbook));
    running.set(workbook, inserting);
    return inserting;
  },
};
