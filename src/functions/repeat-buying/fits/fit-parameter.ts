import { invalidInput } from "../../../model/errors";
import {
  MODEL_PARAMETERS,
  type BuyingFit,
  type ModelName,
} from "../../../model/repeat-buying/buying-fit";
import { plainText } from "../../../model/plain-text";
import {
  errorText,
  isBlank,
  toGrid,
  trimEnd,
  type RawGrid,
  type RawRow,
  fits,
} from "../../../reading/cells";
import type { Parameter } from "../../define/definition";

/** What a parameter of a fit may be. */
const LEAST = 1e-12;
const MOST = 1e12;
/** The highest k that is read, whoever fitted it; a search of ours ends earlier. */
const MOST_K_READ = 20;

const MODELS = Object.keys(MODEL_PARAMETERS) as ModelName[];
const EXPECTED = 'the list that KAM.FITLIFETIME answers, or a row such as "BG/NBD", r, alpha, a, b';

/** A fit: the list that FITLIFETIME spilled, or the model and its parameters in one row. */
export function fitParameter(): Parameter<BuyingFit> {
  return {
    help: "The list of KAM.FITLIFETIME, or a row of the model's name and its parameters.",
    unit: "none",
    optional: false,
    type: "any",
    shape: "range",
    read: (raw, argument) => {
      const grid = trimEnd(toGrid(raw));
      const line = asLine(grid);
      return line === undefined ? readList(grid, argument) : readLine(line, argument);
    },
  };
}

/** Cells that begin with the name of a model, in one row or column. */
function asLine(grid: RawGrid): RawRow | undefined {
  const line = grid.length === 1 ? grid[0] : grid.every((row) => row.length === 1) && grid.flat();
  return Array.isArray(line) && modelOf(line[0]) !== undefined ? (line as RawRow) : undefined;
}

function modelOf(cell: unknown): ModelName | undefined {
  const word = typeof cell === "string" ? plainText(cell).toLowerCase() : undefined;
  return MODELS.find((name) => name.toLowerCase() === word);
}

function readLine([name, ...cells]: RawRow, argument: string): BuyingFit {
  const model = requireModel(name, argument);
  const parameters = MODEL_PARAMETERS[model].map((parameter, index) =>
    readParameter(cells[index], { argument, parameter }),
  );
  const further = cells.slice(parameters.length).find((cell) => !isBlank(cell));
  if (further === undefined) return { model, parameters };
  throw invalidInput({ argument }, `${parameters.length} parameters of ${model}`, further);
}

function readList(grid: RawGrid, argument: string): BuyingFit {
  const cells = new Map<string, unknown>();
  for (const [quantity, value] of grid) {
    const name = typeof quantity === "string" ? plainText(quantity).toLowerCase() : "";
    if (name !== "" && !cells.has(name)) cells.set(name, value);
  }
  // A single cell is what a fit that was refused leaves: the message shows it.
  const model = requireModel(cells.get("model") ?? grid[0]?.[0], argument);
  const parameters = MODEL_PARAMETERS[model].map((parameter) =>
    readParameter(cells.get(parameter), { argument, parameter }),
  );
  return { model, parameters, identified: readFact(cells.get("identified")) };
}

function requireModel(cell: unknown, argument: string): ModelName {
  const model = modelOf(cell);
  if (model !== undefined) return model;
  throw invalidInput({ argument }, EXPECTED, errorText(cell) ?? cell);
}

function readParameter(
  cell: unknown,
  { argument, parameter }: { readonly argument: string; readonly parameter: string },
): number {
  const place = { argument, column: parameter };
  if (parameter === "k") {
    if (fits(cell, { min: 1, max: MOST_K_READ }) && Number.isInteger(cell)) return cell;
    throw invalidInput(place, `a whole number from 1 to ${MOST_K_READ}`, errorText(cell) ?? cell);
  }
  if (fits(cell, { min: LEAST, max: MOST })) return cell;
  throw invalidInput(place, `a number above 0, up to ${MOST}`, errorText(cell) ?? cell);
}

function readFact(cell: unknown): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  const word = typeof cell === "string" ? plainText(cell).toLowerCase() : "";
  return word === "true" ? true : word === "false" ? false : undefined;
}
