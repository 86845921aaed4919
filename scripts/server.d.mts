/** A folder served on this machine only. */
export interface RunningServer {
  /** Address of the folder, with a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export function startServer(options: {
  readonly folder: string;
  readonly port: number;
}): Promise<RunningServer>;
