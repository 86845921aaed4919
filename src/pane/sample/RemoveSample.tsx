import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { usePageStyles } from "../components/page-styles";
import { TEXTS } from "./texts";

interface RemoveSampleProps {
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** Removes the sample, and asks before: sheets that are deleted do not come back. */
export function RemoveSample(props: RemoveSampleProps): ReactElement {
  const styles = usePageStyles();
  const [isAsking, setAsking] = useState(false);
  const keep = (): void => {
    setAsking(false);
  };
  if (isAsking) return <Question {...props} onKeep={keep} />;
  return (
    <Button
      className={styles.start}
      size="small"
      disabledFocusable={props.isBusy}
      onClick={() => {
        setAsking(true);
      }}
    >
      {TEXTS.remove}
    </Button>
  );
}

function Question(props: RemoveSampleProps & { readonly onKeep: () => void }): ReactElement {
  const { isBusy, onRemove, onKeep } = props;
  const styles = usePageStyles();
  const choice = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    choice.current?.querySelector("button")?.focus();
  }, []);
  return (
    <>
      <Text size={200}>{TEXTS.removeHint}</Text>
      <div ref={choice} className={styles.row}>
        <Button size="small" disabledFocusable={isBusy} onClick={onKeep}>
          {TEXTS.keep}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={onRemove}>
          {TEXTS.removeNow}
        </Button>
      </div>
    </>
  );
}
