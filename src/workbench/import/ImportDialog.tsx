import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Spinner,
  makeStyles,
} from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { WorkbookGateway } from "../../workbook/gateway";
import { readDraft, type CsvDraft } from "./csv-draft";
import { DraftPreview } from "./DraftPreview";
import type { ImportState } from "./import-state";
import { acceptDraft, type ImportStore } from "./open-csv";
import { texts } from "./texts";

export interface ImportDialogProps {
  readonly state: ImportState;
  readonly store: ImportStore;
  readonly workbook: WorkbookGateway;
}

const useStyles = makeStyles({ surface: { maxWidth: "min(1100px, 96vw)" } });

/** Shows where the import stands; closed while there is none. */
export function ImportDialog({ state, store, workbook }: ImportDialogProps): ReactElement {
  const styles = useStyles();
  return (
    <Dialog
      open={state.phase !== "idle"}
      onOpenChange={(_, { open }) => {
        if (!open && state.phase !== "writing") store.send({ type: "closed" });
      }}
    >
      <DialogSurface className={styles.surface}>
        <Situation state={state} store={store} workbook={workbook} />
      </DialogSurface>
    </Dialog>
  );
}

function Situation({ state, store, workbook }: ImportDialogProps): ReactElement | null {
  switch (state.phase) {
    case "idle":
      return null;
    case "opening":
      return <Spinner label={texts.opening(state.fileName)} />;
    case "writing":
      return <Spinner label={texts.writing} />;
    case "refused":
      return <Refused fileName={state.fileName} message={state.message} store={store} />;
    case "previewing":
      return (
        <Preview draft={state.draft} refusal={state.refusal} store={store} workbook={workbook} />
      );
  }
}

function Refused(props: {
  readonly fileName: string;
  readonly message: string;
  readonly store: ImportStore;
}): ReactElement {
  return (
    <DialogBody>
      <DialogTitle>{texts.refusedTitle(props.fileName)}</DialogTitle>
      <DialogContent>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {props.message}. {texts.nothingChanged}
          </MessageBarBody>
        </MessageBar>
      </DialogContent>
      <DialogActions>
        <CloseButton store={props.store} label={texts.close} />
      </DialogActions>
    </DialogBody>
  );
}

function Preview(props: {
  readonly draft: CsvDraft;
  readonly refusal: string | undefined;
  readonly store: ImportStore;
  readonly workbook: WorkbookGateway;
}): ReactElement {
  const { draft, refusal, store, workbook } = props;
  const outcome = useMemo(() => readDraft(draft), [draft]);
  const isReady = outcome.kind === "table" && outcome.mapped !== undefined;
  return (
    <DialogBody>
      <DialogTitle>{texts.title(draft.fileName)}</DialogTitle>
      <DialogContent>
        <DraftPreview draft={draft} outcome={outcome} refusal={refusal} store={store} />
      </DialogContent>
      <DialogActions>
        <CloseButton store={store} label={texts.cancel} />
        <Button
          appearance="primary"
          disabledFocusable={!isReady}
          onClick={() => {
            void acceptDraft(store, workbook);
          }}
        >
          {texts.accept}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

function CloseButton(props: { readonly store: ImportStore; readonly label: string }): ReactElement {
  return (
    <Button
      onClick={() => {
        props.store.send({ type: "closed" });
      }}
    >
      {props.label}
    </Button>
  );
}
