import { insertSample } from "../../../src/sample/insert-sample";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { joinAddress } from "../../../src/workbook/address";
import { WorkbookError } from "../../../src/workbook/gateway";
import { recordingWorkbook } from "./recording-workbook";

describe("inserting the sample", () => {
  it("writes only on the sheets it added", async () => {
    const { workbook, steps } = recordingWorkbook({ taken: ["Accounts", "Portfolio"] });

    const { addresses } = await insertSample(workbook);

    const taken = ["Accounts", "Portfolio"];
    const added = sampleWorkbook().sheets.map(({ name }) =>
      taken.includes(name) ? `${name}_2` : name,
    );
    const corners = added.map((name) => joinAddress(name, "A1").slice(0, -"A1".length));
    expect(addresses.map((address) => address.replace(/[^!]+$/, ""))).toEqual(corners);
    for (const step of steps.filter((each) => !each.startsWith("sheet "))) {
      const place = step.slice(step.indexOf(" ") + 1);
      expect(corners.filter((corner) => place.startsWith(corner))).toHaveLength(1);
    }
  });

  it("lets the formulas speak of the tables by the names they got", async () => {
    const { workbook, formulas } = recordingWorkbook({ taken: ["Accounts"] });

    const { tables } = await insertSample(workbook);

    expect(tables).toMatchObject({ Accounts: "Accounts_2", Settings: "Settings" });
    expect([...formulas.values()]).toContain("=KAM.SCORE(Accounts_2[#All],Settings[#All])");
  });

  it("writes formulas when everything they speak of is there", async () => {
    const { workbook, steps } = recordingWorkbook();

    await insertSample(workbook);

    const firstFormula = steps.findIndex((step) => step.startsWith("formula "));
    expect(steps.slice(firstFormula).every((step) => step.startsWith("formula "))).toBe(true);
  });

  it("hands over rows of one length", async () => {
    const { workbook, blocks } = recordingWorkbook();

    await insertSample(workbook);

    for (const cells of blocks.values()) {
      expect(new Set(cells.map((row) => row.length)).size).toBe(1);
    }
  });

  it("says where to begin", async () => {
    const { workbook } = recordingWorkbook({ taken: ["Portfolio"] });

    expect((await insertSample(workbook)).start).toBe("Portfolio_2!A1");
  });

  it("passes a refusal on as it is when nothing was added", async () => {
    const { workbook, steps } = recordingWorkbook({ refuses: "sheet Portfolio" });

    await expect(insertSample(workbook)).rejects.toThrow(/^The workbook is protected\.$/);
    expect(steps).toEqual([]);
  });

  it("names what it had added when it is refused half-way", async () => {
    const { workbook } = recordingWorkbook({ refuses: "sheet Settings" });

    const refusal = await insertSample(workbook).catch((thrown: unknown) => thrown);

    expect(refusal).toBeInstanceOf(WorkbookError);
    expect(refusal).toMatchObject({ code: "protected" });
    expect(String(refusal)).toContain('delete "Portfolio", "Accounts" before you try again');
  });
});
