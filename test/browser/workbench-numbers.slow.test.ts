import type { WorkbookContents } from "../../src/workbook/contents";
import { waitFor } from "../contract/contract";
import { benchForAllTests } from "../support/browser/bench";
import { openContents } from "../support/browser/open-workbench";

const bench = benchForAllTests();

declare global {
  interface Window {
    /** All texts that were drawn. */
    kamDrawn?: Set<string>;
  }
}

/** A sheet with one narrow column; what stands in it is drawn while the page listens. */
const bookWith = (value: number | string | boolean, format?: string): WorkbookContents => ({
  sheets: [
    {
      name: "Narrow",
      cells: [[value, "beside"]],
      formulas: [],
      numberFormats: format === undefined ? [] : [{ address: "A1", format }],
      columnWidths: [60],
      tables: [],
    },
  ],
});

/** What was drawn of a number as a whole, and what of it as it is expected. */
async function drawn(
  contents: WorkbookContents,
  expected: RegExp | string,
): Promise<readonly [whole: readonly string[], shown: readonly string[]]> {
  await bench.page.evaluate(() => {
    const found = new Set<string>();
    window.kamDrawn = found;
    const canvas = CanvasRenderingContext2D.prototype;
    const draw = Object.getOwnPropertyDescriptor(canvas, "fillText")
      ?.value as typeof canvas.fillText;
    canvas.fillText = function (text, ...given): void {
      found.add(text);
      draw.call(this, text, ...given);
    };
  });
  await openContents(bench.page, contents);
  const all = (): Promise<readonly string[]> =>
    bench.page.evaluate(() => [...(window.kamDrawn ?? [])]);
  await waitFor(async () => (await all()).includes("beside"), "the sheet to be drawn");
  const texts = await all();
  const isExpected = (text: string): boolean =>
    typeof expected === "string" ? text === expected : expected.test(text);
  return [
    texts.filter((text) => /^(123,?456,?789|0\.3{7,}|2024-01-31)$/.test(text)),
    texts.filter(isExpected),
  ];
}

describe("a number that has no room in its column", () => {
  it.each([
    ["a third", 1 / 3, undefined, /^0\.3{2,6}$/],
    ["a large number", 123_456_789, undefined, /^\d(\.\d+)?E\+08$/],
    ["a number with a format", 123_456_789, "#,##0", /^#{2,}$/],
    ["a day", 45_322, "yyyy-mm-dd", /^#{2,}$/],
  ])("is drawn rounded or as signs, and never cut: %s", async (_, value, format, text) => {
    const [whole, shown] = await drawn(bookWith(value, format), text);

    expect(whole).toEqual([]);
    expect(shown).toHaveLength(1);
  });

  it.each([
    ["a number that has room", 7, "0.0", "7.0"],
    ["a text, which may lie over its neighbours", "123456789 or so", undefined, "123456789 or so"],
  ])("is not %s", async (_, value, format, text) => {
    expect((await drawn(bookWith(value, format), text))[1]).toEqual([text]);
  });
});
