import { splitAddress } from "./address";
import type { Listener, Listening } from "./gateway";

/** Whether changes of a sheet count, where these are in use and those are there. */
export function counts(sheet: string, inUse: readonly string[], all: readonly string[]): boolean {
  return inUse.includes(sheet) || inUse.some((name) => !all.includes(name));
}

/** The listener of those sheets alone that are in use. */
export function ofSheetsInUse(
  listener: Listener,
  { inUse }: Listening = {},
  namesOfAll: () => readonly string[],
): Listener {
  if (inUse === undefined) return listener;
  return (address) => {
    if (counts(splitAddress(address).sheet, inUse(), namesOfAll())) listener(address);
  };
}
