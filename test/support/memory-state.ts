import type { MemoryBook } from "../../src/workbook/memory/memory-book";

/** All that a workbook in memory holds, so that two moments of it can be compared. */
export function memoryState({ sheets, tables, names, settings }: MemoryBook): unknown {
  return {
    sheets: sheets.map(({ cells, answers, formats, lists, widths, ...sheet }) => ({
      ...sheet,
      cells: [...cells].sort(),
      answers: [...answers].sort(),
      formats: [...formats].sort(),
      lists: [...lists].sort(),
      widths: [...widths].sort(),
    })),
    tables: [...tables],
    names: [...names].sort(),
    settings: [...settings],
  };
}
