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

/** The client waits ten seconds for scripts that never come: that must not keep the tests alive. */
function backgroundTimer(
  run: (...values: unknown[]) => void,
  delay?: number,
  ...values: unknown[]
): NodeJS.Timeout {
  return setTimeout(run, delay, ...values).unref();
}
