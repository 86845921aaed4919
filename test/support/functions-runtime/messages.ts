/** One call of a formula, as Excel makes it. */
export interface Call {
  readonly name: string;
  /** One for each parameter; `null` for one that was left out. */
  readonly cells: readonly unknown[];
}

/** What Excel was told to show. */
export type Outcome =
  | { readonly shows: "value"; readonly value: unknown }
  | { readonly shows: "error"; readonly code: string; readonly message: string };

const CUSTOM_FUNCTIONS = 1;
const INVOCATION = 1000;
const ERRORS_ALLOWED = 4;

/** The host's message that asks for calls; a call's position is its id. */
export function invocationMessage(calls: readonly Call[], areErrorsAllowed: boolean): string {
  const flags = areErrorsAllowed ? ERRORS_ALLOWED : 0;
  const entries = calls.map(({ name, cells }, id) => ({
    messageCategory: CUSTOM_FUNCTIONS,
    messageType: INVOCATION,
    targetId: "",
    message: JSON.stringify([id, name, cells, null, flags, null]),
  }));
  return JSON.stringify({ type: 3, flags: 0, message: { entries } });
}

/** The client's message to the host, as far as it is read here. */
interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly message?: { readonly body?: { readonly Actions?: readonly ClientAction[] } };
}

interface ClientAction {
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly [readonly InvocationResult[]] };
}

/** id, whether there is a value, the value or the message, and the number of the error. */
type InvocationResult = readonly [number, boolean, unknown, ...unknown[]];

/** The client's own numbers for the errors that we use; 2 is what was thrown raw. */
const ERROR_CODES: Readonly<Record<number, string>> = { 1: "#N/A", 7: "#VALUE!", 2: "thrown raw" };

/** Reads results out of what the client sent; answers how to reply to it. */
export function readClientMessage(json: string): {
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly reply: string | undefined;
} {
  const { id, type, message } = JSON.parse(json) as ClientMessage;
  const results = (message?.body?.Actions ?? [])
    .filter(({ Name }) => Name === "SetInvocationArrayResults")
    .flatMap(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0] ?? []);
  const outcomes = new Map(results.map((result) => [result[0], toOutcome(result)] as const));
  const body = JSON.stringify({ Results: [], TraceIds: [] });
  const response = { id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } };
  return { outcomes, reply: type === 1 ? JSON.stringify(response) : undefined };
}

function toOutcome([, hasValue, value, code]: InvocationResult): Outcome {
  if (hasValue) return { shows: "value", value };
  return {
    shows: "error",
    code: ERROR_CODES[Number(code)] ?? `number ${String(code)}`,
    message: String(value),
  };
}
