import { FluentProvider, makeStyles, Title3, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookGateway } from "../workbook/gateway";
import { AboutSection } from "./about/AboutSection";
import type { ProgramFacts } from "./about/program-facts";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { copyExactly } from "./copy-exactly";
import { DeedsNotice } from "./deeds/DeedsNotice";
import { OpenFileButton } from "./features/import/OpenFileButton";
import { FeatureTabs } from "./FeatureTabs";
import { WELCOMED, type Feature } from "./navigation";
import { goToPage, type Pane } from "./pane";
import { PageView } from "./PageView";
import { COLOR_SCHEME, FLUENT_THEMES, type PaneTheme } from "./pane-theme";
import type { Preferences } from "./preferences";
import type { SampleAccess } from "./sample/sample-access";
import { StickingNotice } from "./sticking/StickingNotice";
import { useStore } from "./store/store";
import { TEXTS } from "./texts";

export interface AppProps {
  /** Its deeds are watched by the pane. */
  readonly workbook: WorkbookGateway;
  readonly theme: PaneTheme;
  readonly preferences: Preferences;
  /** What is known of the program around the pane. */
  readonly program: () => ProgramFacts;
  /** The way to the sample. */
  readonly sample: SampleAccess;
  /** What the pane shows; whoever made it can steer it from outside. */
  readonly pane: Pane;
}

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    height: "100%",
    overflowY: "auto",
    // The status at the foot must not cover what has the focus.
    scrollPaddingBottom: "64px",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
    // Distances are the pages' own: what a browser adds to headings and lists comes on top.
    "& h1, & h2, & h3, & h4, & h5, & p": { marginBlock: 0 },
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between" },
  page: { flexGrow: 1 },
});

// No class: Fluent gives the classes of its provider to tooltips too, which must not be as high.
const FULL_HEIGHT = { height: "100%", colorScheme: COLOR_SCHEME };

/** The task pane. Everything it knows is handed in, so Excel and the workbench show the same. */
export function App(props: AppProps): ReactElement {
  const { workbook, theme, preferences, sample, program, pane } = props;
  const styles = useStyles();
  const { page, visit } = useStore(pane.navigation);
  const open = (next: Feature): void => {
    if (page === "welcome") preferences.set(WELCOMED, "yes");
    goToPage(pane, next);
  };
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]} style={FULL_HEIGHT}>
      <div className={styles.pane} onCopy={copyExactly}>
        <Head pane={pane} workbook={workbook} />
        <FeatureTabs page={page} onOpen={open} />
        <DeedsNotice store={pane.deeds} />
        <StickingNotice store={pane.sticking} workbook={workbook} isSeen={useStore(pane.seen)} />
        <div className={styles.page}>
          <ErrorBoundary key={`${page} ${visit}`} retryText={TEXTS.retry}>
            <PageView pane={pane} workbook={workbook} preferences={preferences} sample={sample} />
          </ErrorBoundary>
        </div>
        <AboutSection program={program} />
      </div>
    </FluentProvider>
  );
}

/** What stands above all pages: what this is, and the way for files into the workbook. */
function Head({ pane, workbook }: Pick<AppProps, "pane" | "workbook">): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <Title3 as="h1">{TEXTS.product}</Title3>
      <OpenFileButton files={pane.files} workbook={workbook} deeds={pane.deeds} />
    </div>
  );
}
