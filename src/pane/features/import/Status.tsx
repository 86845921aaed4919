import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countsOf, summaryLine } from "../../../files/update/update-sentences";
import { shownIn, type ImportState, type Previewing } from "./import-state";
import { STEP_NAMES, texts } from "./texts";

const useStyles = makeStyles({
  // For who hears the page: all of it is to be seen elsewhere.
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** One sentence on where the file stands, told anew when it changes. */
export function Status({ state }: { readonly state: ImportState }): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" className={styles.heard}>
      {sentenceOn(state)}
    </div>
  );
}

function sentenceOn(state: ImportState): string {
  if (state.phase === "opening") return STEP_NAMES[state.step];
  if (state.phase === "writing") return texts.writing;
  if (state.phase === "stopping") return texts.stopping;
  if (state.phase === "refused" || state.phase === "elsewhere") return state.message;
  const shown = shownIn(state);
  if (shown === undefined) return "";
  if (shown.refusal !== undefined) return shown.refusal;
  return shown.phase === "previewing" ? onPreview(shown) : summaryLine(countsOf(shown.preview));
}

function onPreview({ seen, awaited }: Previewing): string {
  const { outcome } = seen.look;
  if (awaited !== undefined) return STEP_NAMES.table;
  if (outcome.kind === "refused") return outcome.message;
  if (outcome.refusal !== undefined) return outcome.refusal;
  const { shown, rowCount, questions, warnings } = outcome;
  return texts.lookedAt(texts.rows(shown.length, rowCount), questions.length, warnings.length);
}
