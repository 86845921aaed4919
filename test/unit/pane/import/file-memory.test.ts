import { NOTHING_ASKED, type DraftAsked } from "../../../../src/files/draft/asked";
import { draftReader } from "../../../../src/files/draft/draft-reader";
import type { Look } from "../../../../src/files/draft/look";
import { recall, remember } from "../../../../src/pane/features/import/file-memory";
import type { WorkbookGateway } from "../../../../src/workbook/gateway";
import { memoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";

function blank(): WorkbookGateway {
  return memoryWorkbook({ sheets: [] }).workbook;
}

async function lookAt(headers: readonly string[]): Promise<Look> {
  const text = `${headers.join(";")}\n${headers.map(() => "5").join(";")}\n`;
  const look = await draftReader().open("a.csv", new TextEncoder().encode(text), () => undefined);
  if ("refused" in look) throw new Error(look.refused);
  return look;
}

describe("what was said of a file", () => {
  it("is known of the next one with its headers: columns, answers, and how all is read", async () => {
    const workbook = blank();
    const look = await lookAt(["Ref", "Turnover"]);
    const asked: DraftAsked = {
      ...NOTHING_ASKED,
      encoding: "utf-8",
      reading: { decimal: ",", dateOrder: "mdy", delimiter: ";" },
      columns: new Map([["Turnover", { decimal: "," }]]),
      chosen: { table: "Accounts", columns: new Map([["Ref", "account_id"]]) },
    };
    await remember(workbook, { look, asked, target: "turnover" });

    // Letters and delimiter are of one file, and proposed anew of each.
    expect(await recall(workbook, look)).toEqual({
      target: "turnover",
      asked: { ...asked, encoding: undefined, reading: { decimal: ",", dateOrder: "mdy" } },
    });
    expect(await recall(workbook, await lookAt(["Ref", "Revenue"]))).toBeUndefined();
  });

  it("is not believed where a document keeps something else under its name", async () => {
    const look = await lookAt(["Ref"]);
    const known = { headers: ["Ref"], target: "t", columns: {} };
    const odd: readonly unknown[] = [
      { ...known, table: 5 },
      { ...known, table: "Nothing" },
      { ...known, columns: { Ref: 7 } },
      { ...known, columns: { Ref: "toString" } },
      { ...known, choices: { Ref: { decimal: 1 } } },
      { ...known, reading: { decimal: "x" } },
      { ...known, headers: ["Ref", 5] },
      { ...known, target: undefined },
      null,
      "t",
    ];
    for (const kept of odd) {
      const workbook = blank();
      await workbook.writeSetting("files", [kept]);
      expect([kept, await recall(workbook, look)]).toEqual([kept, undefined]);
    }
    const workbook = blank();
    await workbook.writeSetting("files", [...odd, known]);
    expect(await recall(workbook, look)).toMatchObject({ target: "t" });
  });

  it("takes no more of the document than a setting may", async () => {
    const workbook = blank();
    const wide = Array.from({ length: 900 }, (_, index) => `a column with a long name ${index}`);
    for (const first of ["A", "B", "C"]) {
      const look = await lookAt([first, ...wide]);
      await remember(workbook, { look, asked: NOTHING_ASKED, target: first });
    }

    expect(JSON.stringify(await workbook.readSetting("files")).length).toBeLessThan(50_000);
    expect(await recall(workbook, await lookAt(["C", ...wide]))).toMatchObject({ target: "C" });
    expect(await recall(workbook, await lookAt(["A", ...wide]))).toBeUndefined();
  });
});
