/**
 * What comes between a request and its answer. Requests, their operations and their answers are
 * counted from 0; what is set for one of them runs there, and may throw.
 */
export class Interrupts {
  private readonly set = new Map<string, () => void>();
  private readonly counts = { sync: 0, operation: 0, answer: 0 };

  onSync(index: number, act: () => void): void {
    this.set.set(`sync ${index}`, act);
  }

  onOperation(index: number, act: () => void): void {
    this.set.set(`operation ${index}`, act);
  }

  onAnswer(index: number, act: () => void): void {
    this.set.set(`answer ${index}`, act);
  }

  /** How many there were so far. */
  counted(): { readonly sync: number; readonly operation: number; readonly answer: number } {
    return { ...this.counts };
  }

  readonly sync = (): void => {
    this.reach("sync");
  };

  readonly operation = (): void => {
    this.reach("operation");
  };

  readonly answer = (): void => {
    this.reach("answer");
  };

  private reach(what: "sync" | "operation" | "answer"): void {
    const key = `${what} ${this.counts[what]}`;
    this.counts[what] += 1;
    this.set.get(key)?.();
  }
}
