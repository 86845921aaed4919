import { jsonOf } from "../workbook/settings-json";
import type { Grid } from "./grid/create-grid";

/** Settings stand with the workbook itself, as long as it is open. */
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
}
