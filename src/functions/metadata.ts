import type {
  ICustomFunctionsMetadata,
  IEnum,
  IFunction,
  IFunctionParameter,
} from "custom-functions-metadata";
import { anchorOf } from "./reference/anchor";
import type { KamFunction } from "./catalogue";
import type { NamedParameter, Word } from "./define/definition";

/** What Excel's registration file holds; Microsoft's own types leave out the line for error cells. */
export interface FunctionsMetadata extends ICustomFunctionsMetadata {
  /**
   * Hands error cells over to all parameters of type any, instead of answering in their place. The
   * format knows it for the whole file only, so one function that reads error cells sets it for all.
   */
  readonly allowErrorForDataTypeAny: boolean;
}

/**
 * The registration file that Excel reads (functions.json).
 *
 * @param catalogue - Functions to register, in order.
 * @param referencePage - Address of the reference page; each function links to its part of it.
 */
export function functionsMetadata(
  catalogue: readonly KamFunction[],
  referencePage: string,
): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: catalogue.some(({ readsErrorCells }) => readsErrorCells),
    functions: catalogue.map((definition) => registration(definition, referencePage)),
    enums: catalogue.flatMap(({ name, parameters }) =>
      parameters.flatMap((parameter) => wordList(name, parameter)),
    ),
  };
}

function registration(
  { name, summary, parameters, returns }: KamFunction,
  referencePage: string,
): IFunction {
  return {
    description: summary,
    helpUrl: `${referencePage}#${anchorOf(name)}`,
    id: name,
    name,
    parameters: parameters.map((parameter) => argument(name, parameter)),
    result: returns.shape === "range" ? { dimensionality: "matrix" } : {},
  };
}

function argument(functionName: string, parameter: NamedParameter): IFunctionParameter {
  return {
    description: parameter.help,
    name: parameter.name,
    type: parameter.type,
    ...(parameter.shape === "range" ? { dimensionality: "matrix" } : {}),
    ...(parameter.optional ? { optional: true } : {}),
    ...(parameter.words ? { customEnumId: wordListId(functionName, parameter) } : {}),
  };
}

/** The words that Excel offers while the argument is typed. */
function wordList(functionName: string, parameter: NamedParameter): readonly IEnum[] {
  if (parameter.words === undefined) return [];
  const values = parameter.words.map(({ word, help }: Word) => ({
    name: word,
    stringValue: word,
    tooltip: help,
  }));
  return [{ id: wordListId(functionName, parameter), type: "string", values }];
}

function wordListId(functionName: string, { name }: NamedParameter): string {
  return `${functionName}_${name.toUpperCase()}`;
}
