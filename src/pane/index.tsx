import { registerCommands, type PaneCommands } from "../commands/commands";
import { excelGateway } from "../workbook/excel/excel-gateway";
import { officeFacts } from "./about/program-facts";
import type { MountedPane } from "./mount-pane";
import type { Feature } from "./navigation";
import { themeFor } from "./office-theme";
import type { PaneTheme } from "./pane-theme";
import { browserPreferences } from "./preferences";
import { TEXTS } from "./texts";
import { whenSeen } from "./when-seen";

/** Entry of Excel's task pane. What draws the pane is loaded when it is first seen. */

const CONTRAST = window.matchMedia("(forced-colors: active)");

function officeTheme(): PaneTheme {
  return themeFor(Office.context.officeTheme, CONTRAST.matches);
}

function paneElement(): HTMLElement {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("The page has no element for the pane.");
  return element;
}

let mounting: Promise<MountedPane> | undefined;

/** Draws the pane, once; where that fails the page says so, and the next call tries again. */
function mounted(): Promise<MountedPane> {
  mounting ??= mount().catch((thrown: unknown) => {
    mounting = undefined;
    paneElement().textContent = TEXTS.notLoaded;
    throw thrown;
  });
  return mounting;
}

async function mount(): Promise<MountedPane> {
  const [{ mountPane }, { sampleDoor }] = await Promise.all([
    import("./mount-pane"),
    import("../sample/sample-door"),
  ]);
  const pane = mountPane(paneElement(), {
    workbook: excelGateway(),
    preferences: browserPreferences(() => window.localStorage, Office.context.partitionKey),
    theme: officeTheme(),
    sampleDoor,
    program: () => officeFacts(Office.context),
  });
  CONTRAST.addEventListener("change", () => {
    pane.showTheme(officeTheme());
  });
  return pane;
}

async function open(page: Feature): Promise<void> {
  (await mounted()).goTo(page);
}

const commands: PaneCommands = {
  showPortfolio: () => void open("portfolio"),
  explainActiveCell: () => void open("explain"),
  insertSample: async () => {
    await open("portfolio");
    await (await mounted()).openSample();
  },
};

/**
 * A hidden pane asks nothing of the workbook. Excel tells of no change of its theme, so it is asked
 * whenever the pane is shown.
 */
async function followVisibility(): Promise<void> {
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    const isSeen = visibilityMode === Office.VisibilityMode.taskpane;
    if (!isSeen && mounting === undefined) return;
    void mounted().then(({ pane, showTheme }) => {
      pane.seen.send(isSeen);
      if (isSeen) showTheme(officeTheme());
    });
  });
}

void Office.onReady(() => {
  registerCommands(commands);
  whenSeen(paneElement(), () => void mounted());
  // Outside Excel, where whoever installs it may open the page, Office has no requirement sets.
  const { requirements } = Office.context as Partial<Office.Context>;
  if (requirements?.isSetSupported("SharedRuntime", "1.1") === true) void followVisibility();
});
