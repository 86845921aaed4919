import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState, type ReactElement } from "react";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { ErrorBoundary } from "../../components/ErrorBoundary";
import type { DeedsStore } from "../../deeds/deeds-state";
import { useStore } from "../../store/store";
import { FileInput } from "./FileInput";
import type { FileImport } from "./file-import";
import { openFile, openSource } from "./open-file";
import { PlacesButton } from "./PlacesButton";
import { sourceOfPlace } from "./source";
import { texts } from "./texts";

// Loaded with the first file.
const ImportDialog = lazy(async () => ({
  default: (await import("./ImportDialog")).ImportDialog,
}));

const useStyles = makeStyles({
  ways: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

export interface OpenFileButtonProps {
  readonly files: FileImport;
  readonly workbook: WorkbookGateway;
  /** What becomes of the deeds of this workbook. */
  readonly deeds: DeedsStore;
}

/** Lets a person choose a file, or a table or sheet that is there, look at how it is read, and open it as a table. */
export function OpenFileButton(props: OpenFileButtonProps): ReactElement {
  const { files, workbook } = props;
  const { phase } = useStore(files.store);
  const input = useRef<HTMLInputElement>(null);
  const isBusy = phase !== "idle";
  // Once it is there it stays, and gives the focus back when it closes.
  const [wasOpened, setWasOpened] = useState(false);
  if (isBusy && !wasOpened) setWasOpened(true);
  const focusTarget = useRestoreFocusTarget();
  const styles = useStyles();
  return (
    <div className={styles.ways}>
      <FileInput
        ref={input}
        onChoose={(file) => {
          void openFile(files, file, workbook);
        }}
      />
      <Button
        {...focusTarget}
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          input.current?.click();
        }}
      >
        {texts.openFile}
      </Button>
      <PlacesButton
        workbook={workbook}
        isBusy={isBusy}
        onChoose={(place) => {
          void openSource(files, sourceOfPlace(place, workbook), workbook);
        }}
      />
      {wasOpened && (
        <ErrorBoundary retryText={texts.tryAgain}>
          <Suspense fallback={null}>
            <ImportDialog {...props} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
