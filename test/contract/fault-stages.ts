import type { WorkbookGateway } from "../../src/workbook/gateway";
import type { DeedPort } from "../../src/workbook/transaction/port";
import type { Setting } from "../../src/workbook/transaction/settings";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { ExcelRefusal } from "../support/strict-excel/refusal";
import { bookState } from "../support/strict-excel/book-state";
import { memoryState } from "../support/memory-state";
import { openExcel } from "./opened-excel";
import { openMemory } from "./opened-memory";

/** A workbook whose steps are counted, and in which a step can be made to fail. */
export interface Stage {
  readonly workbook: WorkbookGateway;
  /** All that the workbook holds. */
  readonly state: () => unknown;
  /** How many steps were taken so far. */
  readonly steps: () => number;
  /** Lets something happen at the step with this number, once; it may throw. */
  readonly at: (step: number, act: () => void) => void;
  /** How often the workbook was asked so far; a person can type only between questions. */
  readonly questions: () => number;
  /** Types before the question with this number. */
  readonly typeAt: (question: number, address: string, value: string) => void;
  readonly type: (address: string, value: string) => void;
  readonly refusal: () => Error;
  readonly disconnection: () => Error;
}

type OpenStage = () => Stage;

/** In memory a step is a look or a reading, the writing of one place, or the answer to a writing. */
export const memoryStage: OpenStage = () => {
  const [steps, questions] = [new Counted(), new Counted()];
  const { workbook, book, hands } = openMemory({
    through: (port) => stepping(port, { steps, questions }),
  });
  const type = (address: string, value: string): void => void hands.typeInto(address, value);
  return {
    workbook,
    state: () => memoryState(book),
    steps: () => steps.count,
    at: (step, act) => steps.set.set(step, act),
    questions: () => questions.count,
    typeAt: (question, address, value) => {
      questions.set.set(question, () => {
        type(address, value);
      });
    },
    type,
    refusal: () => new WorkbookError("protected", "The workbook refused."),
    disconnection: () => new WorkbookError("unexpected", "The workbook does not answer."),
  };
};

/** Counts, and lets something happen at a number. */
class Counted {
  readonly set = new Map<number, () => void>();
  count = 0;

  step(): void {
    const act = this.set.get(this.count);
    this.count += 1;
    act?.();
  }
}

function stepping(
  port: DeedPort,
  { steps, questions }: { readonly steps: Counted; readonly questions: Counted },
): DeedPort {
  return {
    ...port,
    look: async (inEdit) => {
      questions.step();
      steps.step();
      return port.look(inEdit);
    },
    inspect: async (cells, inEdit) => {
      questions.step();
      steps.step();
      return port.inspect(cells, inEdit);
    },
    read: async (places) => {
      questions.step();
      steps.step();
      return port.read(places);
    },
    write: async (settings) => {
      questions.step();
      const stood: Setting[] = [];
      for (const setting of settings) {
        steps.step();
        stood.push(...(await port.write([setting])));
      }
      steps.step();
      return stood;
    },
  };
}

/** In Excel a step is one operation of a request, so that a request can be cut off in its middle. */
export const operationStage: OpenStage = () => excelStage("operation");
/** Or the answer to a request, which can get lost after all of it was done. */
export const answerStage: OpenStage = () => excelStage("answer");

function excelStage(counted: "operation" | "answer"): Stage {
  const { workbook, book, excel, typeNow } = openExcel();
  const { interrupts } = excel;
  return {
    workbook,
    state: () => bookState(book),
    steps: () => interrupts.counted()[counted],
    at: (index, act) => {
      if (counted === "operation") interrupts.onOperation(index, act);
      else interrupts.onAnswer(index, act);
    },
    questions: () => interrupts.counted().sync,
    typeAt: (question, address, value) => {
      interrupts.onSync(question, () => {
        typeNow(address, value);
      });
    },
    type: typeNow,
    refusal: () => new ExcelRefusal("AccessDenied", "refused"),
    disconnection: () => new Error("The connection was lost."),
  };
}
