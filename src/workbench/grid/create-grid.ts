import "@univerjs/preset-sheets-core/lib/index.css";
import {
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  mergeLocales,
  type IWorkbookData,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import type { KamFunction } from "../../functions/catalogue";
import { endProgress, recalculated } from "./calculation";
import { clearGhostSpills } from "./clear-ghost-spills";
import { followTables } from "./follow-tables";
import { mendUndo } from "./join-steps";
import { mendLexer } from "./mended-lexer";
import { mendReferences } from "./mended-references";
import { nameControls } from "./name-controls";
import { dataOf, fillIn, type Opening } from "./opening";
import { readPastedNumbers } from "./paste-numbers";
import { registerFunctions } from "./register-functions";

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
  readonly dispose: () => void;
}

export interface GridSettings {
  readonly opening: Opening;
  readonly catalogue: readonly KamFunction[];
  readonly isDark: boolean;
}

/** The engine starts when the grid has been drawn, which takes seconds on a slow machine. */
const OPENS_WITHIN_MS = 30_000;

/** Makes the spreadsheet inside an element, which must have a size. */
export function createGrid(container: HTMLElement, settings: GridSettings): Grid {
  mendLexer();
  mendReferences();
  mendUndo();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english) },
    darkMode: settings.isDark,
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    formula: {
      ...registerFunctions(settings.catalogue),
      // Cells beside a formula that its answer fills are kept nowhere: each answer is given anew.
      initialFormulaComputing: CalculationMode.FORCED,
    },
    // On a narrow page the slider would leave no room for the tabs of the sheets.
    footer: { zoomSlider: false },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of plugins) {
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
  fillIn({ injector, workbook }, settings.opening);
  const stopNaming = nameControls(container);
  const following = followTables({ injector, workbook });
  const pasting = readPastedNumbers(injector);
  const clearing = clearGhostSpills({ injector, workbook });
  return {
    api,
    injector,
    workbook,
    ready,
    byCode: following.byCode,
    setDark: (isDark) => {
      api.toggleDarkMode(isDark);
    },
    dispose: () => {
      following.dispose();
      pasting.dispose();
      clearing.dispose();
      stopNaming();
      endProgress(injector);
      univer.dispose();
    },
  };
}
