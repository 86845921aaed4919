import { WorkbookError, type Cells, type WorkbookGateway } from "../../../src/workbook/gateway";

/** What a workbook was told to do, in order. */
export interface Recording {
  readonly workbook: WorkbookGateway;
  readonly steps: string[];
  readonly blocks: Map<string, Cells>;
  readonly formulas: Map<string, string>;
}

/** A workbook that only takes new sheets. `taken` names get a number; `refuses` is refused. */
export function recordingWorkbook(
  rule: { readonly taken?: readonly string[]; readonly refuses?: string } = {},
): Recording {
  const steps: string[] = [];
  const blocks = new Map<string, Cells>();
  const formulas = new Map<string, string>();
  const free = (name: string): string => (rule.taken?.includes(name) === true ? `${name}_2` : name);
  const take = <T>(step: string, answer: T): Promise<T> => {
    if (rule.refuses === step) {
      return Promise.reject(new WorkbookError("protected", "The workbook is protected."));
    }
    steps.push(step);
    return Promise.resolve(answer);
  };
  const unwanted = (): never => {
    throw new Error("The sample has no business with what is there.");
  };
  return {
    steps,
    blocks,
    formulas,
    workbook: {
      listTables: unwanted,
      readTable: unwanted,
      readReference: unwanted,
      readActiveCell: unwanted,
      readSelection: unwanted,
      appendRows: unwanted,
      tableReference: unwanted,
      select: unwanted,
      onSelectionChanged: unwanted,
      onChanged: unwanted,
      addSheet: (name) => take(`sheet ${name}`, free(name)),
      addTable: (address, name) => take(`table ${address}`, free(name)),
      writeBlock: (address, cells) => {
        blocks.set(address, cells);
        return take(`block ${address}`, address);
      },
      formatCells: (address, format) => take(`format ${address} ${format}`, undefined),
      writeFormula: (address, formula) => {
        formulas.set(address, formula);
        return take(`formula ${address}`, address);
      },
    },
  };
}
