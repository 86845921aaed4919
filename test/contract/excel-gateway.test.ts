import { strictLooks } from "../support/strict-excel/looks";
import { describeWorkbookContract } from "./describe-workbook-contract";
import { openExcel } from "./opened-excel";

describeWorkbookContract("Excel", () => {
  const { workbook, hands, book } = openExcel();
  return Promise.resolve({ workbook, hands: { ...hands, looks: strictLooks(book) } });
});
