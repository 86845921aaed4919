import { describeWorkbookContract } from "./describe-workbook-contract";
import { openMemory } from "./opened-memory";

describeWorkbookContract("a workbook in memory", () => Promise.resolve(openMemory()));
