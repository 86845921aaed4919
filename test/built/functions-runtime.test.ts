import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { catalogue } from "../../src/functions/catalogue";
import type { Answer, AnswerCell } from "../../src/functions/define/answer";
import { toFailure } from "../../src/functions/failure";
import type { FunctionsMetadata } from "../../src/functions/metadata";
import { KamError } from "../../src/model/errors";
import {
  startFunctionsRuntime,
  type FunctionsRuntime,
} from "../support/functions-runtime/functions-runtime";
import type { Call, Outcome } from "../support/functions-runtime/messages";

const DIST = join(__dirname, "../../dist");
const SCRIPT = join(DIST, "functions.js");

let metadata: FunctionsMetadata;
let runtime: FunctionsRuntime;

beforeAll(() => {
  if (!existsSync(SCRIPT)) throw new Error("dist/functions.js is missing: run npm run build first");
  metadata = JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")) as FunctionsMetadata;
  runtime = startFunctionsRuntime(SCRIPT, metadata.allowErrorForDataTypeAny);
});

/** Cells as Excel hands them over: one for each parameter, `null` for what was left out, ranges as rows. */
function excelCall(name: string, cells: readonly unknown[]): Call {
  const parameters = catalogue.find((each) => each.name === name)?.parameters ?? [];
  return {
    name,
    cells: parameters.map(({ shape }, index) => {
      const cell = cells[index] ?? null;
      return shape === "range" && cell !== null && !Array.isArray(cell) ? [[cell]] : cell;
    }),
  };
}

async function callOne(name: string, ...cells: readonly unknown[]): Promise<Outcome | undefined> {
  const [outcome] = await runtime.callAll([excelCall(name, cells)]);
  return outcome;
}

const ERROR_CELL = { type: "CustomFunctionError", code: "#N/A" };

describe("dist/functions.js in Microsoft's custom functions runtime", () => {
  it("answers every function of functions.json, and no other", () => {
    const registered = metadata.functions.map(({ id }) => id);

    expect([...runtime.names].sort()).toEqual([...registered].sort());
    expect(registered).toEqual(catalogue.map(({ name }) => name));
  });

  it("shows a refusal with our code and message", async () => {
    expect(await callOne("HHI", [["many"], [2]])).toEqual({
      shows: "error",
      code: "#VALUE!",
      message: 'KAM.HHI: values, row 1: expected a number of 0 or more, found "many"',
    });
  });

  it("shows #N/A with its message where no answer exists", async () => {
    expect(await callOne("HHI", [[0], [0]])).toEqual({
      shows: "error",
      code: "#N/A",
      message: "KAM.HHI: values: the amounts add up to 0, so no account has a share of them",
    });
  });

  it("names an error cell that was handed over", async () => {
    expect(await callOne("HHI", [[30], [ERROR_CELL]])).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining(
        'row 2: expected a number of 0 or more, found "#N/A"',
      ) as string,
    });
  });

  it("spares the other rows when one holds an error cell", async () => {
    const table = [
      ["account_id", "strategic_fit"],
      ["A", 8],
      ["B", ERROR_CELL],
      ["C", 8],
    ];

    const outcome = await callOne("SCORE", table);

    const [, first, faulty, last] = (
      outcome?.shows === "value" ? outcome.value : []
    ) as unknown[][];
    expect(faulty?.[1]).toMatchObject({
      valueType: "CustomFunctionError",
      code: "#VALUE!",
      message: expect.stringContaining('column "strategic_fit", row 3') as string,
    });
    expect(first?.slice(1)).toEqual(last?.slice(1));
    expect(typeof first?.[1]).toBe("number");
  });

  it("takes an optional argument that was left out for its default", async () => {
    const [leftOut, said] = await runtime.callAll([
      excelCall("HHI", [[[30], [30], [20], [20]]]),
      excelCall("HHI", [[[30], [30], [20], [20]], "share"]),
    ]);

    expect(leftOut).toEqual(said);
  });

  it("stays small: at most 2.1 kB per function, help and explanation included", () => {
    const perFunction = gzipSync(readFileSync(SCRIPT)).length / catalogue.length;

    expect(perFunction).toBeLessThanOrEqual(2100);
  });
});

describe("an example in the runtime", () => {
  const examples = catalogue.flatMap(({ name, examples: all }) =>
    all.map((example) => ({ name, example, title: `KAM.${name}: ${example.meaning}` })),
  );
  let outcomes: readonly Outcome[];

  beforeAll(async () => {
    outcomes = await runtime.callAll(
      examples.map(({ name, example }) => excelCall(name, example.cells)),
    );
  });

  it.each(examples.map((each, index) => ({ ...each, index })))(
    "answers as promised: $title",
    ({ name, example, index }) => {
      const outcome = outcomes[index];

      expectShown(outcome?.shows === "value" ? outcome.value : outcome, name, example.answer);
    },
  );

  it("fills a rectangle, as Excel wants it to spill", () => {
    const grids = outcomes.flatMap((each) =>
      each.shows === "value" && Array.isArray(each.value) ? [each.value as unknown[][]] : [],
    );

    for (const grid of grids) expect(new Set(grid.map((row) => row.length)).size).toBe(1);
  });
});

function expectShown(shown: unknown, name: string, answer: Answer): void {
  const rows = (Array.isArray(shown) ? shown : [[shown]]) as unknown[][];
  const expected = (Array.isArray(answer) ? answer : [[answer]]) as AnswerCell[][];
  expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  expected.flat().forEach((cell, index) => {
    const found = rows.flat()[index];
    if (typeof cell === "number") expectNumber(found, cell);
    else if (cell instanceof KamError) expect(found).toMatchObject(toFailure(name, cell));
    else expect(found).toBe(cell);
  });
}

/** The same up to the rounding of a few sums of doubles, as in plain code. */
function expectNumber(found: unknown, expected: number): void {
  const scale = Math.max(1, Math.abs(expected));
  expect(Math.abs(Number(found) - expected) / scale).toBeLessThan(1e-12);
}
