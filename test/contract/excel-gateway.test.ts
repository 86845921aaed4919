import { describeWorkbookContract } from "./describe-workbook-contract";
import { openExcel } from "./opened-excel";

describeWorkbookContract("Excel", () => Promise.resolve(openExcel()));
