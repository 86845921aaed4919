import { NotKept } from "../book/book-store";
import type { Desk } from "./desk";

/** Opens what this tab had open, or else what was open last, or else the sample. */
export async function startDesk(desk: Desk): Promise<void> {
  try {
    desk.store = await desk.tools.openStore();
    await openLast(desk, desk.tools.tab.get());
  } catch (thrown) {
    if (!(thrown instanceof NotKept)) throw thrown;
    desk.store = undefined;
    await desk.show(desk.tools.sample());
    desk.state.send({ kind: "kept", keeping: { kind: "failed", reason: "refused" } });
  }
}

/** Opens the workbook with this id, or else what was open last, or else the sample. */
export async function openLast(desk: Desk, id: string | undefined): Promise<void> {
  const entries = (await desk.list()) ?? [];
  const last = entries.find((entry) => entry.id === id) ?? entries[0];
  if (last === undefined) await desk.show(desk.tools.sample());
  else await desk.open(last.id);
}

/** The workbook in view was kept, and cannot be shown. */
export function cannotShow({ state }: Desk): void {
  const { place } = state.get();
  if (place.kind !== "open" || place.entry === undefined) return;
  const { entry } = place;
  state.send({ kind: "placed", place: { kind: "unfit", entry, why: "unreadable" } });
}
