import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A text that stands in the code, what is put into it written as "…". */
export interface Literal {
  readonly text: string;
  readonly line: number;
  /** Name of the property that it is the value of, or part of the value of. */
  readonly property: string | undefined;
}

/** Each file of TypeScript below a folder, by its path from there. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"))
    .sort();
}

/**
 * The texts that a file makes or holds. Comments are none, and neither are types, imports and names of
 * properties, which never reach a reader.
 */
export function literalsOf(folder: string, file: string): readonly Literal[] {
  const code = readFileSync(join(folder, file), "utf8");
  return literalsIn(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
}

function literalsIn(source: ts.SourceFile): readonly Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined && isValue(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ text, line: line + 1, property: propertyOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("");
}

function isValue({ parent }: ts.Node): boolean {
  return !ts.isImportDeclaration(parent) && !ts.isLiteralTypeNode(parent);
}

function propertyOf(node: ts.Node): string | undefined {
  for (let each: ts.Node = node; !ts.isSourceFile(each); each = each.parent) {
    const { parent } = each;
    if (!ts.isPropertyAssignment(parent)) continue;
    if (parent.initializer === each) return parent.name.getText().replaceAll('"', "");
  }
  return undefined;
}
