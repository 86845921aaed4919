import type { Faults } from "../../../../src/model/faults";
import type { Remarks } from "../../../../src/model/remarks";

type All = Faults & Remarks;

/** Facts and what is said of them, at least once for each code of a list: none can be forgotten. */
export type CasesOf<Codes> = {
  readonly [C in keyof Codes & keyof All]: readonly [Case<All[C]>, ...Case<All[C]>[]];
};

type Case<Facts> = readonly [facts: Facts, text: string];
