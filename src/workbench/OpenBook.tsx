import { Spinner, makeStyles } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import type { ProgramFacts } from "../pane/about/program-facts";
import { App } from "../pane/App";
import type { Preferences } from "../pane/preferences";
import type { WorkbookContents } from "../workbook/contents";
import { endEditing } from "./grid/end-editing";
import type { Opening } from "./grid/opening";
import { GridAndPane } from "./GridAndPane";
import type { Desk } from "./keeping/desk/desk";
import { cannotShow } from "./keeping/desk/start-desk";
import { keepingTexts } from "./keeping/page/keeping-texts";
import type { MakeTableButtonProps } from "./MakeTableButton";
import { texts } from "./texts";
import { useGrid, type OpenWorkbook } from "./use-grid";
import { usePane } from "./use-pane";

const useStyles = makeStyles({
  grid: { height: "100%" },
  pane: { height: "100%", overflow: "auto" },
});

export interface OpenBookProps {
  readonly desk: Desk;
  readonly opening: Opening;
  readonly preferences: Preferences;
  readonly isDark: boolean;
  /** Is told what the grid holds once it can be worked with. */
  readonly onShown: (inGrid: MakeTableButtonProps | undefined) => void;
}

/** A workbook in the grid, and the task pane beside it. */
export function OpenBook(props: OpenBookProps): ReactElement {
  const { desk, opening, preferences, isDark, onShown } = props;
  const styles = useStyles();
  const refuse = (): void => {
    cannotShow(desk);
  };
  const { element, opened } = useGrid(opening, { isDark, onUnreadable: refuse });
  const shown = usePane(opened, preferences);
  useKeeping(opened, desk);
  useTelling(opened?.grid, shown?.workbook, onShown);
  const look = { preferences, theme: isDark ? "dark" : "light", program: workbenchFacts } as const;
  return (
    <GridAndPane
      grid={<section aria-label={texts.grid} ref={element} className={styles.grid} />}
      pane={
        <section aria-label={texts.pane} className={styles.pane}>
          {shown === undefined ? <Spinner label={texts.opening} /> : <App {...shown} {...look} />}
        </section>
      }
    />
  );
}

function useTelling(
  grid: MakeTableButtonProps["grid"] | undefined,
  workbook: MakeTableButtonProps["workbook"] | undefined,
  onShown: OpenBookProps["onShown"],
): void {
  useEffect(() => {
    // As with keeping: what is looked up here is no part of a deed.
    onShown(grid && workbook && { grid: { ...grid }, workbook });
  }, [grid, workbook, onShown]);
}

function workbenchFacts(): ProgramFacts {
  const { language } = navigator;
  return {
    program: texts.program,
    sets: {},
    languages: { display: language, content: language },
  };
}

declare global {
  interface Window {
    /** The open workbook, for a script in the browser's console. */
    kamWorkbench?: OpenWorkbook & { readonly open: (contents: WorkbookContents) => void };
  }
}

/** Keeps what is open, and lets scripts at it. */
function useKeeping(opened: OpenWorkbook | undefined, desk: Desk): void {
  useEffect(() => {
    if (opened === undefined) return undefined;
    // What a deed looks up in the grid is its own affair: keeping has its own way to the workbook.
    const { injector, workbook } = opened.grid;
    const { grid } = opened;
    const detach = desk.attach({ injector, workbook }, () => endEditing(grid));
    const open = (contents: WorkbookContents): void => {
      void desk.show({ name: keepingTexts.workbook, contents });
    };
    window.kamWorkbench = { ...opened, open };
    return () => {
      delete window.kamWorkbench;
      detach();
    };
  }, [opened, desk]);
}
