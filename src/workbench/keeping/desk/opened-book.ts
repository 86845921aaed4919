import type { KeptBook } from "../book/book-store";
import type { KeptSofar } from "../book/keeper";
import { assemble } from "../book/parts";
import { ageOf } from "../book/upgrades";
import type { GridFrame } from "../grid/grid-frame";
import type { Place } from "./desk-state";

/** Where a workbook comes to lie that was read: open, or unfit to be opened. */
export function placeOf({ entry, parts, journal, file }: KeptBook): Place {
  const age = ageOf(entry);
  if (age !== "current") return { kind: "unfit", entry, why: age };
  const snapshot = assemble<GridFrame>(parts);
  if (snapshot === undefined) return { kind: "unfit", entry, why: "unreadable" };
  return {
    kind: "open",
    entry,
    file,
    opening: { kind: "kept", snapshot, journal },
  };
}

/** What is kept of it already. */
export function sofarOf({ entry, parts, journal, last, hasGap }: KeptBook): KeptSofar {
  return { entry, journal, last, places: parts.keys(), isIncomplete: hasGap };
}
