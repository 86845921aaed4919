import { isCallNode, isUnaryNode, type AstExpression, type CallExpression } from "@borgar/fx";
import { catalogue, type KamFunction } from "../../../functions/catalogue";
import { kamName } from "../../kam-names";
import { childrenOf, given, parseFormula } from "./parse-formula";

/** A KAM function in a formula. */
export interface FoundCall {
  readonly definition: KamFunction;
  /** `undefined` where an argument is left out. */
  readonly arguments: readonly (AstExpression | undefined)[];
  /** True when the formula is this call and nothing else, so its answer is what the cells show. */
  readonly isWhole: boolean;
}

/** The first KAM function in a formula, an outer one before those inside it. `undefined` when it has none. */
export function findCall(formula: string): FoundCall | undefined {
  const root = parseFormula(formula);
  if (root === undefined) return undefined;
  const found = callsIn(root).flatMap((call) => {
    const definition = definitionOf(call.callee.name);
    return definition === undefined ? [] : [{ call, definition }];
  })[0];
  if (found === undefined) return undefined;
  return {
    definition: found.definition,
    arguments: given(found.call.arguments),
    isWhole: found.call === withoutIntersection(root),
  };
}

/** Excel writes `=@KAM.HHI(...)` where an older file asks for a single cell. */
function withoutIntersection(node: AstExpression): AstExpression {
  const [inner] = isUnaryNode(node) && node.operator === "@" ? node.arguments : [];
  return inner ?? node;
}

function definitionOf(callee: string): KamFunction | undefined {
  const name = kamName(callee);
  return catalogue.find((definition) => definition.name === name);
}

function callsIn(node: AstExpression): readonly CallExpression[] {
  const inside = childrenOf(node).flatMap((child) => (child === undefined ? [] : callsIn(child)));
  return isCallNode(node) ? [node, ...inside] : inside;
}
