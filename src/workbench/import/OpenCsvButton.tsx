import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { DeedsStore } from "../../pane/deeds/deeds-state";
import { createStore, useStore } from "../../pane/store/store";
import type { WorkbookGateway } from "../../workbook/gateway";
import { ImportDialog } from "./ImportDialog";
import { IDLE, importReducer } from "./import-state";
import { openFile } from "./open-csv";
import { texts } from "./texts";

export interface OpenCsvButtonProps {
  readonly workbook: WorkbookGateway;
  /** What becomes of the deeds of this workbook. */
  readonly deeds: DeedsStore;
}

/** Lets a person choose a CSV file, look at how it is read, and open it as a table. */
export function OpenCsvButton({ workbook, deeds }: OpenCsvButtonProps): ReactElement {
  const [store] = useState(() => createStore(importReducer, IDLE));
  const state = useStore(store);
  const input = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) void openFile(store, file);
    // The same file may be chosen again after it was corrected.
    if (input.current !== null) input.current.value = "";
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={texts.chooseFile}
        hidden
        onChange={({ target }) => {
          choose(target.files);
        }}
      />
      <Button
        appearance="subtle"
        disabledFocusable={state.phase === "opening"}
        onClick={() => {
          input.current?.click();
        }}
      >
        {state.phase === "opening" ? texts.opening(state.fileName) : texts.openFile}
      </Button>
      <ImportDialog state={state} store={store} workbook={workbook} deeds={deeds} />
    </>
  );
}
