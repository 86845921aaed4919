import { createRoot } from "react-dom/client";
import type { WorkbookGateway } from "../workbook/gateway";
import { App } from "./App";
import type { ProgramFacts } from "./about/program-facts";
import { watchDeeds } from "./deeds/watch-deeds";
import { openSample } from "./features/portfolio/open-sample";
import type { InsertSample } from "./insert-sample";
import { createPane, type Pane } from "./pane";
import type { PaneTheme } from "./pane-theme";
import type { Preferences } from "./preferences";

export interface MountedPane {
  readonly pane: Pane;
  readonly showTheme: (theme: PaneTheme) => void;
  /** Adds the sample; the pane's portfolio page tells how it went. */
  readonly openSample: () => Promise<void>;
}

/** Draws the pane into a page. Loaded when the pane is first seen, not with the functions. */
export function mountPane(
  element: HTMLElement,
  given: {
    readonly workbook: WorkbookGateway;
    readonly preferences: Preferences;
    readonly theme: PaneTheme;
    readonly onSample: InsertSample;
    readonly program: () => ProgramFacts;
  },
): MountedPane {
  const pane = createPane(given.preferences);
  const workbook = watchDeeds(given.workbook, pane.deeds);
  const root = createRoot(element);
  const showTheme = (theme: PaneTheme): void => {
    root.render(<App {...given} workbook={workbook} theme={theme} pane={pane} />);
  };
  showTheme(given.theme);
  return {
    pane,
    showTheme,
    openSample: () => openSample(pane.portfolio, workbook, given.onSample),
  };
}
