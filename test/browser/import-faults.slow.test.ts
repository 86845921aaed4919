import { benchForFaults } from "../support/browser/bench";
import { aFile, choose } from "../support/browser/csv-dialog";
import { answerAgain, answerOnly } from "../support/browser/mute-grid";

const bench = benchForFaults();

describe("a CSV file that can neither be opened nor taken back", () => {
  it("offers in its dialog to finish undoing, and then leaves nothing", async () => {
    const { page, workbook } = bench;
    const before = await workbook.listSheets();
    await choose(page, aFile("plain.csv", "account_id,amount\nA,1\nB,2\n"));
    await answerOnly(page, 1);

    await page.getByRole("button", { name: "Open as a table" }).click();
    const finish = page.getByRole("dialog").getByRole("button", { name: "Finish undoing" });
    await finish.waitFor();
    expect(await workbook.listSheets()).not.toEqual(before);
    await answerAgain(page);
    await finish.click();

    await page.getByRole("dialog").getByText("All of it was taken back").waitFor();
    expect(await workbook.listSheets()).toEqual(before);
  });
});
