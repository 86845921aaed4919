import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../components/Notice";
import { useStore } from "../store/store";
import type { DeedsState, DeedsStore } from "./deeds-state";
import { finishUndoing } from "./finish-undoing";
import { LeftNotice } from "./LeftNotice";
import type { PassingDeed } from "./passing-deeds";
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
    case "passing":
      return (
        <>
          {state.deeds.map((passing) => (
            <PassingNotice key={passing.deed} passing={passing} />
          ))}
        </>
      );
    case "left":
      return <LeftNotice {...state} onFinish={onFinish} />;
    case "finishing":
      return <Busy label={TEXTS.finishing} />;
    case "undone":
      return <UndoneNotice kept={state.kept} />;
  }
}

function PassingNotice({ passing }: { readonly passing: PassingDeed }): ReactElement {
  if (passing.phase === "stopping") return <Busy label={TEXTS.stopping} />;
  const { done, of, stop } = passing;
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
