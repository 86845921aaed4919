import { useState } from "react";
import { WorkbookError } from "../../../workbook/workbook-error";
import type { TableHost } from "../../grid/table-host";
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

/** @param host - The grid in view; until there is one, nothing can be opened or saved. */
export function useFiles(desk: Desk, host: TableHost | undefined): Files {
  const [said, say] = useState<Said>();
  const [doing, setDoing] = useState<string>();
  const attempt = async (work: (at: TableHost) => Promise<Said | undefined>): Promise<void> => {
    if (host === undefined) return;
    say(undefined);
    say(await inWords(() => work(host)));
    setDoing(undefined);
  };
  return {
    said,
    doing,
    isReady: doing === undefined && host !== undefined,
    open: () => void attempt((at) => choose(desk, at, setDoing)),
    save: (where) =>
      void attempt((at) => {
        setDoing(xlsxTexts.saving);
        return saveXlsxFile({ desk, xlsx: workerXlsx, host: at }, where);
      }),
    dismiss: () => {
      say(undefined);
    },
  };
}

async function choose(
  desk: Desk,
  host: TableHost,
  tell: (doing: string) => void,
): Promise<Said | undefined> {
  const picked = await pickWorkbook();
  if (picked === undefined) return undefined;
  tell(xlsxTexts.opening(picked.file.name));
  return openXlsxFile(picked, functionsOf(host), { desk, xlsx: workerXlsx });
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
