/** Requests that wait, from when this begins until they are let through. */
export class Hold {
  private waiting: Promise<void> | undefined;
  private open: () => void = () => undefined;
  private isOver = false;

  /** True while requests wait. */
  get isOn(): boolean {
    return this.waiting !== undefined && !this.isOver;
  }

  /** What a request waits for. */
  get passed(): Promise<void> {
    return this.waiting ?? Promise.resolve();
  }

  begin(): void {
    if (this.isOver) return;
    this.waiting ??= new Promise((resolve) => {
      this.open = resolve;
    });
  }

  /** Lets through all that waits, and what comes after. */
  end(): void {
    this.isOver = true;
    this.open();
  }
}
