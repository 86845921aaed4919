import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useRef, type ReactElement } from "react";
import type { WorkbookGateway } from "../../../workbook/gateway";
import type { DeedsStore } from "../../deeds/deeds-state";
import { useStore } from "../../store/store";
import { openFile, type FileImport } from "./open-file";
import { texts } from "./texts";

// Loaded with the first file.
const ImportDialog = lazy(async () => ({
  default: (await import("./ImportDialog")).ImportDialog,
}));

export interface OpenFileButtonProps {
  readonly files: FileImport;
  readonly workbook: WorkbookGateway;
  /** What becomes of the deeds of this workbook. */
  readonly deeds: DeedsStore;
}

/** Lets a person choose a file, look at how it is read, and open it as a table. */
export function OpenFileButton(props: OpenFileButtonProps): ReactElement {
  const { phase } = useStore(props.files.store);
  const input = useRef<HTMLInputElement>(null);
  const choose = (chosen: FileList | null): void => {
    const file = chosen?.[0];
    if (file !== undefined) void openFile(props.files, file, props.workbook);
    // The same file may be chosen again after it was corrected.
    if (input.current !== null) input.current.value = "";
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv"
        aria-label={texts.chooseFile}
        hidden
        onChange={({ target }) => {
          choose(target.files);
        }}
      />
      <Button
        size="small"
        disabledFocusable={phase !== "idle"}
        onClick={() => {
          input.current?.click();
        }}
      >
        {texts.openFile}
      </Button>
      {phase === "idle" ? null : (
        <Suspense fallback={null}>
          <ImportDialog {...props} />
        </Suspense>
      )}
    </>
  );
}
