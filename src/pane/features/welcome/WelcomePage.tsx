import { Button, Text, Title3 } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { StatusBar, type Status } from "../../components/StatusBar";
import { usePageStyles } from "../../components/page-styles";
import { useStore } from "../../store/store";
import { openFirstSample, type WelcomeStore } from "./open-first-sample";
import { TEXTS } from "./texts";
import type { WelcomeState } from "./welcome-state";

export interface WelcomePageProps {
  readonly store: WelcomeStore;
  /** Opens the sample. */
  readonly onSample: () => Promise<unknown>;
  /** The person has seen enough of this page. Is told whether the keyboard was on it. */
  readonly onLeave: (hadFocus: boolean) => void;
}

/** What the add-in is good for, in a few points, and a sample to see it with. */
export function WelcomePage({ store, onSample, onLeave }: WelcomePageProps): ReactElement {
  const styles = usePageStyles();
  const state = useStore(store);
  const isBusy = state.phase === "opening";
  const page = useRef<HTMLElement>(null);
  const leave = (): void => {
    onLeave(page.current?.contains(document.activeElement) ?? false);
  };
  return (
    <section ref={page} className={styles.page}>
      <Title3 as="h2">{TEXTS.title}</Title3>
      <ul className={styles.list}>
        {TEXTS.points.map((point) => (
          <li key={point}>
            <Text>{point}</Text>
          </li>
        ))}
      </ul>
      <Text size={200}>{TEXTS.sampleHint}</Text>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void openFirstSample(store, onSample, leave)}
        >
          {TEXTS.openSample}
        </Button>
        <Button disabledFocusable={isBusy} onClick={leave}>
          {TEXTS.skip}
        </Button>
      </div>
      <StatusBar status={statusOf(state)} />
    </section>
  );
}

function statusOf(state: WelcomeState): Status {
  switch (state.phase) {
    case "greeting":
      return { phase: "none" };
    case "opening":
      return { phase: "working", message: TEXTS.opening };
    case "refused":
      return state;
  }
}
