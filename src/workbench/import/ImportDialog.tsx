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
import { readDraft } from "./csv-draft";
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
      open={isShown(state)}
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

/**
 * The dialog opens when there is something in it to stand on: one without a control would leave the
 * focus outside, and be hidden from whoever listens to the page.
 */
function isShown({ phase }: ImportState): boolean {
  return phase !== "idle" && phase !== "opening";
}

function Situation({ state, store, workbook }: ImportDialogProps): ReactElement | null {
  switch (state.phase) {
    case "idle":
    case "opening":
      return null;
    case "refused":
      return <Refused fileName={state.fileName} message={state.message} store={store} />;
    case "previewing":
    case "writing":
      return <Preview state={state} store={store} workbook={workbook} />;
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
  readonly state: Extract<ImportState, { readonly draft: unknown }>;
  readonly store: ImportStore;
  readonly workbook: WorkbookGateway;
}): ReactElement {
  const { state, store, workbook } = props;
  const { draft } = state;
  const outcome = useMemo(() => readDraft(draft), [draft]);
  const isWriting = state.phase === "writing";
  const isReady = outcome.kind === "table" && outcome.mapped !== undefined && !isWriting;
  const refusal = state.phase === "previewing" ? state.refusal : undefined;
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
          {...(isWriting ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => {
            void acceptDraft(store, workbook);
          }}
        >
          {isWriting ? texts.writing : texts.accept}
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
