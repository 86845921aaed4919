import {
  isBinaryNode,
  isCallNode,
  isLambdaNode,
  isLetNode,
  isUnaryNode,
  parse,
  tokenize,
  type AstExpression,
} from "@borgar/fx";

/** `undefined` for a text that is no formula; the parser has no other way to say so than to throw. */
export function parseFormula(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula, { withLocation: true, mergeRefs: true }));
  } catch (thrown) {
    if (thrown instanceof Error) return undefined;
    throw thrown;
  }
}

/** The expressions that an expression is made of; `undefined` for an argument that is left out. */
export function childrenOf(node: AstExpression): readonly (AstExpression | undefined)[] {
  if (isCallNode(node) || isUnaryNode(node) || isBinaryNode(node)) return given(node.arguments);
  if (isLambdaNode(node)) return given([node.body]);
  if (isLetNode(node)) return given([...node.declarations.map(({ init }) => init), node.body]);
  return [];
}

/** The parser answers null for what is left out, although its types do not always say so. */
export function given(
  nodes: readonly (AstExpression | null)[],
): readonly (AstExpression | undefined)[] {
  return nodes.map((node) => node ?? undefined);
}

/** The text of an expression as it stands in the formula. */
export function textOf(node: AstExpression, formula: string): string {
  const ends = endsOf(node);
  return formula.slice(Math.min(...ends), Math.max(...ends));
}

/** The parser places `#` in `A1#` at itself alone, so what an operator works on counts too. */
function endsOf(node: AstExpression): readonly number[] {
  const inner = childrenOf(node).flatMap((child) => (child === undefined ? [] : endsOf(child)));
  return [...(node.loc ?? []), ...inner];
}
