import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DeedsMessage } from "../../../src/pane/deeds/DeedsNotice";
import { deedsReducer, QUIET, type DeedsStore } from "../../../src/pane/deeds/deeds-state";
import { finishUndoing } from "../../../src/pane/deeds/finish-undoing";
import { watchDeeds } from "../../../src/pane/deeds/watch-deeds";
import { createStore } from "../../../src/pane/store/store";
import type { WorkbookGateway } from "../../../src/workbook/gateway";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Change } from "../../../src/workbook/transaction/changes";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { memoryState } from "../../support/memory-state";

/** A workbook that answers until it is told not to. */
class Moody {
  readonly store: DeedsStore = createStore(deedsReducer, QUIET);
  readonly workbook: WorkbookGateway;
  readonly state: () => unknown;
  /** Writings that still succeed. */
  writings = Infinity;
  /** Rejects whatever is begun, as a program does that has closed. */
  isClosed = false;
  /** Happens before a writing. */
  before: () => Promise<unknown> = () => Promise.resolve();

  constructor() {
    const { workbook, book } = memoryWorkbook(
      { sheets: [{ name: "Notes", cells: [["old", 7]], formulas: [], tables: [] }] },
      {
        through: (port) => ({
          ...port,
          asOneStep: (work) =>
            this.isClosed ? Promise.reject(new Error("The program has closed.")) : work(),
          write: async (settings) => {
            await this.before();
            this.writings -= 1;
            if (this.writings >= 0) return port.write(settings);
            throw new WorkbookError("unexpected", "No answer.");
          },
        }),
      },
    );
    this.workbook = watchDeeds(workbook, this.store);
    this.state = () => memoryState(book);
  }

  /** Writes once and fails at the next; taking back fails as well. */
  async leave(...changes: readonly Change[]): Promise<void> {
    this.writings = 1;
    await expect(this.workbook.apply(changes)).rejects.toMatchObject({ code: "not-undone" });
    this.writings = Infinity;
  }
}

function sheet(name: string): readonly Change[] {
  return [
    { change: "sheet", name },
    { change: "block", at: `${name}!A1`, cells: [["step", 1]] },
  ];
}

/** Two changes of one cell: the first stands, the second fails. */
function twice(from: string, to: string): readonly Change[] {
  return [
    { change: "block", at: "Notes!A1", cells: [[to]], seen: [[from]] },
    { change: "block", at: "Notes!A1", cells: [["last"]], seen: [[to]] },
  ];
}

function shown(store: DeedsStore): string {
  const onFinish = (): void => undefined;
  return renderToStaticMarkup(createElement(DeedsMessage, { state: store.get(), onFinish }));
}

describe("what several deeds have left", () => {
  it("stands in one list, and is taken back with one press, the newest first", async () => {
    const moody = new Moody();
    const before = moody.state();
    await moody.leave(...sheet("Plan"));
    await moody.leave(...sheet("Later"));

    expect(moody.store.get()).toMatchObject({
      phase: "left",
      leftovers: [{ where: 'sheet "Plan"' }, { where: 'sheet "Later"' }],
    });
    await finishUndoing(moody.store);

    expect(moody.state()).toEqual(before);
    expect(moody.store.get()).toEqual({ phase: "undone", kept: [] });
  });

  it("in one place is what the newest put there, and what the oldest found", async () => {
    const moody = new Moody();
    const before = moody.state();
    await moody.leave(...twice("old", "first"));
    await moody.leave(...twice("first", "second"));

    const state = moody.store.get();
    const left = state.phase === "left" ? state.leftovers.at(-1) : undefined;
    expect(left).toMatchObject({ where: "Notes!A1", stood: "old" });
    expect(state).toMatchObject({ errors: [{}, {}] });
    await finishUndoing(moody.store);

    expect(moody.state()).toEqual(before);
  });

  it("is taken back with the rest when it is left meanwhile", async () => {
    const moody = new Moody();
    const before = moody.state();
    await moody.leave(...sheet("Plan"));
    moody.before = async () => {
      moody.before = () => Promise.resolve();
      await moody.leave(...sheet("Later"));
    };
    const phases: string[] = [];
    moody.store.subscribe(() => phases.push(moody.store.get().phase));

    await finishUndoing(moody.store);

    // The button is never offered meanwhile.
    expect(new Set(phases)).toEqual(new Set(["finishing", "undone"]));

    expect(moody.state()).toEqual(before);
    expect(moody.store.get()).toEqual({ phase: "undone", kept: [] });
  });

  it("is offered again, with the reason, when taking it back could not even begin", async () => {
    const moody = new Moody();
    const before = moody.state();
    await moody.leave(...sheet("Plan"));
    moody.isClosed = true;

    await finishUndoing(moody.store);

    expect(shown(moody.store)).toContain("Finish undoing");
    expect(shown(moody.store)).toContain("The program has closed.");
    moody.isClosed = false;
    await finishUndoing(moody.store);
    expect([moody.store.get(), moody.state()]).toEqual([{ phase: "undone", kept: [] }, before]);
  });

  it("says why it is still there", async () => {
    const moody = new Moody();
    await moody.leave(...sheet("Plan"));

    expect(shown(moody.store)).toContain("Why it could not be taken back: No answer.");
  });

  it("is listed to its end, the first places at once", async () => {
    const moody = new Moody();
    const names = Array.from({ length: 9 }, (_, index) => `Plan ${index}`);
    for (const name of names) await moody.leave(...sheet(name));

    const html = shown(moody.store);
    for (const name of names) expect(html).toContain(`sheet &quot;${name}&quot;`);
    expect(html).toContain("<summary>3 more places</summary>");
  });
});
