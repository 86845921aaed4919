import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countsOf, deedLine } from "../../../files/update/update-sentences";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { acceptFile } from "./accept-file";
import { compareFile } from "./compare-file";
import {
  isUnderWay,
  shownIn,
  type ImportState,
  type Previewing,
  type Reviewing,
} from "./import-state";
import type { FileImport } from "./file-import";
import { texts } from "./texts";

export interface AcceptButtonProps {
  readonly state: ImportState;
  readonly files: FileImport;
  readonly workbook: WorkbookGateway;
}

/** Goes on with the file: to what it changes, or into the workbook. */
export function AcceptButton({ state, files, workbook }: AcceptButtonProps): ReactElement | null {
  const shown = shownIn(state);
  if (shown === undefined) return null;
  const isBusy = isUnderWay(state);
  return (
    <Button
      appearance="primary"
      disabledFocusable={!isReady(shown) || isBusy}
      {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
      onClick={() => {
        void (isToCompare(shown) ? compareFile(files, workbook) : acceptFile(files, workbook));
      }}
    >
      {labelOf(state, shown)}
    </Button>
  );
}

function isToCompare(shown: Previewing | Reviewing): boolean {
  return shown.phase === "previewing" && shown.plan.target !== undefined;
}

function labelOf(state: ImportState, shown: Previewing | Reviewing): string {
  if (state.phase === "writing") return texts.writing;
  if (state.phase === "stopping") return texts.stopping;
  if (shown.phase === "reviewing") return deedLine(countsOf(shown.preview));
  const { target } = shown.plan;
  return target === undefined ? texts.accept : texts.compare(target);
}

function isReady(shown: Previewing | Reviewing): boolean {
  if (shown.phase === "reviewing") {
    const { changed, added } = shown.preview;
    return changed.length > 0 || added.length > 0;
  }
  const { outcome } = shown.seen.look;
  const isAwaited = shown.awaited !== undefined;
  return outcome.kind === "table" && outcome.refusal === undefined && !isAwaited;
}
