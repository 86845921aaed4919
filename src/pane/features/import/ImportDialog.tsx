import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type RefObject } from "react";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { DeedsNotice } from "../../deeds/DeedsNotice";
import type { DeedsStore } from "../../deeds/deeds-state";
import { COLOR_SCHEME } from "../../pane-theme";
import { useStore } from "../../store/store";
import { AcceptButton } from "./AcceptButton";
import { CloseButton } from "./CloseButton";
import { ImportBody } from "./ImportBody";
import { isUnderWay, seenIn, shownIn, type ImportState } from "./import-state";
import { cancelImport, type FileImport } from "./file-import";
import { Status } from "./Status";
import { texts } from "./texts";

export interface ImportDialogProps {
  readonly files: FileImport;
  readonly workbook: WorkbookGateway;
  readonly deeds: DeedsStore;
}

const useStyles = makeStyles({
  surface: {
    maxWidth: "min(1100px, 96vw)",
    // A dialog stands outside the pane, whose rules do not reach it.
    colorScheme: COLOR_SCHEME,
    "& h3, & h4": { marginBlock: 0 },
    // Names of files are long, and have no blank.
    overflowWrap: "anywhere",
  },
  title: { outlineStyle: "none" },
  // It disables what stands in it, and has no look.
  fields: { border: "none", margin: 0, padding: 0, minWidth: 0 },
});

/** Shows where the import stands; closed while there is none, as a dialog of the whole pane. */
export function ImportDialog(props: ImportDialogProps): ReactElement {
  const { files } = props;
  const state = useStore(files.store);
  const styles = useStyles();
  return (
    <Dialog
      open={state.phase !== "idle"}
      onOpenChange={(_, { open, type }) => {
        // A press beside the dialog loses no answers.
        if (!open && type !== "backdropClick" && !isUnderWay(state)) cancelImport(files);
      }}
    >
      <DialogSurface className={styles.surface}>
        {state.phase === "idle" ? null : <Frame {...props} state={state} />}
      </DialogSurface>
    </Dialog>
  );
}

/** A button that is pressed may be gone afterwards: who stood on it goes on at the title, and not at the end of the page. */
function useKeptFocus(phase: ImportState["phase"]): RefObject<HTMLSpanElement> {
  const title = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, [phase]);
  return title;
}

type Shown = Exclude<ImportState, { readonly phase: "idle" }>;

interface FrameProps extends ImportDialogProps {
  readonly state: Shown;
}

/**
 * A file from its first byte until its table stands in the workbook; what hinders it is said here. The way out stands at
 * one place all the time, so that who stands on it is not sent elsewhere when the file was read, or refused.
 */
function Frame(props: FrameProps): ReactElement {
  const { state, files, deeds } = props;
  const title = useKeptFocus(state.phase);
  const styles = useStyles();
  return (
    <DialogBody>
      <DialogTitle>
        <span ref={title} tabIndex={-1} className={styles.title}>
          {titleOf(state)}
        </span>
      </DialogTitle>
      <DialogContent>
        <Status state={state} />
        <DeedsNotice store={deeds} />
        <fieldset disabled={isUnderWay(state)} className={styles.fields}>
          <ImportBody state={state} files={files} />
        </fieldset>
      </DialogContent>
      <Actions {...props} />
    </DialogBody>
  );
}

function Actions({ state, files, workbook }: FrameProps): ReactElement {
  const isTold = state.phase === "refused" || state.phase === "elsewhere";
  return (
    <DialogActions>
      <CloseButton
        files={files}
        label={isTold ? texts.close : texts.cancel}
        isDisabled={state.phase === "stopping"}
      />
      {state.phase === "reviewing" && (
        <Button
          onClick={() => {
            files.store.send({ type: "wentBack" });
          }}
        >
          {texts.back}
        </Button>
      )}
      <AcceptButton state={state} files={files} workbook={workbook} />
    </DialogActions>
  );
}

function titleOf(state: Shown): string {
  switch (state.phase) {
    case "refused":
      return texts.refusedTitle(state.fileName);
    case "elsewhere":
      return texts.openedTitle(state.fileName);
    case "opening":
      return texts.title(state.fileName);
    default: {
      const shown = shownIn(state);
      if (shown === undefined) return "";
      const { fileName } = seenIn(shown).look;
      return shown.phase === "reviewing"
        ? texts.updateTitle(shown.target, fileName)
        : texts.title(fileName);
    }
  }
}
