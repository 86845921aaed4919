import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import {
  enterAgain,
  followAnswers,
  lookForSticking,
} from "../../../../src/pane/sticking/enter-again";
import { linesOf } from "../../../../src/pane/sticking/sticking-lines";
import {
  NOT_LOOKED,
  stickingReducer,
  type StickingStore,
} from "../../../../src/pane/sticking/sticking-state";
import { StickingMessage } from "../../../../src/pane/sticking/StickingNotice";
import { createStore } from "../../../../src/pane/store/store";
import type { SheetContents } from "../../../../src/workbook/contents";
import type { WorkbookGateway } from "../../../../src/workbook/gateway";
import { WorkbookError } from "../../../../src/workbook/workbook-error";
import {
  memoryWorkbook,
  type MemoryWorkbook,
} from "../../../../src/workbook/memory/memory-workbook";
import { waitFor } from "../../../contract/contract";
import { memoryState } from "../../../support/memory-state";

const HHI = "=KAM.HHI(A1:A9)";

interface Opened extends MemoryWorkbook {
  readonly store: StickingStore;
  readonly lines: () => readonly string[];
  readonly look: () => Promise<void>;
  readonly press: () => Promise<void>;
}

/** Sheets of formulas from A1 downwards, in a workbook that was opened before the add-in. */
function opened(
  sheets: Readonly<Record<string, readonly string[]>>,
  change: (workbook: WorkbookGateway) => Partial<WorkbookGateway> = () => ({}),
): Opened {
  let isLoaded = false;
  const contents = Object.entries(sheets).map(([name, formulas]): SheetContents => {
    const placed = formulas.map((formula, row) => ({ address: `A${row + 1}`, formula }));
    return { name, cells: [], formulas: placed, tables: [] };
  });
  const memory = memoryWorkbook(
    { sheets: contents },
    {
      answer: (formula) => {
        if (!isLoaded || /SCROE|SUMM/.test(formula)) return [["#NAME?"]];
        return formula.includes("TIER") ? [["Key", 1]] : [[0.5]];
      },
    },
  );
  isLoaded = true;
  const workbook = { ...memory.workbook, ...change(memory.workbook) };
  const store = createStore(stickingReducer, NOT_LOOKED);
  return {
    ...memory,
    workbook,
    store,
    lines: () => linesOf(store.get()),
    look: () => lookForSticking(store, workbook),
    press: () => enterAgain(store, workbook),
  };
}

const cells = async ({ workbook }: Opened, address: string): Promise<unknown> =>
  (await workbook.readReference(address, "Plan")).cells;

describe("formulas that show #NAME?", () => {
  it("are counted on all sheets, hidden ones too, and are entered again as they are", async () => {
    const book = opened({ Plan: [HHI, HHI, "=KAM.TIER(C1:D9)"], Secret: [HHI] });
    Object.assign(book.book.sheets[1] ?? {}, { isVisible: false });

    await book.look();
    expect(book.lines()[0]).toBe("4 formulas of KAM show #NAME?");
    await book.press();

    expect(book.lines()).toEqual([
      "4 formulas were entered again. None of them shows #NAME? any more.",
    ]);
    expect(await cells(book, "A1:B3")).toEqual([[0.5, ""], [0.5, ""], ["Key", 1]]); // prettier-ignore
    const { formulas } = await book.workbook.readFormulas("Plan!A1:B3");
    expect(formulas.flat()).toEqual([
      HHI,
      undefined,
      HHI,
      undefined,
      "=KAM.TIER(C1:D9)",
      undefined,
    ]);
  });

  it("are entered again in one deed, 2,000 of them too", async () => {
    const deeds: unknown[] = [];
    const book = opened({ Plan: Array.from({ length: 2_000 }, () => HHI) }, (workbook) => ({
      apply: (changes, options) => {
        deeds.push(changes);
        return workbook.apply(changes, options);
      },
    }));

    await book.look();
    await book.press();

    expect(book.lines()).toEqual([
      "2000 formulas were entered again. None of them shows #NAME? any more.",
    ]);
    expect(deeds).toHaveLength(1);
  });

  it("stay on a protected sheet, which is named with what to do", async () => {
    const book = opened({ Plan: [HHI], Shut: [HHI, HHI] });
    await book.hands.protect("Shut");

    await book.look();
    expect(book.lines()[0]).toBe("3 formulas of KAM show #NAME?");
    await book.press();

    expect(book.lines()).toEqual([
      "1 formula was entered again. It does not show #NAME? any more.",
      '2 on the protected sheet "Shut", where nothing can be entered: unprotect it on the Review tab, then enter them again.',
    ]);
    Object.assign(book.book.sheets[1] ?? {}, { isProtected: false });
    await book.press();
    expect(book.lines()[0]).toMatch(/^2 formulas were entered again/);
  });

  it("are told apart from names that are no functions, and from those of others", async () => {
    const book = opened({ Plan: [HHI, "=KAM.SCROE(A1)", "=SUMM(A1)"] });

    await book.look();
    expect(book.lines()[0]).toBe("1 formula of KAM shows #NAME?");
    await book.press();

    expect(book.lines()).toEqual([
      "1 formula was entered again. It does not show #NAME? any more.",
      "Plan!A2: KAM.SCROE is no function of KAM. Correct the name; the page Functions lists all.",
    ]);
  });

  it("that show it still are named", async () => {
    const book = opened({ Plan: [HHI, "=SUMM(KAM.HHI(A1:A9))"] });

    await book.look();
    await book.press();

    expect(book.lines()).toEqual([
      "2 formulas were entered again.",
      "1 of them still shows #NAME? (Plan!A2): another name in the formula is not known, or a cell that it reads shows #NAME? itself.",
    ]);
  });

  it("stay as they are, with the reason, when the deed is refused", async () => {
    const refusal = new WorkbookError("cell-in-edit", "Finish editing the cell, then try again.");
    const book = opened({ Plan: [HHI] }, () => ({ apply: () => Promise.reject(refusal) }));
    const before = memoryState(book.book);

    await book.look();
    await book.press();

    expect(book.lines().slice(0, 2)).toEqual([
      "Finish editing the cell, then try again.",
      "1 formula of KAM shows #NAME?",
    ]);
    expect(memoryState(book.book)).toEqual(before);
  });
});

describe("formulas whose functions take their time", () => {
  it("are told once all of them have answered, also where one shows #NAME? then", async () => {
    let calls = 0;
    const busy = [
      { address: "Plan!A1", formula: HHI },
      { address: "Plan!A2", formula: HHI },
    ];
    const book = opened({ Plan: [HHI, HHI] }, (workbook) => ({
      findFormulas: async (shown) => {
        if (shown !== "#BUSY!") return workbook.findFormulas(shown);
        calls += 1;
        return { found: busy.slice(0, 3 - calls), cut: [] };
      },
    }));

    await book.look();
    await book.press();
    expect(book.lines()).toEqual([
      "2 formulas were entered again.",
      "2 of them wait for their answer.",
    ]);
    const stop = await followAnswers(book.store, book.workbook);
    await book.hands.typeInto("Plan!C1", 1);

    await waitFor(() => book.lines().length === 1, "all answers");
    expect(book.lines()).toEqual([
      "2 formulas were entered again. None of them shows #NAME? any more.",
    ]);
    await stop();
  });
});

describe("a workbook in which no formula sticks", () => {
  it.each([[[]], [["=KAM.SCROE(A1)"]], [["=SUMM(A1)"]]])(
    "says nothing with %j",
    async (formulas) => {
      const book = opened({ Plan: formulas });

      await book.look();

      expect([book.store.get(), book.lines()]).toEqual([{ phase: "quiet" }, []]);
    },
  );

  it("is looked through once, and once more where it could not be", async () => {
    let asked = 0;
    const book = opened({ Plan: [] }, (workbook) => ({
      findFormulas: (shown) => {
        asked += 1;
        if (asked > 1) return workbook.findFormulas(shown);
        return Promise.reject(new WorkbookError("cell-in-edit", "Finish editing."));
      },
    }));

    await book.look();
    expect([book.store.get().phase, book.lines()]).toEqual(["unknown", []]);
    await book.look();
    await book.look();

    expect([book.store.get().phase, asked]).toEqual(["quiet", 2]);
  });
});

describe("the message about formulas that stick", () => {
  it("has one button, which closes it once all is done", async () => {
    const book = opened({ Plan: [HHI] });
    const shown = (): string =>
      renderToStaticMarkup(
        createElement(StickingMessage, {
          state: book.store.get(),
          onEnter: () => undefined,
          onClose: () => undefined,
        }),
      );

    await book.look();
    expect(shown().match(/<button/g)).toHaveLength(1);
    expect(shown()).toContain("Enter them again");
    await book.press();

    expect(shown().match(/<button/g)).toHaveLength(1);
    expect(shown()).toContain("Close");
    book.store.send({ type: "closed" });
    expect(shown()).toBe("");
  });

  it("names the cells that were looked through of a sheet that is very large", async () => {
    const book = opened({ Plan: [HHI] }, (workbook) => ({
      findFormulas: async (shown) => ({
        ...(await workbook.findFormulas(shown)),
        cut: ["Data!A1:F50000"],
      }),
    }));

    await book.look();

    expect(book.lines().at(-1)).toBe(
      "Of large sheets only these cells were looked through: Data!A1:F50000.",
    );
  });
});
