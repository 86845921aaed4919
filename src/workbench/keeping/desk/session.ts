import type { TableHost } from "../../grid/table-host";
import type { BookStore } from "../book/book-store";
import { createKeeper, type Keeper, type KeptSofar } from "../book/keeper";
import { partsToKeep } from "../book/parts";
import { snapshotOf } from "../grid/grid-snapshot";
import { recordGrid } from "../grid/record-grid";
import type { DeskEvent } from "./desk-state";
import type { DeskTools } from "./desk-tools";

/** What a session works with. */
export interface SessionTools {
  readonly tools: Pick<DeskTools, "now" | "later">;
  /** `undefined` where nothing can be kept. */
  readonly store: BookStore | undefined;
  /** What is kept of the workbook; `undefined` for one that is kept only when it changes. */
  readonly sofar: KeptSofar | undefined;
  /** Puts the workbook on the list. */
  readonly begin: () => KeptSofar;
  readonly tell: (event: DeskEvent) => void;
}

/** A workbook that is open and kept. */
export interface Session {
  /** Writes what is not written yet. */
  readonly settle: () => Promise<void>;
  readonly stop: () => void;
}

/** Keeps what happens to the workbook in a grid, from now on. */
export function startSession(host: TableHost, session: SessionTools): Session {
  const { store, sofar } = session;
  let keeper: Keeper | undefined = store && sofar && keeperOf(host, store, session, sofar);
  const recording = recordGrid(host, {
    heard: () => {
      tellChange(session);
      keeper?.heard();
    },
    recorded: (entry) => {
      keeper ??= store && keeperOf(host, store, session, session.begin());
      keeper?.add(entry);
    },
    shown: () => keeper?.writeSoon(),
  });
  return {
    settle: async () => {
      recording.flush();
      await keeper?.settle();
    },
    stop: () => {
      recording.dispose();
      keeper?.stop();
    },
  };
}

function tellChange({ store, tell }: SessionTools): void {
  tell({ kind: "changed" });
  tell(store ? UNSAVED : REFUSED);
}

const UNSAVED: DeskEvent = { kind: "kept", keeping: { kind: "unsaved" } };
const REFUSED: DeskEvent = { kind: "kept", keeping: { kind: "failed", reason: "refused" } };

function keeperOf(
  host: TableHost,
  store: BookStore,
  { tools, tell }: SessionTools,
  sofar: KeptSofar,
): Keeper {
  const keeperTools = {
    store,
    partsToKeep: (touched: Parameters<typeof partsToKeep>[1]) =>
      partsToKeep(snapshotOf(host), touched),
    now: tools.now,
    later: tools.later,
    tell: (keeping: Extract<DeskEvent, { kind: "kept" }>["keeping"]) => {
      tell({ kind: "kept", keeping });
    },
  };
  return createKeeper(keeperTools, sofar);
}
