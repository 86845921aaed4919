import { createRoot } from "react-dom/client";
import type { WorkbookGateway } from "../workbook/gateway";
import { App } from "./App";
import type { ProgramFacts } from "./about/program-facts";
import { watchDeeds } from "./deeds/watch-deeds";
import type { SampleDoor } from "../sample/sample-door";
import { showSample } from "./features/portfolio/open-sample";
import type { Feature } from "./navigation";
import { createPane, goToPage, type Pane } from "./pane";
import type { PaneTheme } from "./pane-theme";
import { sampleAccess } from "./sample/sample-access";
import type { Preferences } from "./preferences";

export interface MountedPane {
  readonly pane: Pane;
  readonly showTheme: (theme: PaneTheme) => void;
  /** Goes to a page, as the person asked. */
  readonly goTo: (page: Feature) => void;
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
    readonly sampleDoor: SampleDoor;
    readonly program: () => ProgramFacts;
  },
): MountedPane {
  const pane = createPane(given.preferences);
  const workbook = watchDeeds(given.workbook, pane.deeds);
  const sample = sampleAccess(pane, workbook, given.sampleDoor);
  const root = createRoot(element);
  const showTheme = (theme: PaneTheme): void => {
    root.render(<App {...given} sample={sample} workbook={workbook} theme={theme} pane={pane} />);
  };
  showTheme(given.theme);
  return {
    pane,
    showTheme,
    goTo: goToPage.bind(undefined, pane),
    openSample: () => showSample(pane.portfolio, sample),
  };
}
