import { parseTree } from "custom-functions-metadata";
import { catalogue, type KamFunction } from "../../src/functions/catalogue";
import type { NamedParameter } from "../../src/functions/define/definition";
import { functionsMetadata } from "../../src/functions/metadata";

const PAGE = "https://example.com/functions.md";

/**
 * The function as its author would have written it for Microsoft's own generator. The generator has
 * no tag for `allowErrorForDataTypeAny`, which is therefore checked apart from it.
 */
function asAnnotatedSource({ name, summary, parameters, returns }: KamFunction): string {
  const signature = parameters.map((each) => declaration(name, each)).join(", ");
  const result = returns.shape === "range" ? "any[][]" : "any";
  return [
    ...parameters.map((each) => wordListSource(name, each)),
    "/**",
    ` * ${summary}`,
    ` * @customfunction ${name} ${name}`,
    ` * @helpurl ${PAGE}#${name.toLowerCase()}`,
    ...parameters.map((each) => ` * @param ${each.name} ${each.help}`),
    " */",
    `export function ${name.toLowerCase()}(${signature}): ${result} { throw 0; }`,
  ].join("\n");
}

function declaration(functionName: string, parameter: NamedParameter): string {
  const type = parameter.words === undefined ? parameter.type : enumName(functionName, parameter);
  const shape = parameter.shape === "range" ? "[][]" : "";
  return `${parameter.name}${parameter.optional ? "?" : ""}: ${type}${shape}`;
}

function wordListSource(functionName: string, parameter: NamedParameter): string {
  if (parameter.words === undefined) return "";
  const members = parameter.words.map(({ word, help }) => `/** ${help} */ "${word}" = "${word}"`);
  return `/** @customenum {string} */\nenum ${enumName(functionName, parameter)} {\n${members.join(",\n")}\n}`;
}

function enumName(functionName: string, { name }: NamedParameter): string {
  return `${functionName}_${name.toUpperCase()}`;
}

describe("functions.json", () => {
  const official = parseTree(catalogue.map(asAnnotatedSource).join("\n"), "functions.ts");
  const ours = functionsMetadata(catalogue, PAGE);

  it("breaks no rule of Microsoft's generator", () => {
    expect(official.extras.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it("is what Microsoft's generator would have written", () => {
    expect(ours.functions).toEqual(official.functions);
  });

  it("offers the words that Microsoft's generator would have offered", () => {
    // A word that is no identifier is quoted in the source; the generator keeps the quotes in its name.
    const written = official.enums.map(({ values, ...list }) => ({
      ...list,
      values: values.map((each) => ({ ...each, name: each.name.replace(/^"(.*)"$/, "$1") })),
    }));

    expect(ours.enums).toEqual(written);
  });

  it("asks for error cells because functions spare the rows beside them", () => {
    expect(ours.allowErrorForDataTypeAny).toBe(true);
  });

  it("asks for no error cells where no function reads them", () => {
    const [first] = catalogue.map((each) => ({ ...each, readsErrorCells: false }));

    expect(functionsMetadata(first ? [first] : [], PAGE).allowErrorForDataTypeAny).toBe(false);
  });
});

describe.each(functionsMetadata(catalogue, PAGE).functions)(
  "the registration of $name",
  (entry) => {
    it("has a name that Excel takes and cannot mistake for a cell", () => {
      expect(entry.name).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
      // Excel has the columns A to XFD: up to three letters and digits are a cell.
      expect(entry.name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    });

    it("is told apart by its name for good", () => {
      expect(entry.id).toBe(entry.name);
    });

    it("leads to its help by a safe address", () => {
      expect(entry.helpUrl).toBe(`${PAGE}#${entry.name.toLowerCase()}`);
    });

    it("has at most five arguments, those that may be left out at the end", () => {
      const isOptional = entry.parameters.map(({ optional }) => optional === true);

      expect(entry.parameters.length).toBeLessThanOrEqual(5);
      expect(isOptional).toEqual([...isOptional].sort((one, other) => Number(one) - Number(other)));
    });

    it("says each thing in one sentence of at most 90 characters", () => {
      const texts = [entry.description, ...entry.parameters.map(({ description }) => description)];

      for (const text of texts) expect(text).toMatch(/^[A-Za-z0-9].{10,88}\.$/);
    });

    it("reads error cells only where Excel hands them over, in arguments of type any", () => {
      const definition = catalogue.find(({ name }) => name === entry.name);
      const tables = (definition?.parameters ?? []).filter(({ columns }) => columns !== undefined);

      expect(tables.filter(({ type }) => type !== "any")).toEqual([]);
    });
  },
);

describe("the words that Excel offers", () => {
  const { enums, functions } = functionsMetadata(catalogue, PAGE);

  it("stand under an id of their own, which Excel reads in any case", () => {
    const ids = enums.map(({ id }) => id.toLowerCase());

    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are each asked for by an argument, and each argument's words are there", () => {
    const asked = functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );

    expect(asked).toEqual(enums.map(({ id }) => id));
  });
});
