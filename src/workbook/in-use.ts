import { splitAddress } from "./address";
import type { Listener, Listening } from "./gateway";

/** The listener of those sheets alone that are in use. */
export function ofSheetsInUse(listener: Listener, { inUse }: Listening = {}): Listener {
  if (inUse === undefined) return listener;
  return (address) => {
    if (inUse().includes(splitAddress(address).sheet)) listener(address);
  };
}
