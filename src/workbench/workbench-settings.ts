import type { IDisposable, Workbook } from "@univerjs/core";
import { jsonOf } from "../workbook/settings-json";
import type { Grid } from "./grid/create-grid";

/** Who wants to hear of settings that are written, by their workbooks. */
const listeners = new WeakMap<Workbook, () => void>();

/** Calls the listener whenever a setting of the document was written. */
export function onSettingWritten(workbook: Workbook, listener: () => void): IDisposable {
  listeners.set(workbook, listener);
  return {
    dispose: () => {
      listeners.delete(workbook);
    },
  };
}

/** Settings stand with the workbook itself. */
export function readSetting({ workbook }: Grid, key: string): unknown {
  const kept: unknown = workbook.getCustomMetadata()?.[key];
  return typeof kept === "string" ? (JSON.parse(kept) as unknown) : undefined;
}

export function writeSetting({ workbook }: Grid, key: string, value: unknown): void {
  const others = Object.entries(workbook.getCustomMetadata() ?? {}).filter(
    ([other]) => other !== key,
  );
  const own = value === undefined ? [] : [[key, jsonOf(key, value)] as const];
  workbook.setCustomMetadata(Object.fromEntries([...others, ...own]));
  listeners.get(workbook)?.();
}
