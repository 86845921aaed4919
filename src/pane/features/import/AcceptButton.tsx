import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isUnderWay, type WithSeen } from "./import-state";
import { texts } from "./texts";

const ACCEPTING = {
  previewing: texts.accept,
  writing: texts.writing,
  stopping: texts.stopping,
} as const;

/** Opens the file as it is previewed. */
export function AcceptButton(props: {
  readonly state: WithSeen;
  readonly onAccept: () => void;
}): ReactElement {
  const { state, onAccept } = props;
  const isBusy = isUnderWay(state);
  return (
    <Button
      appearance="primary"
      disabledFocusable={!isReady(state) || isBusy}
      {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
      onClick={onAccept}
    >
      {ACCEPTING[state.phase]}
    </Button>
  );
}

function isReady(state: WithSeen): boolean {
  const { outcome } = state.seen.look;
  const isAwaited = state.phase === "previewing" && state.awaited !== undefined;
  return outcome.kind === "table" && outcome.refusal === undefined && !isAwaited;
}
