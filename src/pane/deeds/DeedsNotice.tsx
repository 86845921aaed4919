import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Leftover } from "../../workbook/transaction/deed-error";
import { Notice } from "../components/Notice";
import { useStore } from "../store/store";
import type { DeedsState, DeedsStore } from "./deeds-state";
import { TEXTS } from "./texts";
import { finishUndoing } from "./watch-deeds";

/** Shows deeds that take long, with a way to stop them, and what is left of one that failed twice. */
export function DeedsNotice({ store }: { readonly store: DeedsStore }): ReactElement {
  const state = useStore(store);
  return (
    <div role="status">
      <DeedsMessage
        state={state}
        onFinish={() => {
          void finishUndoing(store);
        }}
      />
    </div>
  );
}

/** What there is to say about deeds; nothing while all is quiet. */
export function DeedsMessage({
  state,
  onFinish,
}: {
  readonly state: DeedsState;
  readonly onFinish: () => void;
}): ReactElement | null {
  switch (state.phase) {
    case "quiet":
      return null;
    case "writing":
      return (
        <Notice intent="info" action={<Button onClick={state.stop}>{TEXTS.stop}</Button>}>
          {TEXTS.writing(state.done, state.of)}
        </Notice>
      );
    case "stopping":
      return <Spinner size="extra-tiny" label={TEXTS.stopping} labelPosition="after" />;
    case "left":
      return (
        <Notice intent="error" action={<Button onClick={onFinish}>{TEXTS.finish}</Button>}>
          {TEXTS.left}
          <LeftoverList leftovers={state.leftovers} />
        </Notice>
      );
    case "finishing":
      return <Spinner size="extra-tiny" label={TEXTS.finishing} labelPosition="after" />;
    case "undone":
      return (
        <Notice intent="success">
          {state.kept.length === 0 ? TEXTS.undone : TEXTS.kept(state.kept)}
        </Notice>
      );
  }
}

function LeftoverList({ leftovers }: { readonly leftovers: readonly Leftover[] }): ReactElement {
  return (
    <ul>
      {leftovers.map(({ where, stands, stood }, index) => (
        <li key={`${index} ${where}`}>
          <strong>{where}</strong> {TEXTS.leftover(stands, stood)}
        </li>
      ))}
    </ul>
  );
}
