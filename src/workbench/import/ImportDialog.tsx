import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { DeedsStore } from "../../pane/deeds/deeds-state";
import type { WorkbookGateway } from "../../workbook/gateway";
import { CloseButton } from "./CloseButton";
import { ImportPreview } from "./ImportPreview";
import type { ImportState } from "./import-state";
import type { ImportStore } from "./open-csv";
import { texts } from "./texts";

export interface ImportDialogProps {
  readonly state: ImportState;
  readonly store: ImportStore;
  readonly workbook: WorkbookGateway;
  readonly deeds: DeedsStore;
}

const useStyles = makeStyles({ surface: { maxWidth: "min(1100px, 96vw)" } });

/** Shows where the import stands; closed while there is none. */
export function ImportDialog(props: ImportDialogProps): ReactElement {
  const { state, store } = props;
  const styles = useStyles();
  return (
    <Dialog
      open={isShown(state)}
      onOpenChange={(_, { open }) => {
        if (!open) store.send({ type: "closed" });
      }}
    >
      <DialogSurface className={styles.surface}>
        <Situation {...props} />
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

function Situation({ state, ...given }: ImportDialogProps): ReactElement | null {
  switch (state.phase) {
    case "idle":
    case "opening":
      return null;
    case "refused":
      return (
        <Told title={texts.refusedTitle(state.fileName)} intent="error" store={given.store}>
          {state.message}. {texts.nothingChanged}
        </Told>
      );
    case "elsewhere":
      return (
        <Told title={texts.openedTitle(state.fileName)} intent="warning" store={given.store}>
          {state.message}
        </Told>
      );
    case "previewing":
    case "writing":
    case "stopping":
      return <ImportPreview {...given} state={state} />;
  }
}

function Told(props: {
  readonly title: string;
  readonly intent: "error" | "warning";
  readonly store: ImportStore;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <DialogBody>
      <DialogTitle>{props.title}</DialogTitle>
      <DialogContent>
        <MessageBar intent={props.intent} layout="multiline">
          <MessageBarBody>{props.children}</MessageBarBody>
        </MessageBar>
      </DialogContent>
      <DialogActions>
        <CloseButton store={props.store} label={texts.close} />
      </DialogActions>
    </DialogBody>
  );
}
