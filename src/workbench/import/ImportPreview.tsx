import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Spinner,
} from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { DeedsNotice } from "../../pane/deeds/DeedsNotice";
import type { DeedsStore } from "../../pane/deeds/deeds-state";
import type { WorkbookGateway } from "../../workbook/gateway";
import { CloseButton } from "./CloseButton";
import { DraftPreview } from "./DraftPreview";
import { isUnderWay, type ImportState } from "./import-state";
import { readDraft } from "./read-draft";
import { acceptDraft, type ImportStore } from "./open-csv";
import { texts } from "./texts";

export interface ImportPreviewProps {
  readonly state: Extract<ImportState, { readonly draft: unknown }>;
  readonly store: ImportStore;
  readonly workbook: WorkbookGateway;
  readonly deeds: DeedsStore;
}

/** A file as it is read, until its table stands in the workbook; what hinders it is said here. */
export function ImportPreview({ state, store, workbook, deeds }: ImportPreviewProps): ReactElement {
  const { draft } = state;
  const outcome = useMemo(() => readDraft(draft), [draft]);
  const isReady = outcome.kind === "table" && outcome.mapped !== undefined;
  const refusal = state.phase === "previewing" ? state.refusal : undefined;
  return (
    <DialogBody>
      <DialogTitle>{texts.title(draft.fileName)}</DialogTitle>
      <DialogContent>
        <DeedsNotice store={deeds} />
        <DraftPreview draft={draft} outcome={outcome} refusal={refusal} store={store} />
      </DialogContent>
      <DialogActions>
        <CloseButton store={store} label={texts.cancel} isDisabled={state.phase === "stopping"} />
        <AcceptButton
          state={state}
          isReady={isReady}
          onAccept={() => {
            void acceptDraft(store, workbook);
          }}
        />
      </DialogActions>
    </DialogBody>
  );
}

const ACCEPTING = {
  previewing: texts.accept,
  writing: texts.writing,
  stopping: texts.stopping,
} as const;

function AcceptButton(props: {
  readonly state: ImportPreviewProps["state"];
  readonly isReady: boolean;
  readonly onAccept: () => void;
}): ReactElement {
  const { state, isReady, onAccept } = props;
  const isBusy = isUnderWay(state);
  return (
    <Button
      appearance="primary"
      disabledFocusable={!isReady || isBusy}
      {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
      onClick={onAccept}
    >
      {ACCEPTING[state.phase]}
    </Button>
  );
}
