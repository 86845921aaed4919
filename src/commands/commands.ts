/** What the ribbon asks of the pane. Each says in the pane itself why it could not be done. */
export interface PaneCommands {
  showPortfolio(): void;
  explainActiveCell(): void;
  insertSample(): Promise<void>;
}

type PaneCommand = (pane: PaneCommands) => void | Promise<void>;

/** The buttons, by the names that manifest.xml gives their actions. */
const ACTIONS: Readonly<Record<string, PaneCommand>> = {
  openPortfolio: (pane) => {
    pane.showPortfolio();
  },
  explainCell: (pane) => {
    pane.explainActiveCell();
  },
  insertSample: (pane) => pane.insertSample(),
};

/** Connects the ribbon's buttons with the pane; both live in the shared runtime's one page. */
export function registerCommands(pane: PaneCommands): void {
  for (const [name, command] of Object.entries(ACTIONS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run(command, pane, event);
    });
  }
}

/** Shows the pane first: that is where a person sees the outcome. Never rejects. */
async function run(
  command: PaneCommand,
  pane: PaneCommands,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    await command(pane);
  } catch (thrown) {
    // Our own mistake: it becomes the page's error event. A rejected promise would end up in Office.
    reportError(thrown);
  } finally {
    // Without this Office keeps the button waiting for five minutes.
    event.completed();
  }
}
