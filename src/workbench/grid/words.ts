import { mergeLocales, type IUniverConfig } from "@univerjs/core";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import table from "@univerjs/preset-sheets-table/locales/en-US";

/** What the parts of the grid say. */
export const WORDS: NonNullable<IUniverConfig["locales"]>[string] = mergeLocales(core, table);
