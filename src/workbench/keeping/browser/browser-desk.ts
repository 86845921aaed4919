import { Desk } from "../desk/desk";
import type { NamedContents } from "../desk/desk-tools";
import { browserLocks } from "./book-locks";
import { idbStore } from "./idb-store";
import { persistence } from "./persistence";
import { tabMemory } from "./tab-memory";

/** The desk of this page, on what its browser offers. */
export function browserDesk(sample: () => NamedContents): Desk {
  return new Desk({
    openStore: idbStore,
    locks: browserLocks(navigator.locks),
    tab: tabMemory(() => window.sessionStorage),
    persist: persistence,
    sample,
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => {
        clearTimeout(timer);
      };
    },
  });
}
