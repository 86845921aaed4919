import {
  BaseFunction,
  FunctionType,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import { BooleanNumber } from "@univerjs/core";
import type { KamFunction } from "../../functions/catalogue";
import type { Unit } from "../../functions/define/answer";
import type { NamedParameter } from "../../functions/define/definition";
import { answerValue, failureValue } from "./answer-values";
import { copyingSort } from "./mends/copying-sort";
import { callLifted } from "./lift";
import { readArgument } from "./read-argument";

type Executor = [new (name: string) => BaseFunction, string];

/** What the grid's formula engine is told of our functions before the first workbook opens. */
export interface FunctionRegistration {
  readonly function: Executor[];
  readonly description: IFunctionInfo[];
}

/** Every function of the catalogue as `KAM.<NAME>`, with the help shown while it is typed. */
export function registerFunctions(catalogue: readonly KamFunction[]): FunctionRegistration {
  return {
    function: [copyingSort(), ...catalogue.map(executor)],
    description: catalogue.map(describe),
  };
}

function executor(definition: KamFunction): Executor {
  class KamExecutor extends BaseFunction {
    // Blank and error cells of a range can be told from 0 and text only in the reference itself.
    override needsReferenceObject = true;

    override calculate(...cells: FunctionVariantType[]): BaseValueObject {
      try {
        const answer = callLifted(
          definition,
          definition.parameters.map((_, index) => readArgument(cells[index])),
        );
        return answerValue(definition.name, answer);
      } catch (thrown) {
        return failureValue(definition.name, thrown);
      }
    }
  }
  return [KamExecutor, `KAM.${definition.name}`];
}

function describe({ name, summary, parameters }: KamFunction): IFunctionInfo {
  return {
    functionName: `KAM.${name}`,
    functionType: FunctionType.User,
    description: summary,
    abstract: summary,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.help,
      example: exampleOf(parameter),
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

const EXAMPLES: Readonly<Record<Unit, string>> = {
  currency: "120000",
  share: "0.12",
  index: "0.5",
  ratio: "2",
  score: "7",
  points: "100",
  count: "12",
  text: '"text"',
  none: "1",
};

function exampleOf({ shape, words, unit, type }: NamedParameter): string {
  if (shape === "range") return "A1:F41";
  if (type === "boolean") return "TRUE";
  const word = words?.[0]?.word;
  return word === undefined ? EXAMPLES[unit] : `"${word}"`;
}
