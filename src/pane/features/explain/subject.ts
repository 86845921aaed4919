import type { AnswerCell } from "../../../functions/define/answer";
import type { AnswerColumn, WholeAnswer } from "../../../functions/define/whole-answer";
import type { ExplainedValue, Explanation } from "../../../functions/define/explanation";
import type { CellValue } from "../../../workbook/cells";
import type { DayCount } from "../../../workbook/day-count";
import type { Owner } from "./owner-sources";

/** A value with the cell it came from, where it came from one. */
export interface LocatedValue extends ExplainedValue {
  readonly address: string | undefined;
  /** Whose row it stands in, where that is known. */
  readonly owner?: Owner;
}

/** The cell that is explained. */
export interface ExplainedCell extends DayCount {
  readonly address: string;
  readonly formula: string;
  /** Where it stands: the cell itself, or the first cell of the answer. */
  readonly formulaAddress: string;
  /** As the person's program writes it, where that is otherwise. */
  readonly formulaLocal?: string;
  /** Name of the function after `KAM.`. */
  readonly name: string;
  readonly shown: CellValue;
  /** Its own sheet, and those that its formula reads. */
  readonly sheets: readonly string[];
}

/** An argument whose cells cannot be found without calculating. */
export interface LostArgument {
  readonly name: string;
  readonly text: string;
  readonly why: string;
}

/** What there is to say about the cell the person stands on. */
export type Subject =
  | { readonly phase: "no-formula"; readonly address: string; readonly formula: string | undefined }
  | {
      readonly phase: "untraceable";
      readonly cell: ExplainedCell;
      readonly lost: readonly LostArgument[];
    }
  /** The function works inside a larger formula that hides which part of its answer is shown. */
  | { readonly phase: "nested"; readonly cell: ExplainedCell }
  /** The function has no answer for this cell: a fault of the cells, or nothing to explain here. */
  | {
      readonly phase: "unanswered";
      readonly cell: ExplainedCell;
      readonly message: string;
      readonly isFault: boolean;
      /** What the function answers for this cell now; an error where it has no answer at all. */
      readonly answer: AnswerCell;
    }
  /** The cell shows #VALUE! for an answer of which single rows have an error: their messages, one a row. */
  | {
      readonly phase: "unspilled";
      readonly cell: ExplainedCell;
      readonly faults: readonly string[];
    }
  /** A header of the answer; the cell of the formula says what the whole answer means. */
  | {
      readonly phase: "header";
      readonly cell: ExplainedCell;
      readonly column: AnswerColumn;
      readonly whole?: WholeAnswer;
    }
  | {
      readonly phase: "explained";
      readonly cell: ExplainedCell;
      readonly explanation: Explanation;
      readonly inputs: readonly LocatedValue[];
      readonly settings: readonly LocatedValue[];
      /** What the function answers for this very cell of its spill. */
      readonly answer: AnswerCell;
      /** False when the formula goes on calculating with the answer. */
      readonly isWhole: boolean;
      /** Where the cell is that of the formula, and others show more of its answer. */
      readonly whole?: WholeAnswer;
    }
  | { readonly phase: "refused"; readonly message: string };
