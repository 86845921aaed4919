import { forwardRef } from "react";
import { texts } from "./texts";

/** What lets a person choose a file, without a look of its own. */
export const FileInput = forwardRef<HTMLInputElement, { readonly onChoose: (file: File) => void }>(
  function FileInput({ onChoose }, ref) {
    return (
      <input
        ref={ref}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv"
        aria-label={texts.chooseFile}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onChoose(file);
          // The same file may be chosen again after it was corrected.
          currentTarget.value = "";
        }}
      />
    );
  },
);
