/** A folder served on this machine only. */
export interface RunningServer {
  /** Address of the folder, with a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What a page may do: directives, each parted from the next by a semicolon. */
export const CONTENT_SECURITY_POLICY: string;

export function startServer(options: {
  readonly folder: string;
  readonly port: number;
}): Promise<RunningServer>;
