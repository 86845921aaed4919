/** What Microsoft's client asks of a browser before it runs a function; nothing is loaded or drawn. */
export function browserShims(clientFile: string): Record<string, unknown> {
  const head = { appendChild: () => undefined };
  const ownScript = { src: `https://localhost/${clientFile}`, getAttribute: () => null };
  return {
    // Excel on Windows, with custom functions (flag 2).
    location: {
      protocol: "https:",
      hash: "",
      search: "?_host_Info=Excel$Win32$16.01$en-US$telemetry$$$2",
    },
    navigator: { userAgent: "node", language: "en-US" },
    history: {},
    document: {
      readyState: "complete",
      addEventListener: () => undefined,
      createElement: () => ({ setAttribute: () => undefined }),
      getElementsByTagName: (name: string) => [name === "script" ? ownScript : head],
    },
    addEventListener: () => undefined,
    setTimeout: backgroundTimer,
    clearTimeout,
    console,
  };
}

/** From this delay on, the client waits for scripts that it wants to load and that never come here. */
const WAITS_FOR_SCRIPTS_MS = 5_000;

/**
 * Timers that neither keep the tests alive nor tell, in the midst of another test, that a script of
 * the client's texts was not loaded.
 */
function backgroundTimer(
  run: (...values: unknown[]) => void,
  delay = 0,
  ...values: unknown[]
): NodeJS.Timeout | undefined {
  if (delay >= WAITS_FOR_SCRIPTS_MS) return undefined;
  return setTimeout(run, delay, ...values).unref();
}
