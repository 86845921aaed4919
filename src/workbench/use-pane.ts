import { useMemo } from "react";
import { watchDeeds } from "../pane/deeds/watch-deeds";
import { createPane, type Pane } from "../pane/pane";
import type { Preferences } from "../pane/preferences";
import type { WorkbookGateway } from "../workbook/gateway";
import type { OpenWorkbook } from "./use-grid";

/** A pane for a workbook that is open, and that workbook, with its deeds watched by the pane. */
export interface PaneAtWorkbook {
  readonly pane: Pane;
  readonly workbook: WorkbookGateway;
}

/** Each workbook that is opened gets a pane of its own; whatever writes into it is told there. */
export function usePane(
  opened: OpenWorkbook | undefined,
  preferences: Preferences,
): PaneAtWorkbook | undefined {
  return useMemo(() => {
    if (opened === undefined) return undefined;
    const pane = createPane(preferences);
    return { pane, workbook: watchDeeds(opened.workbook, pane.deeds) };
  }, [opened, preferences]);
}
