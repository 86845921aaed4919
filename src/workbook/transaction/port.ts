import type { BlockSize } from "../blocks";
import type { Cells } from "../cells";
import type { Area } from "../address";
import type { DayCount } from "../day-count";
import type { Contents, Kind, Place, Setting, SheetArea } from "./settings";

/**
 * What a program offers to deeds: to look, and to set places. Nobody but `applyChanges` calls it;
 * checks, order, inverse and messages are the same for all programs and stand there.
 */
export interface DeedPort {
  /** Kinds of setting that this program does not have. */
  readonly lacks: readonly Kind[];
  /** As much as one part of a deed may hold, where that is not what Excel takes in one request. */
  readonly partSize?: BlockSize;
  /** A name that this program accepts for a table, and that is not taken. */
  readonly freeTableName: (wanted: string, taken: readonly string[]) => string;
  /** `undefined` when this program would calculate the formula, else what is wrong with it. */
  readonly faultOf: (formula: string) => string | undefined;
  /** Sheets, tables and names. */
  readonly look: (inEdit: InEdit) => Promise<Standing>;
  readonly inspect: (cells: readonly SheetArea[], inEdit: InEdit) => Promise<readonly Inspection[]>;
  /** What stands in these places now, in their order. */
  readonly read: (places: readonly Place[]) => Promise<readonly Setting[]>;
  /**
   * Sets places in this order, and answers what stood in each right before it was set. A refusal may
   * leave some of them set. A sheet on which something stands is never removed: that is refused.
   *
   * @param found - What was read there just now, where it was: a program need not look once more what is
   *   to be made, and what to be changed.
   */
  readonly write: (
    settings: readonly Setting[],
    found?: readonly Setting[],
  ) => Promise<readonly Setting[]>;
  /** Makes one step of undo of whatever is written meanwhile, where the program can. */
  readonly asOneStep: <T>(work: () => Promise<T>) => Promise<T>;
  /**
   * Goes on with a port whose writings are one step of undo, in programs that can gather what is written
   * but not what is taken back.
   *
   * @returns Whether the program has gathered them.
   * @throws {WorkbookError} `ungathered` when the program refuses; it is not asked to again.
   */
  readonly gathered?: (work: (port: DeedPort) => Promise<void>) => Promise<boolean>;
  /**
   * So often a person undoes until all of it is gone.
   *
   * @param steps - What was written, counted by what the program gathers.
   * @param before - So often for the deeds that this one follows.
   */
  readonly undoSteps: (steps: number, before: number) => number;
}

/**
 * While the person edits a cell: a deed that has written nothing is refused at once; one that goes on
 * with another waits, for else all that stands already would have to be taken back.
 */
export type InEdit = "refuse" | "wait";

/** The workbook as it stands before a deed. */
export interface Standing extends DayCount {
  readonly isStructureProtected: boolean;
  readonly sheets: readonly StandingSheet[];
  readonly tables: readonly StandingTable[];
  readonly names: readonly string[];
}

export interface StandingSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** What is granted on it while it is protected; nothing where it is left out. */
  readonly grants?: Grants;
}

export interface Grants {
  readonly formatsCells: boolean;
  readonly formatsColumns: boolean;
  /** Locked cells that may be edited all the same. */
  readonly ranges: readonly GrantedRange[];
}

export interface GrantedRange {
  readonly title: string;
  readonly areas: readonly Area[];
  /** A person must have given a password, and a program does not say whether one has. */
  readonly asksPassword: boolean;
}

export interface StandingTable {
  readonly name: string;
  readonly sheet: string;
  /** Header row included, total row too. */
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** What is to be known of cells before they are written. */
export interface Inspection {
  readonly values: Cells;
  readonly contents: Contents;
  readonly isLocked: boolean;
  readonly hasHiddenRows: boolean;
  /** The answer of a formula reaches beyond its cell, here. */
  readonly hasSpill: boolean;
}
