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

const AT_ONCE = { quietMilliseconds: 0 };

/** A workbook that is watched, in which something happens right before the second writing. */
class Busy {
  readonly store: DeedsStore = createStore(deedsReducer, QUIET);
  readonly workbook: WorkbookGateway;
  meanwhile: () => Promise<unknown> = () => Promise.resolve();
  /** Writings that fail, counted from 1. */
  failing: readonly number[] = [];
  private writings = 0;

  constructor() {
    const { workbook } = memoryWorkbook(
      { sheets: [] },
      {
        through: (port) => ({
          ...port,
          write: async (settings) => {
            this.writings += 1;
            const isFailing = this.failing.includes(this.writings);
            if (this.writings === 2) await this.meanwhile();
            if (isFailing) throw new WorkbookError("unexpected", "No answer.");
            return port.write(settings);
          },
        }),
      },
    );
    this.workbook = watchDeeds(workbook, this.store);
  }

  shown(): string {
    const onFinish = (): void => undefined;
    return renderToStaticMarkup(createElement(DeedsMessage, { state: this.store.get(), onFinish }));
  }
}

/** A deed of two parts. */
function sheet(name: string): readonly Change[] {
  return [
    { change: "sheet", name },
    { change: "block", at: `${name}!A1`, cells: [["step", 1]] },
  ];
}

/** How many ways to stop are offered. */
function stops(html: string): number {
  return html.split("Stop and take back").length - 1;
}

describe("two deeds at once", () => {
  it("are told apart: the end of one leaves the notice of the other", async () => {
    const busy = new Busy();
    let shown = "";
    busy.meanwhile = async () => {
      await busy.workbook.apply(sheet("Other"));
      shown = busy.shown();
    };

    await busy.workbook.apply(sheet("Plan"), AT_ONCE);

    expect(shown).toContain("part 1 of 2 is done");
    expect(busy.store.get()).toEqual(QUIET);
  });

  it("are both shown, each with its own way to stop", async () => {
    const busy = new Busy();
    const offered: number[] = [];
    busy.meanwhile = async () => {
      const note = (): void => void offered.push(stops(busy.shown()));
      await busy.workbook.apply(sheet("Other"), { ...AT_ONCE, onProgress: note });
      note();
    };

    await busy.workbook.apply(sheet("Plan"), AT_ONCE);

    expect([Math.max(...offered), offered.at(-1)]).toEqual([2, 1]);
  });

  it("are stopped apart: that one is being taken back is said until it has ended", () => {
    const [first, second] = [1, 2];
    const store = createStore(deedsReducer, QUIET);
    const progress = { done: 1, of: 2, stop: (): void => undefined };
    store.send({ type: "moved", deed: first, ...progress });
    store.send({ type: "stopped", deed: first });

    store.send({ type: "moved", deed: second, ...progress });
    store.send({ type: "ended", deed: second });

    expect(store.get()).toEqual({
      phase: "passing",
      deeds: [{ deed: first, phase: "stopping" }],
    });
  });
});

describe("that all was taken back", () => {
  it("is said until the next deed begins, though one that was under way ends", async () => {
    const busy = new Busy();
    // The other deed fails in its second part, and is not taken back at once.
    busy.failing = [4, 5];
    busy.meanwhile = async () => {
      await expect(busy.workbook.apply(sheet("Other"))).rejects.toThrow("No answer.");
      await finishUndoing(busy.store);
    };

    await busy.workbook.apply(sheet("Plan"));
    const [before, next] = [busy.shown(), busy.workbook.apply(sheet("Next"))];

    expect([before, busy.shown()]).toEqual([expect.stringContaining("was taken back"), ""]);
    await next;
  });
});
