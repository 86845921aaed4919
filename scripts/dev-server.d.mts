export interface DevServer {
  /** Fulfilled by Ctrl+C; refused when the server ends by itself. */
  readonly ended: Promise<void>;
  /** Whether a page can be asked for. */
  readonly listening: Promise<boolean>;
  readonly end: () => void;
}

export function startDevServer(options: {
  readonly port: number;
  readonly given: readonly string[];
  readonly script?: string;
}): DevServer;

export function isListening(port: number): Promise<boolean>;
