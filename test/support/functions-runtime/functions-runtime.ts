import { readFileSync } from "node:fs";
import vm from "node:vm";
import { browserShims } from "./browser-shims";
import { invocationMessage, readClientMessage, type Call, type Outcome } from "./messages";

const CLIENT = "custom-functions-runtime.js";

/** Microsoft's custom functions runtime with our functions loaded into it, as Excel on Windows runs them. */
export interface FunctionsRuntime {
  /** Names under which functions were associated, in upper case. */
  readonly names: readonly string[];
  /** Makes all calls in one message and answers their outcomes in order. */
  readonly callAll: (calls: readonly Call[]) => Promise<readonly Outcome[]>;
}

interface Bridge {
  sendMessageToHost: (json: string) => void;
  /** Set by the client. */
  onMessageFromHost?: (json: string) => void;
}

interface ClientGlobals {
  readonly CustomFunctions: { readonly _association: { readonly mappings: object } };
}

/**
 * Starts the runtime.
 *
 * @param functions - Path of the functions.js that ships.
 * @param areErrorsAllowed - What functions.json says of error cells.
 */
export function startFunctionsRuntime(
  functions: string,
  areErrorsAllowed: boolean,
): FunctionsRuntime {
  const outcomes = new Map<number, Outcome>();
  let heard: () => void = () => undefined;
  const bridge: Bridge = {
    sendMessageToHost: (json) => {
      const message = readClientMessage(json);
      for (const [id, outcome] of message.outcomes) outcomes.set(id, outcome);
      const { reply } = message;
      if (reply !== undefined) setImmediate(() => bridge.onMessageFromHost?.(reply));
      heard();
    },
  };
  const globals = { ...browserShims(CLIENT), _richApiNativeBridge: bridge };
  const context = vm.createContext(Object.assign(globals, { window: globals, self: globals }));
  const client = require.resolve(`@microsoft/office-js/dist/${CLIENT}`);
  for (const file of [client, functions]) {
    vm.runInContext(readFileSync(file, "utf8"), context, { filename: file });
  }
  const { CustomFunctions } = context as unknown as ClientGlobals;
  return {
    names: Object.keys(CustomFunctions._association.mappings),
    callAll: (calls) =>
      new Promise((resolve) => {
        outcomes.clear();
        heard = () => {
          if (outcomes.size === calls.length) resolve(inOrder(calls, outcomes));
        };
        bridge.onMessageFromHost?.(invocationMessage(calls, areErrorsAllowed));
      }),
  };
}

function inOrder(
  calls: readonly Call[],
  outcomes: ReadonlyMap<number, Outcome>,
): readonly Outcome[] {
  return calls.flatMap((_, id) => outcomes.get(id) ?? []);
}
