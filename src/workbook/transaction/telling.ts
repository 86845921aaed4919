/** How far a deed has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface ProgressOptions {
  /** Told before, between and after the parts of a deed that takes longer than a second. */
  readonly onProgress?: (progress: Progress) => void;
  /** Progress is told from here on, counted from when the first deed of a chain was begun. */
  readonly quietMilliseconds?: number;
}

const QUIET_MILLISECONDS = 1000;

/** Tells how far a deed has come once it takes long, also in the middle of a part. */
export class Telling {
  private readonly onProgress: ProgressOptions["onProgress"];
  private readonly from: number;
  private readonly of: number;
  private done = 0;
  private quiet: ReturnType<typeof setTimeout> | undefined;

  /** @param begun - When the first deed of the chain was begun. */
  constructor(
    { onProgress, quietMilliseconds = QUIET_MILLISECONDS }: ProgressOptions,
    begun: number,
    of: number,
  ) {
    this.onProgress = onProgress;
    this.from = begun + quietMilliseconds;
    this.of = of;
  }

  /** So many parts are done. */
  reached(done: number): void {
    this.done = done;
    const left = this.from - Date.now();
    if (left <= 0) this.tell();
    else {
      this.quiet ??= setTimeout(() => {
        this.tell();
      }, left);
    }
  }

  /** Nothing is told any more. */
  end(): void {
    clearTimeout(this.quiet);
  }

  private tell(): void {
    this.onProgress?.({ done: this.done, of: this.of });
  }
}
