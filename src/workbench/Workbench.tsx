import {
  FluentProvider,
  Spinner,
  Subtitle1,
  Switch,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { ProgramFacts } from "../pane/about/program-facts";
import { App } from "../pane/App";
import { FLUENT_THEMES } from "../pane/pane-theme";
import type { Preferences } from "../pane/preferences";
import { sampleWorkbook } from "../sample/sample-workbook";
import type { WorkbookContents } from "../workbook/contents";
import { GridAndPane } from "./GridAndPane";
import { MakeTableButton } from "./MakeTableButton";
import { NewWorkbookButton } from "./NewWorkbookButton";
import { texts } from "./texts";
import { useGrid, type OpenWorkbook } from "./use-grid";
import { usePane } from "./use-pane";

export interface WorkbenchProps {
  readonly preferences: Preferences;
}

const useStyles = makeStyles({
  page: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1 },
  main: { flexGrow: 1, minHeight: 0 },
  grid: { height: "100%" },
  pane: { height: "100%", overflow: "auto" },
});

/** Under this key is remembered that a person likes it dark. */
const DARK = "dark";

/** A spreadsheet with the sample workbook, and the task pane beside it. */
export function Workbench({ preferences }: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const [isDark, setDark] = useState(() => prefersDark(preferences));
  const [contents, open] = useState(() => sampleWorkbook());
  const { element, opened } = useGrid(contents, isDark);
  const shown = usePane(opened, preferences);
  useScripting(opened, open);
  const theme = isDark ? "dark" : "light";
  const remember = (checked: boolean): void => {
    preferences.set(DARK, checked ? "yes" : "no");
    setDark(checked);
  };
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]} style={{ height: "100%" }}>
      <div className={styles.page}>
        <header className={styles.bar}>
          <Subtitle1 className={styles.title}>{texts.title}</Subtitle1>
          {opened && shown && <MakeTableButton grid={opened.grid} workbook={shown.workbook} />}
          <NewWorkbookButton onOpen={open} />
          <Switch
            label={texts.dark}
            checked={isDark}
            onChange={(_, { checked }) => {
              remember(checked);
            }}
          />
        </header>
        <main className={styles.main}>
          <GridAndPane
            grid={<section aria-label={texts.grid} ref={element} className={styles.grid} />}
            pane={
              <section aria-label={texts.pane} className={styles.pane}>
                {shown === undefined ? (
                  <Spinner label={texts.opening} />
                ) : (
                  <App
                    {...shown}
                    preferences={preferences}
                    theme={theme}
                    program={workbenchFacts}
                  />
                )}
              </section>
            }
          />
        </main>
      </div>
    </FluentProvider>
  );
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

function useScripting(
  opened: OpenWorkbook | undefined,
  open: (contents: WorkbookContents) => void,
): void {
  useEffect(() => {
    if (opened !== undefined) window.kamWorkbench = { ...opened, open };
    return () => {
      delete window.kamWorkbench;
    };
  }, [opened, open]);
}

function prefersDark(preferences: Preferences): boolean {
  const remembered = preferences.get(DARK);
  if (remembered !== undefined) return remembered === "yes";
  return window.matchMedia("(prefers-color-scheme: dark)").matches;
}
