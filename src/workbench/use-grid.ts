import { useEffect, useRef, useState, type RefObject } from "react";
import { catalogue } from "../functions/catalogue";
import type { WorkbookContents } from "../workbook/contents";
import type { WorkbookGateway } from "../workbook/gateway";
import { FIRST_VALUE_MARK } from "./first-value";
import { createGrid, type Grid } from "./grid/create-grid";
import { workbenchGateway } from "./workbench-gateway";

/** The grid once it is drawn, and the way to the workbook it holds. */
export interface OpenWorkbook {
  readonly grid: Grid;
  readonly workbook: WorkbookGateway;
}

/** Draws the grid with a workbook in the element, anew for other contents, and keeps its look. */
export function useGrid(
  contents: WorkbookContents,
  isDark: boolean,
): {
  readonly element: RefObject<HTMLDivElement>;
  readonly opened: OpenWorkbook | undefined;
} {
  const element = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<OpenWorkbook>();
  const look = useRef(isDark);

  useEffect(() => {
    if (element.current === null) return undefined;
    const grid = createGrid(element.current, { contents, catalogue, isDark: look.current });
    setOpened({ grid, workbook: workbenchGateway(grid) });
    void grid.ready.then(() => performance.mark(FIRST_VALUE_MARK));
    return () => {
      setOpened(undefined);
      grid.dispose();
    };
  }, [contents]);

  useEffect(() => {
    look.current = isDark;
    opened?.grid.setDark(isDark);
  }, [opened, isDark]);

  return { element, opened };
}
