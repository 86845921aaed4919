import {
  memoryWorkbook,
  type MemoryOptions,
  type MemoryWorkbook,
} from "../../src/workbook/memory/memory-workbook";
import { CONTRACT_ANSWERS, CONTRACT_WORKBOOK } from "./contract-workbook";

/** The workbook of the contract, in memory. */
export function openMemory(options: Pick<MemoryOptions, "through"> = {}): MemoryWorkbook {
  return memoryWorkbook(CONTRACT_WORKBOOK, {
    ...options,
    answer: (formula) => CONTRACT_ANSWERS.find((each) => each.formula === formula)?.answer ?? [[0]],
  });
}
