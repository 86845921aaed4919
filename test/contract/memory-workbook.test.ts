import { memoryLooks } from "../support/memory-looks";
import { describeWorkbookContract } from "./describe-workbook-contract";
import { openMemory } from "./opened-memory";

describeWorkbookContract("a workbook in memory", () => {
  const { workbook, hands, book } = openMemory();
  return Promise.resolve({ workbook, hands: { ...hands, looks: memoryLooks(book) } });
});
