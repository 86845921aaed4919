import { Field, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { READING_STEPS, type ReadingStep } from "../../../files/draft/look";
import { DraftPreview } from "./DraftPreview";
import { shownIn, type ImportState, type Previewing, type Reviewing } from "./import-state";
import { ask } from "./ask-file";
import { Message } from "./Message";
import type { FileImport } from "./file-import";
import { sentence } from "./sentence";
import { STEP_NAMES, texts } from "./texts";
import { UpdateReview } from "./UpdateReview";

export interface ImportBodyProps {
  readonly state: Exclude<ImportState, { readonly phase: "idle" }>;
  readonly files: FileImport;
}

/** What there is to say of the file at the moment. */
export function ImportBody({ state, files }: ImportBodyProps): ReactElement | null {
  switch (state.phase) {
    case "opening":
      return <Progress step={state.step} />;
    case "refused":
      return (
        <Message intent="error" message={`${sentence(state.message)} ${texts.nothingChanged}`} />
      );
    case "elsewhere":
      return <Message intent="warning" message={state.message} />;
    default: {
      const shown = shownIn(state);
      if (shown === undefined) return null;
      return <Shown shown={shown} files={files} />;
    }
  }
}

function Shown(props: {
  readonly shown: Previewing | Reviewing;
  readonly files: FileImport;
}): ReactElement {
  const { shown, files } = props;
  const { store } = files;
  return shown.phase === "reviewing" ? (
    <UpdateReview
      state={shown}
      onOriginate={(origin) => {
        store.send({ type: "originated", origin });
      }}
    />
  ) : (
    <DraftPreview
      state={shown}
      onAsk={(change) => {
        void ask(files, change);
      }}
      onPlan={(plan) => {
        store.send({ type: "planned", plan });
      }}
    />
  );
}

function Progress({ step }: { readonly step: ReadingStep }): ReactElement {
  const done = READING_STEPS.indexOf(step) + 1;
  return (
    <Field validationMessage={STEP_NAMES[step]} validationState="none">
      <ProgressBar value={done} max={READING_STEPS.length + 1} aria-label={texts.progress} />
    </Field>
  );
}
