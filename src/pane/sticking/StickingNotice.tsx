import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, type ReactElement } from "react";
import type { WorkbookGateway } from "../../workbook/gateway";
import { adviceFor } from "../advice";
import { Notice } from "../components/Notice";
import { useWorkbookListener } from "../components/use-workbook-listener";
import { useStore } from "../store/store";
import { enterAgain, followAnswers, lookForSticking } from "./enter-again";
import { linesOf } from "./sticking-lines";
import type { StickingState, StickingStore } from "./sticking-state";
import { TEXTS } from "./texts";

export interface StickingNoticeProps {
  readonly store: StickingStore;
  readonly workbook: WorkbookGateway;
  /** A hidden pane asks nothing of the workbook. */
  readonly isSeen: boolean;
}

/** Says where formulas show `#NAME?` though their functions are there, and enters them again. */
export function StickingNotice(props: StickingNoticeProps): ReactElement {
  const { store, workbook, isSeen } = props;
  const state = useStore(store);
  useEffect(() => {
    if (isSeen) void lookForSticking(store, workbook);
  }, [store, workbook, isSeen]);
  useAnswers(props, state.phase === "entered" && state.waiting.length > 0);
  return (
    <div role="status">
      <StickingMessage
        state={state}
        onEnter={() => void enterAgain(store, workbook)}
        onClose={() => {
          store.send({ type: "closed" });
        }}
      />
    </div>
  );
}

function useAnswers({ store, workbook, isSeen }: StickingNoticeProps, areWaitedFor: boolean): void {
  const follow = useCallback(() => followAnswers(store, workbook), [store, workbook]);
  const miss = useCallback(
    (thrown: unknown) => {
      store.send({ type: "missed", message: adviceFor(thrown) });
    },
    [store],
  );
  useWorkbookListener(isSeen && areWaitedFor, follow, miss);
}

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

interface StickingMessageProps {
  readonly state: StickingState;
  readonly onEnter: () => void;
  readonly onClose: () => void;
}

/** What there is to say; nothing while no formula sticks. */
export function StickingMessage(props: StickingMessageProps): ReactElement | null {
  const styles = useStyles();
  const lines = linesOf(props.state);
  if (lines.length === 0) return null;
  return (
    <Notice intent="info" action={<StickingButton {...props} />}>
      <div className={styles.lines}>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
    </Notice>
  );
}

/** One button for all that can be done, so that it keeps the focus. */
function StickingButton({ state, onEnter, onClose }: StickingMessageProps): ReactElement {
  const isDone = state.phase === "entered" && state.findings.locked.length === 0;
  return (
    <Button disabledFocusable={state.phase === "entering"} onClick={isDone ? onClose : onEnter}>
      {isDone ? TEXTS.close : TEXTS.enter}
    </Button>
  );
}
