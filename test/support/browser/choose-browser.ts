/** What is known of this machine; handed in, so that the choice can be tested for any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** Where the browser for tests comes from. */
export type BrowserChoice =
  | { readonly kind: "installed"; readonly path: string }
  | { readonly kind: "packaged" }
  | { readonly kind: "none"; readonly advice: string };

/**
 * The browser that tests use: the one that CHROMIUM_PATH names, or else an installed Chrome, Edge
 * or Chromium, or else the Chromium inside our packages, which runs on 64-bit Intel Linux only.
 */
export function chooseBrowser(machine: Machine): BrowserChoice {
  const named = machine.environment["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    return machine.exists(named)
      ? { kind: "installed", path: named }
      : { kind: "none", advice: `CHROMIUM_PATH names ${named}, which does not exist: correct it.` };
  }
  const path = installedBrowsers(machine).find((candidate) => machine.exists(candidate));
  if (path !== undefined) return { kind: "installed", path };
  if (machine.platform === "linux" && machine.architecture === "x64") return { kind: "packaged" };
  return {
    kind: "none",
    advice: "No browser found: install Chrome, Edge or Chromium, or name one in CHROMIUM_PATH.",
  };
}

/** Where installers put Chrome, Edge and Chromium, best first. */
function installedBrowsers({ platform, environment }: Machine): readonly string[] {
  switch (platform) {
    case "darwin":
      return ["/Applications", `${environment["HOME"] ?? ""}/Applications`].flatMap((folder) =>
        ["Google Chrome", "Microsoft Edge", "Chromium"].map(
          (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
        ),
      );
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .map((variable) => environment[variable])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
          `${folder}\\Chromium\\Application\\chrome.exe`,
        ]);
    default:
      return (environment["PATH"] ?? "")
        .split(":")
        .filter((folder) => folder !== "")
        .flatMap((folder) => LINUX_PROGRAMS.map((program) => `${folder}/${program}`));
  }
}

const LINUX_PROGRAMS = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];
