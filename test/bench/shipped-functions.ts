import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

const BUNDLE = join(__dirname, "../../dist/functions.js");

type ShippedFunction = (...cells: readonly unknown[]) => unknown;

/** The functions as they ship: the built bundle, with nothing of Excel but the call that names them. */
export function shippedFunctions(): (name: string, ...cells: readonly unknown[]) => unknown {
  const functions = new Map<string, ShippedFunction>();
  const ErrorCode = { notAvailable: "#N/A", invalidValue: "#VALUE!" };
  class CellError {
    readonly message: string;
    constructor(_code: string, message: string) {
      this.message = message;
    }
  }
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (name: string, answer: ShippedFunction) => functions.set(name, answer),
      ErrorCode,
      Error: CellError,
    },
  });
  runInThisContext(readFileSync(BUNDLE, "utf8"), { filename: BUNDLE });
  return (name, ...cells) => {
    const answer = functions.get(name);
    if (answer === undefined) throw new Error(`The bundle has no KAM.${name}`);
    const shown = answer(...cells);
    if (shown instanceof CellError) throw new Error(`KAM.${name} refused: ${shown.message}`);
    return shown;
  };
}
