import { deleteDB, openDB } from "idb";

/** A database of its own, for what nobody reads. */
const ROOM = "kam-fresh-log";
const STORE = "bytes";

/** So much makes Chromium begin another log, which it does at 4 MB; pieces twice as large would lie beside the log. */
const [PIECES, PIECE_BYTES] = [170, 30_000];

/**
 * Makes the browser begin another log of its databases, before anything is kept. Chromium writes a change in two pieces.
 * Killed in between, it goes on behind the first piece when it is started again, cannot read what follows at the start
 * after that, and then throws away every workbook that was kept. What is written here takes some 35 ms.
 */
export async function beginFreshLog(): Promise<void> {
  // Of Chromium alone: other browsers have no such log.
  if (!("userAgentData" in navigator)) return;
  try {
    await fillLog();
  } catch {
    // Where there is no room for it, workbooks are kept as well as they can be.
  }
}

async function fillLog(): Promise<void> {
  const room = await openDB(ROOM, 1, {
    upgrade: (made) => {
      made.createObjectStore(STORE, { autoIncrement: true });
    },
  });
  try {
    const { store, done } = room.transaction(STORE, "readwrite");
    const piece = new Uint8Array(PIECE_BYTES);
    await Promise.all([...Array.from({ length: PIECES }, () => store.add(piece)), done]);
  } finally {
    room.close();
    await deleteDB(ROOM);
  }
}
