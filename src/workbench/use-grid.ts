import { useEffect, useRef, useState, type RefObject } from "react";
import { catalogue } from "../functions/catalogue";
import type { WorkbookGateway } from "../workbook/gateway";
import { FIRST_VALUE_MARK } from "./first-value";
import { createGrid, type Grid } from "./grid/create-grid";
import type { Opening } from "./grid/opening";
import { NotRestored } from "./keeping/grid/restore-grid";
import { workbenchGateway } from "./workbench-gateway";

/** The grid once it is drawn, and the way to the workbook it holds. */
export interface OpenWorkbook {
  readonly grid: Grid;
  readonly workbook: WorkbookGateway;
}

export interface GridUse {
  readonly isDark: boolean;
  /** A workbook that was kept could not be brought back. */
  readonly onUnreadable: () => void;
}

interface DrawnWorkbook {
  readonly opening: Opening;
  readonly opened: OpenWorkbook;
}

/** Draws the grid with a workbook in the element, anew for another opening, and keeps its look. */
export function useGrid(
  opening: Opening,
  { isDark, onUnreadable }: GridUse,
): {
  readonly element: RefObject<HTMLDivElement>;
  readonly opened: OpenWorkbook | undefined;
} {
  const element = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnWorkbook>();
  // Of another opening, it has ended when this one is drawn: nobody begins with it any more.
  const opened = drawn?.opening === opening ? drawn.opened : undefined;
  const look = useRef(isDark);
  const refuse = useRef(onUnreadable);

  useEffect(() => {
    if (element.current === null) return undefined;
    const grid = gridIn(element.current, opening, look.current);
    if (grid === undefined) {
      refuse.current();
      return undefined;
    }
    setDrawn({ opening, opened: { grid, workbook: workbenchGateway(grid) } });
    void grid.ready.then(() => performance.mark(FIRST_VALUE_MARK));
    return () => {
      grid.dispose();
    };
  }, [opening]);

  useEffect(() => {
    look.current = isDark;
    opened?.grid.setDark(isDark);
  }, [opened, isDark]);

  return { element, opened };
}

/** `undefined` for a workbook that was kept, and that the grid cannot bring back. */
function gridIn(element: HTMLElement, opening: Opening, isDark: boolean): Grid | undefined {
  try {
    return createGrid(element, { opening, catalogue, isDark });
  } catch (thrown) {
    if (thrown instanceof NotRestored) return undefined;
    throw thrown;
  }
}
