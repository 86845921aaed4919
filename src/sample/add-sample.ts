import type { WorkbookGateway } from "../workbook/gateway";
import { insertSample, type InsertedSample } from "./insert-sample";

const running = new WeakMap<WorkbookGateway, Promise<InsertedSample>>();

/** Adds the sample and goes to where a person should begin to read. Two presses of a button are one. */
export function addSample(workbook: WorkbookGateway): Promise<InsertedSample> {
  const begun = running.get(workbook);
  if (begun !== undefined) return begun;
  const adding = insertAndGo(workbook).finally(() => running.delete(workbook));
  running.set(workbook, adding);
  return adding;
}

async function insertAndGo(workbook: WorkbookGateway): Promise<InsertedSample> {
  const inserted = await insertSample(workbook);
  // It stands there whether the person can be taken to it or not.
  await workbook.select(inserted.start).catch(() => undefined);
  return inserted;
}
