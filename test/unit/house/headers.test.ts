import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { EXCEPTIONS } from "../../../scripts/house-rules.mjs";

const ROOT = join(__dirname, "../../..");
const TABLES = "src/schema/tables";

/** All rooms but the schema, where headers stand, and the model, which names facts and knows no table. */
const ROOMS = readdirSync(join(ROOT, "src"))
  .filter((room) => room !== "schema" && room !== "model")
  .map((room) => `src/${room}`);

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`);
}

/** Headers in whatever a file of the schema exports: columns, and tables made of columns. */
function headersIn(exported: unknown, depth = 0): readonly string[] {
  if (typeof exported !== "object" || exported === null || depth > 4) return [];
  const own = "header" in exported && typeof exported.header === "string" ? [exported.header] : [];
  return [...own, ...Object.values(exported).flatMap((each) => headersIn(each, depth + 1))];
}

/** Of one word alone nobody can tell whether it is a header, a setting or plain English. */
const isUnmistakable = (header: string): boolean => header.includes("_");

const HEADERS = new Set(
  filesOf(TABLES)
    .flatMap((file) => headersIn(jest.requireActual<object>(join(ROOT, file))))
    .filter(isUnmistakable),
);

/** A text by which something is looked up: between brackets, handed to a call, compared, or named for that. */
function isLookup(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  if (ts.isCallExpression(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node;
  if (ts.isArrayLiteralExpression(parent)) return isSearched(parent);
  return ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText());
}

/** A list that something is looked for in where it stands: `["account_id"].includes(header)`. */
function isSearched({ parent }: ts.ArrayLiteralExpression): boolean {
  return (
    ts.isPropertyAccessExpression(parent) &&
    /^(includes|indexOf|some|find|findIndex)$/.test(parent.name.text)
  );
}

function headersLookedUp(name: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && HEADERS.has(node.text) && isLookup(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
}

describe("the header of a column", () => {
  it("is known from the schema", () => {
    expect(HEADERS.size).toBeGreaterThan(50);
    expect([...HEADERS]).toEqual(expect.arrayContaining(["account_id", "revenue_12m"]));
  });

  it.each([
    ['row["revenue_12m"]', ["revenue_12m"]],
    ['headers.indexOf("account_id")', ["account_id"]],
    ['header === "account_id"', ["account_id"]],
    ['switch (header) { case "account_id": }', ["account_id"]],
    ['const HEADER = "account_id";', ["account_id"]],
    ['["account_id", "revenue_12m"].includes(header)', ["account_id", "revenue_12m"]],
    ["row.revenue_12m", []],
    ['[["account_id", "revenue_12m"]]', []],
  ])("is written once more where it is looked up as a text: %s", (text, headers) => {
    expect(headersLookedUp("an.ts", text)).toEqual(headers);
  });

  it("is written in the schema alone, but for files that are named as exceptions", () => {
    const offenders = ROOMS.flatMap(filesOf)
      .filter((file) => headersLookedUp(file, readFileSync(join(ROOT, file), "utf8")).length > 0)
      .sort();

    expect(offenders).toEqual(EXCEPTIONS.headersAsText);
  });
});
