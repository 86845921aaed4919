import { jsonOf } from "../settings-json";
import type { ExcelDoor } from "./excel-door";

/** What the document keeps under a key, for whoever opens it next. */
export function readSetting(door: ExcelDoor, key: string): Promise<unknown> {
  return door.ask(`read the setting ${key}`, async (context) => {
    const item = context.workbook.settings.getItemOrNullObject(key);
    item.load("value");
    await context.sync();
    return item.isNullObject ? undefined : (JSON.parse(String(item.value)) as unknown);
  });
}

export function writeSetting(door: ExcelDoor, key: string, value: unknown): Promise<void> {
  return door.command(`keep the setting ${key}`, async (context) => {
    const { settings } = context.workbook;
    if (value === undefined) {
      const item = settings.getItemOrNullObject(key);
      item.load("key");
      await context.sync();
      if (!item.isNullObject) item.delete();
    } else settings.add(key, jsonOf(key, value));
    await context.sync();
  });
}
