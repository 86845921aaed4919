import { useState } from "react";
import { WorkbookError } from "../../../workbook/workbook-error";
import type { Grid } from "../../grid/create-grid";
import { NotKept } from "../../keeping/book/book-store";
import type { Desk } from "../../keeping/desk/desk";
import { keepingTexts } from "../../keeping/page/keeping-texts";
import { functionsOf } from "../grid-to-write";
import { workerXlsx } from "../worker-xlsx";
import { xlsxTexts } from "../xlsx-texts";
import { openXlsxFile, type Said } from "./open-xlsx-file";
import { pickWorkbook } from "./pickers";
import { saveXlsxFile, type Where } from "./save-xlsx-file";

/** What a person does with files, and what became of the last thing. */
export interface Files {
  readonly said: Said | undefined;
  /** What is being done, in words. */
  readonly doing: string | undefined;
  readonly isReady: boolean;
  readonly open: () => void;
  readonly save: (where: Where) => void;
  readonly dismiss: () => void;
}

/** @param grid - The grid in view; until there is one, nothing can be opened or saved. */
export function useFiles(desk: Desk, grid: Grid | undefined): Files {
  const { said, doing, tell, attempt, dismiss } = useAttempts();
  return {
    said,
    doing,
    dismiss,
    isReady: doing === undefined && grid !== undefined,
    open: () => {
      if (grid !== undefined) attempt(() => choose(desk, grid, tell));
    },
    save: (where) => {
      if (grid !== undefined) attempt(() => save(desk, grid, { where, tell }));
    },
  };
}

/** One thing after another is done, and what became of the last one is said. */
function useAttempts(): Pick<Files, "said" | "doing" | "dismiss"> & {
  readonly tell: (doing: string) => void;
  readonly attempt: (work: () => Promise<Said | undefined>) => void;
} {
  const [said, say] = useState<Said>();
  const [doing, setDoing] = useState<string>();
  const attempt = (work: () => Promise<Said | undefined>): void => {
    say(undefined);
    void inWords(work)
      .then(say)
      .finally(() => {
        setDoing(undefined);
      });
  };
  const dismiss = (): void => {
    say(undefined);
  };
  return { said, doing, dismiss, tell: setDoing, attempt };
}

async function choose(
  desk: Desk,
  grid: Grid,
  tell: (doing: string) => void,
): Promise<Said | undefined> {
  // Whatever is not kept would be gone with the workbook in view.
  const { keeping, isAtRisk } = desk.state.get();
  if (keeping.kind === "failed" && isAtRisk) return { intent: "error", text: xlsxTexts.atRisk };
  const picked = await pickWorkbook();
  if (picked === undefined) return undefined;
  tell(xlsxTexts.opening(picked.file.name));
  return openXlsxFile(picked, functionsOf(grid), { desk, xlsx: workerXlsx });
}

function save(
  desk: Desk,
  grid: Grid,
  { where, tell }: { readonly where: Where; readonly tell: (doing: string) => void },
): Promise<Said | undefined> {
  tell(xlsxTexts.saving);
  return saveXlsxFile({ desk, xlsx: workerXlsx, grid }, where);
}

/** What a browser refuses is said as well; anything else is a fault of ours. */
async function inWords(work: () => Promise<Said | undefined>): Promise<Said | undefined> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof WorkbookError) return { intent: "error", text: thrown.message };
    if (thrown instanceof NotKept) return { intent: "error", text: keepingTexts.cannotChange };
    if (thrown instanceof DOMException) return { intent: "error", text: xlsxTexts.notRead };
    throw thrown;
  }
}
