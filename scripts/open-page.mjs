import { spawn } from "node:child_process";

/**
 * The program that opens an address in the person's browser, or undefined where there is no
 * screen or no person: in CI, or on a Linux without a display.
 *
 * @returns {{ command: string, arguments: readonly string[] } | undefined}
 */
export function pageOpener(address, environment, platform) {
  if (environment.CI !== undefined) return undefined;
  if (platform === "darwin") return { command: "open", arguments: [address] };
  if (platform === "win32") return { command: "cmd", arguments: ["/c", "start", "", address] };
  const hasDisplay = environment.DISPLAY !== undefined || environment.WAYLAND_DISPLAY !== undefined;
  return hasDisplay ? { command: "xdg-open", arguments: [address] } : undefined;
}

/** Opens the address in the person's browser. Without one nothing happens: the address has been printed. */
export function openPage(address) {
  const opener = pageOpener(address, process.env, process.platform);
  if (opener === undefined) return;
  const child = spawn(opener.command, opener.arguments, { stdio: "ignore", detached: true });
  child.once("error", (error) => {
    console.log(`No browser was opened (${error.message}). Open the address yourself.`);
  });
  child.unref();
}
