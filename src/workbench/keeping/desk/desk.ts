import { createStore, type Store } from "../../../pane/store/store";
import { breath } from "../../breath";
import type { TableHost } from "../../grid/table-host";
import type { Opening } from "../../grid/opening";
import type { BookEntry, BookStore, KeptFile } from "../book/book-store";
import type { KeptSofar } from "../book/keeper";
import { askWhenKept } from "./ask-when-kept";
import type { LetGo } from "../browser/book-locks";
import { NOTHING_OPEN, reduceDesk, type DeskEvent, type DeskState } from "./desk-state";
import type { DeskTools, NamedContents } from "./desk-tools";
import { newEntry } from "./new-entry";
import { placeOf, sofarOf } from "./opened-book";
import { startSession, type Session } from "./session";

const free: LetGo = () => Promise.resolve();

/** Where a person works on one workbook at a time, which is kept meanwhile. */
export class Desk {
  readonly state: Store<DeskState, DeskEvent> = createStore(reduceDesk, NOTHING_OPEN);
  /** Where workbooks are kept; `undefined` where none can be. */
  store: BookStore | undefined;
  private entries: readonly BookEntry[] = [];
  private sofar: KeptSofar | undefined;
  private shown = "";
  private session: Session | undefined;
  private finish: () => Promise<void> = free;
  private letGo: LetGo = free;
  private waiting = new AbortController();
  readonly tools: DeskTools;

  constructor(tools: DeskTools) {
    this.tools = tools;
    askWhenKept(this.state, tools.persist);
  }

  /** Opens a workbook that is kept. */
  async open(id: string): Promise<void> {
    await this.leave();
    await this.openHeld(id, await this.tools.locks.take(id));
  }

  /** Opens one as soon as no other tab has it. */
  async wait(entry: BookEntry): Promise<void> {
    this.state.send({ kind: "placed", place: { kind: "elsewhere", entry, isWaiting: true } });
    const letGo = await this.tools.locks.waitFor(entry.id, this.waiting.signal);
    if (letGo !== undefined) await this.openHeld(entry.id, letGo);
  }

  /** Shows a workbook that is kept as soon as something changes in it. */
  async show({ name, contents }: NamedContents): Promise<void> {
    await this.lay(name, { kind: "contents", contents });
  }

  /** Lays a workbook on the desk that is not kept yet. */
  async lay(name: string, opening: Opening, file?: KeptFile): Promise<void> {
    await this.leave();
    this.sofar = undefined;
    this.shown = name;
    this.state.send({ kind: "placed", place: { kind: "open", opening, entry: undefined, file } });
  }

  /** Opens a new workbook, which is kept from the start. */
  async begin(named: NamedContents): Promise<void> {
    await this.leave();
    await this.list();
    this.sofar = undefined;
    this.shown = named.name;
    if (this.store !== undefined) this.sofar = this.listNew();
    const opening = { kind: "contents", contents: named.contents } as const;
    const entry = this.sofar?.entry;
    this.state.send({ kind: "placed", place: { kind: "open", opening, entry } });
  }

  /**
   * Keeps the workbook in the grid from now on; answers how to end that.
   *
   * @param finish - Puts into its cell what a person is typing, before the workbook is left.
   */
  attach(host: TableHost, finish: () => Promise<void>): () => void {
    const session = startSession(host, {
      tools: this.tools,
      store: this.store,
      sofar: this.sofar,
      begin: () => {
        const sofar = this.listNew();
        this.state.send({ kind: "listed", entry: sofar.entry });
        return sofar;
      },
      tell: this.state.send,
    });
    this.session = session;
    this.finish = finish;
    return () => {
      session.stop();
      if (this.session !== session) return;
      this.session = undefined;
      this.finish = free;
    };
  }

  /** Writes what is not written yet, or could not be. */
  async settle(): Promise<void> {
    await this.session?.settle();
  }

  /** All workbooks that are kept, the last that was open first; `undefined` where none can be. */
  async list(): Promise<readonly BookEntry[] | undefined> {
    if (this.store === undefined) return undefined;
    this.entries = (await this.store.list()).toSorted(
      (one, other) => other.openedAt - one.openedAt,
    );
    return this.entries;
  }

  private async openHeld(id: string, letGo: LetGo | undefined): Promise<void> {
    const kept = await this.store?.read(id);
    if (kept === undefined) {
      await letGo?.();
      await this.show(this.tools.sample());
      return;
    }
    const { entry } = kept;
    this.tools.tab.set(id);
    if (letGo === undefined) {
      this.state.send({ kind: "placed", place: { kind: "elsewhere", entry, isWaiting: false } });
      return;
    }
    this.letGo = letGo;
    this.sofar = sofarOf(kept);
    await this.store?.change(id, { openedAt: this.tools.now() });
    const place = placeOf(kept);
    // To read a large workbook takes a while, and to show it as well: the page answers in between.
    await breath();
    this.state.send({ kind: "placed", place });
  }

  /** What is open is kept first, and then free for other tabs. */
  private async leave(): Promise<void> {
    this.waiting.abort();
    this.waiting = new AbortController();
    await this.finish();
    await this.session?.settle();
    await this.close();
  }

  /** What is open is free for other tabs, and is kept no longer. */
  async close(): Promise<void> {
    this.session?.stop();
    this.session = undefined;
    const { letGo } = this;
    this.letGo = free;
    await letGo();
  }

  private listNew(): KeptSofar {
    const entry = newEntry(this.shown, this.entries, this.tools);
    this.entries = [...this.entries, entry];
    this.tools.tab.set(entry.id);
    // Nobody else can know the id: the lock is there as soon as it is asked for.
    void this.tools.locks.take(entry.id).then((letGo) => {
      if (this.isOpen(entry.id)) this.letGo = letGo ?? this.letGo;
      else void letGo?.();
    });
    return { entry, last: 0, places: [], isIncomplete: true, journal: [] };
  }

  /** Whether this tab works on the workbook. */
  isOpen(id: string): boolean {
    const { place } = this.state.get();
    return place.kind === "open" && place.entry?.id === id;
  }
}
