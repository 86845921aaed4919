import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { KamFunction } from "../../functions/catalogue";
import { endProgress, recalculated } from "./calculation";
import { followTables } from "./follow-tables";
import { clearGhostSpills } from "./mends/clear-ghost-spills";
import { copyAnswers } from "./mends/copy-answers";
import { endUniver } from "./mends/end-univer";
import { sumWhatTablesShow } from "./mends/filtered-tables";
import { readFormulasOfEdits } from "./mends/formulas-of-edits";
import { makeRoomForSpills } from "./mends/make-room-for-spills";
import { mendUniver } from "./mends/mend-univer";
import { nameControls } from "./mends/name-controls";
import { showRowsOfGoneTables } from "./mends/rows-of-gone-tables";
import { showHeadersOfTables } from "./mends/table-look";
import { dataOf, fillIn, seed, showLast, type Opening } from "./opening";
import { readPastedNumbers } from "./paste-numbers";
import { pluginsOf } from "./plugins";
import { registerFunctions } from "./register-functions";
import { tellWhySpillsStay } from "./tell-why-spills-stay";
import { tellEngine } from "./tell-engine";
import { PlaceTableMutation } from "./place-table";
import { WORDS } from "./words";

/** The spreadsheet of the workbench, and the handles by which a gateway reaches it. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** Settled when the formulas that the workbook was opened with have their results. */
  readonly ready: Promise<void>;
  /** Makes a change that is no typing by a person. */
  readonly byCode: (change: () => void) => void;
  /** Switches between the light and the dark look. */
  readonly setDark: (isDark: boolean) => void;
  /** Aborted when the grid begins to end: from then on nothing may be asked of it. */
  readonly ending: AbortSignal;
  readonly dispose: () => void;
}

export interface GridSettings {
  readonly opening: Opening;
  readonly catalogue: readonly KamFunction[];
  readonly isDark: boolean;
}

/** What the grid does not do by itself, each for as long as it is there. */
const MENDS = [
  clearGhostSpills,
  sumWhatTablesShow,
  showRowsOfGoneTables,
  copyAnswers,
  makeRoomForSpills,
  readFormulasOfEdits,
];

/** The engine starts when the grid has been drawn, which takes seconds on a slow machine. */
const OPENS_WITHIN_MS = 30_000;

/** Makes the spreadsheet inside an element, which must have a size. */
export function createGrid(container: HTMLElement, settings: GridSettings): Grid {
  mendUniver();
  const frame = frameIn(container);
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: WORDS },
    darkMode: settings.isDark,
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of pluginsOf(frame, registerFunctions(settings.catalogue))) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const ready = recalculated(injector, OPENS_WITHIN_MS);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    dataOf(settings.opening),
  );
  const host = { injector, workbook };
  seed(host, settings.opening);
  const placing = injector.get(ICommandService).registerCommand(PlaceTableMutation);
  const telling = tellEngine(host);
  fillIn(host, settings.opening);
  showLast(host, settings.opening);
  showHeadersOfTables(host);
  const stopNaming = nameControls(frame);
  const following = followTables(host);
  const ending = new AbortController();
  const parts = [
    placing,
    telling,
    following,
    readPastedNumbers(injector),
    tellWhySpillsStay(injector),
    ...MENDS.map((mend) => mend(host)),
  ];
  return {
    api,
    injector,
    workbook,
    ready,
    byCode: following.byCode,
    setDark: (isDark) => {
      api.toggleDarkMode(isDark);
    },
    ending: ending.signal,
    dispose: () => {
      ending.abort();
      for (const part of parts) part.dispose();
      stopNaming();
      endProgress(injector);
      endUniver(univer, workbook);
      frame.remove();
    },
  };
}

/**
 * An element of the grid's own: what it has drawn goes a moment after it has ended, when the next grid may stand in the
 * same place.
 */
function frameIn(container: HTMLElement): HTMLElement {
  const frame = document.createElement("div");
  frame.style.height = "100%";
  container.append(frame);
  return frame;
}
