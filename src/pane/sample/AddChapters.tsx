import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePageStyles } from "../components/page-styles";
import { useStore } from "../store/store";
import { addChapters } from "./change-sample";
import { keepFocus } from "./keep-focus";
import type { SampleAccess } from "./sample-access";
import { isBusy } from "./sample-state";

/** Adds chapters to the sample. */
export function AddChapters(props: {
  readonly access: SampleAccess;
  readonly chapters: readonly string[];
  readonly label: string;
  /** They were added, or refused. */
  readonly onAsked?: (() => void) | undefined;
}): ReactElement {
  const { access, chapters, label, onAsked } = props;
  const styles = usePageStyles();
  const state = useStore(access.store);
  return (
    <Button
      className={styles.start}
      size="small"
      disabledFocusable={isBusy(state)}
      onClick={() => void addChapters(access, chapters).then(onAsked).then(keepFocus)}
    >
      {label}
    </Button>
  );
}
