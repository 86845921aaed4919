import {
  FluentProvider,
  Spinner,
  Subtitle1,
  Switch,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { FLUENT_THEMES } from "../pane/pane-theme";
import type { Preferences } from "../pane/preferences";
import { useStore } from "../pane/store/store";
import type { Desk } from "./keeping/desk/desk";
import { BookTitle } from "./keeping/page/BookTitle";
import { KeepingNotices } from "./keeping/page/KeepingNotices";
import { NotOpen } from "./keeping/page/NotOpen";
import { useLeaveWarning } from "./keeping/page/use-leave-warning";
import { useRefusals } from "./keeping/page/use-refusals";
import { WorkbooksButton } from "./keeping/page/WorkbooksButton";
import { MakeTableButton, type MakeTableButtonProps } from "./MakeTableButton";
import { NewWorkbookButton } from "./NewWorkbookButton";
import { OpenBook, type OpenBookProps } from "./OpenBook";
import { texts } from "./texts";
import { FileButtons } from "./xlsx/page/FileButtons";
import { FileNotice } from "./xlsx/page/FileNotice";
import { useFiles, type Files } from "./xlsx/page/use-files";

export interface WorkbenchProps {
  readonly preferences: Preferences;
  readonly desk: Desk;
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
});

/** Under this key is remembered that a person likes it dark. */
const DARK = "dark";

/** A spreadsheet with a workbook that is kept, or with the sample, and the task pane beside it. */
export function Workbench({ preferences, desk }: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const [isDark, setDark] = useState(() => prefersDark(preferences));
  const [inGrid, setInGrid] = useState<MakeTableButtonProps>();
  const files = useFiles(desk, inGrid?.grid);
  const remember = (checked: boolean): void => {
    preferences.set(DARK, checked ? "yes" : "no");
    setDark(checked);
  };
  return (
    <FluentProvider theme={FLUENT_THEMES[isDark ? "dark" : "light"]} style={{ height: "100%" }}>
      <div className={styles.page}>
        <Bar desk={desk} isDark={isDark} onDark={remember} inGrid={inGrid} files={files} />
        <KeepingNotices desk={desk} preferences={preferences} />
        <FileNotice files={files} />
        <main className={styles.main}>
          <OnDesk desk={desk} preferences={preferences} isDark={isDark} onShown={setInGrid} />
        </main>
      </div>
    </FluentProvider>
  );
}

function Bar(props: {
  readonly desk: Desk;
  readonly isDark: boolean;
  readonly onDark: (isDark: boolean) => void;
  readonly inGrid: MakeTableButtonProps | undefined;
  readonly files: Files;
}): ReactElement {
  const styles = useStyles();
  const { desk } = props;
  const state = useStore(desk.state);
  const inView = state.place.kind === "open" ? state.place.entry?.id : undefined;
  const { said, attempt } = useRefusals();
  useLeaveWarning(state.isAtRisk);
  return (
    <header className={styles.bar}>
      <Subtitle1>{texts.title}</Subtitle1>
      <BookTitle {...state} />
      {props.inGrid && <MakeTableButton {...props.inGrid} />}
      <FileButtons desk={desk} files={props.files} />
      <WorkbooksButton desk={desk} inView={inView} />
      <NewWorkbookButton
        isAtRisk={state.isAtRisk}
        onOpen={(named) => void attempt(() => desk.begin(named))}
      />
      {said !== "" && <Text role="alert">{said}</Text>}
      <Switch
        label={texts.dark}
        checked={props.isDark}
        onChange={(_, { checked }) => {
          props.onDark(checked);
        }}
      />
    </header>
  );
}

function OnDesk(props: WorkbenchProps & Pick<OpenBookProps, "isDark" | "onShown">): ReactElement {
  const { place } = useStore(props.desk.state);
  if (place.kind === "looking") return <Spinner label={texts.opening} />;
  if (place.kind !== "open") return <NotOpen desk={props.desk} place={place} />;
  return <OpenBook {...props} opening={place.opening} />;
}

function prefersDark(preferences: Preferences): boolean {
  const remembered = preferences.get(DARK);
  if (remembered !== undefined) return remembered === "yes";
  return window.matchMedia("(prefers-color-scheme: dark)").matches;
}
