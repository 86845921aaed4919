import { Field, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { READING_STEPS, type ReadingStep } from "../../../files/draft/look";
import { DraftPreview } from "./DraftPreview";
import type { ImportState } from "./import-state";
import { ask, type FileImport } from "./open-file";
import { STEP_NAMES, texts } from "./texts";

export interface ImportBodyProps {
  readonly state: Exclude<ImportState, { readonly phase: "idle" }>;
  readonly files: FileImport;
}

/** What there is to say of the file at the moment. */
export function ImportBody({ state, files }: ImportBodyProps): ReactElement {
  switch (state.phase) {
    case "opening":
      return <Progress step={state.step} />;
    case "refused":
      return <Told intent="error" message={`${state.message}. ${texts.nothingChanged}`} />;
    case "elsewhere":
      return <Told intent="warning" message={state.message} />;
    default: {
      const previewing = state.phase === "previewing" ? state : undefined;
      return (
        <DraftPreview
          seen={state.seen}
          awaited={previewing?.awaited}
          refusal={previewing?.refusal}
          onAsk={(change) => {
            void ask(files, change);
          }}
        />
      );
    }
  }
}

function Progress({ step }: { readonly step: ReadingStep }): ReactElement {
  const done = READING_STEPS.indexOf(step) + 1;
  return (
    <Field validationMessage={STEP_NAMES[step]} validationState="none">
      <ProgressBar value={done} max={READING_STEPS.length + 1} aria-label={texts.progress} />
    </Field>
  );
}

function Told(props: {
  readonly intent: "error" | "warning";
  readonly message: string;
}): ReactElement {
  return (
    <MessageBar intent={props.intent} layout="multiline">
      <MessageBarBody>{props.message}</MessageBarBody>
    </MessageBar>
  );
}
