import { useMemo } from "react";
import { watchDeeds } from "../pane/deeds/watch-deeds";
import { createPane, type Pane } from "../pane/pane";
import { sampleAccess, type SampleAccess } from "../pane/sample/sample-access";
import type { Preferences } from "../pane/preferences";
import type { WorkbookGateway } from "../workbook/gateway";
import { benchSample } from "./bench-sample";
import type { OpenWorkbook } from "./use-grid";

/** A pane for a workbook that is open, and that workbook, with its deeds watched by the pane. */
export interface PaneAtWorkbook {
  readonly pane: Pane;
  readonly workbook: WorkbookGateway;
  readonly sample: SampleAccess;
}

/** Each workbook that is opened gets a pane of its own; whatever writes into it is told there. */
export function usePane(
  opened: OpenWorkbook | undefined,
  preferences: Preferences,
): PaneAtWorkbook | undefined {
  return useMemo(() => {
    if (opened === undefined) return undefined;
    const pane = createPane(preferences);
    const workbook = watchDeeds(opened.workbook, pane.deeds);
    return { pane, workbook, sample: sampleAccess(pane, workbook, benchSample) };
  }, [opened, preferences]);
}
