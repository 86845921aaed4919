import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../components/Notice";
import { useStore } from "../store/store";
import type { DeedsState, DeedsStore } from "./deeds-state";
import { finishUndoing } from "./finish-undoing";
import { LeftNotice } from "./LeftNotice";
import { TEXTS } from "./texts";

/** Shows deeds that take long, with a way to stop them, and what is left of those that failed twice. */
export function DeedsNotice({ store }: { readonly store: DeedsStore }): ReactElement {
  const state = useStore(store);
  const finish = (): void => {
    void finishUndoing(store);
  };
  return (
    <div role="status">
      <DeedsMessage state={state} onFinish={finish} />
    </div>
  );
}

interface DeedsMessageProps {
  readonly state: DeedsState;
  readonly onFinish: () => void;
}

/** What there is to say about deeds; nothing while all is quiet. */
export function DeedsMessage({ state, onFinish }: DeedsMessageProps): ReactElement | null {
  switch (state.phase) {
    case "quiet":
      return null;
    case "writing":
      return <WritingNotice {...state} />;
    case "stopping":
      return <Busy label={TEXTS.stopping} />;
    case "left":
      return <LeftNotice {...state} onFinish={onFinish} />;
    case "finishing":
      return <Busy label={TEXTS.finishing} />;
    case "undone":
      return <UndoneNotice kept={state.kept} />;
  }
}

function WritingNotice(props: Extract<DeedsState, { phase: "writing" }>): ReactElement {
  const { done, of, stop } = props;
  return (
    <Notice intent="info" action={<Button onClick={stop}>{TEXTS.stop}</Button>}>
      {TEXTS.writing(done, of)}
    </Notice>
  );
}

function UndoneNotice({ kept }: { readonly kept: readonly string[] }): ReactElement {
  return <Notice intent="success">{kept.length === 0 ? TEXTS.undone : TEXTS.kept(kept)}</Notice>;
}

function Busy({ label }: { readonly label: string }): ReactElement {
  return <Spinner size="extra-tiny" label={label} labelPosition="after" />;
}
