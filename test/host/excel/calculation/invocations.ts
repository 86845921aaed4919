import type { Told } from "../protocol/events";
import type { RawAnswer } from "./functions";

/** The category of the client's messages to the runtime of the functions. */
const FUNCTIONS = 1;
const INVOKE = 1000;
const TAKES_ERRORS = 4;

/** Calls of the add-in's functions: each goes to the runtime in the page as a message, and comes back by its number. */
export class Invocations {
  /** Fulfilled when the runtime says that its functions are registered. */
  readonly ready: Promise<void>;
  private readonly tell: (told: Told) => void;
  private readonly takesErrors: boolean;
  private readonly pending = new Map<number, (answer: RawAnswer) => void>();
  private readonly announce: () => void;
  private count = 0;

  constructor(tell: (told: Told) => void, takesErrors: boolean) {
    this.tell = tell;
    this.takesErrors = takesErrors;
    const { promise, resolve } = opened();
    this.ready = promise;
    this.announce = resolve;
  }

  /** Calls a function by its id, with arguments as Excel hands them over. */
  call(id: string, given: readonly unknown[]): Promise<RawAnswer> {
    this.count += 1;
    const number = this.count;
    const flags = this.takesErrors ? TAKES_ERRORS : 0;
    const data = [number, id, given, null, flags, null];
    return new Promise((resolve) => {
      this.pending.set(number, resolve);
      this.tell({ category: FUNCTIONS, type: INVOKE, target: "", data });
    });
  }

  registered(): void {
    this.announce();
  }

  answered(answers: readonly RawAnswer[]): void {
    for (const answer of answers) {
      const [number] = answer;
      this.pending.get(number)?.(answer);
      this.pending.delete(number);
    }
  }
}

function opened(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
