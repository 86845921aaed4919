import {
  CommandType,
  ICommandService,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
} from "@univerjs/core";
import { gathering } from "../../grid/join-steps";
import type { TableHost } from "../../grid/table-host";
import { onSettingWritten } from "../../workbench-settings";
import { onSheetShown } from "./on-sheet-shown";
import { isOfTheWorkbook, type JournalEntry, type Mutation } from "../book/journal";

/** Who hears of the changes of a workbook. */
export interface Hearers {
  /** Something has changed. */
  readonly heard: () => void;
  /** All that belongs together has changed. */
  readonly recorded: (entry: JournalEntry) => void;
  /** Another sheet has come into view. */
  readonly shown: () => void;
}

/** The changes of a grid as they happen. */
export interface Recording extends IDisposable {
  /** Hands over at once what was heard. */
  readonly flush: () => void;
}

/** A deed that is not over is looked at again after so long. */
const DEED_LASTS_MS = 20;

/** Records what changes the workbook: what a command does in one go is one entry, and so is a deed. */
export function recordGrid(host: TableHost, hearers: Hearers): Recording {
  const recorder = new Recorder(host, hearers);
  const commands = host.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (isChange(host, command, options)) recorder.hear(command);
  });
  const settings = onSettingWritten(host.workbook, () => {
    recorder.hearSettings();
  });
  const looking = onSheetShown(host, hearers.shown);
  return {
    flush: () => {
      recorder.flush();
    },
    dispose: () => {
      looking.dispose();
      commands.dispose();
      settings.dispose();
    },
  };
}

class Recorder {
  private mutations: Mutation[] = [];
  private hasSettings = false;
  private isWaiting = false;
  private readonly styles: Set<string>;
  private readonly host: TableHost;
  private readonly hearers: Hearers;

  constructor(host: TableHost, hearers: Hearers) {
    this.host = host;
    this.hearers = hearers;
    this.styles = new Set(Object.keys(host.workbook.getStyles().toJSON()));
  }

  hear({ id, params }: ICommandInfo): void {
    // The grid goes on using what it was given.
    this.mutations.push({ id, params: structuredClone(params ?? {}) });
    this.wait();
  }

  hearSettings(): void {
    this.hasSettings = true;
    this.wait();
  }

  flush(): void {
    if (this.mutations.length === 0 && !this.hasSettings) return;
    const { mutations, hasSettings } = this;
    this.mutations = [];
    this.hasSettings = false;
    const settings = { ...this.host.workbook.getCustomMetadata() };
    const styles = this.newStyles();
    this.hearers.recorded({ mutations, styles, ...(hasSettings && { settings }) });
  }

  private wait(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    this.hearers.heard();
    queueMicrotask(() => {
      this.end();
    });
  }

  private end(): void {
    if (gathering.has(this.host.workbook.getUnitId())) {
      setTimeout(() => {
        this.end();
      }, DEED_LASTS_MS);
      return;
    }
    this.isWaiting = false;
    this.flush();
  }

  /** Cells of later changes may know a look by a name that it got in this one. */
  private newStyles(): Readonly<Record<string, object>> {
    const all = Object.entries(this.host.workbook.getStyles().toJSON());
    const added = all.flatMap(([id, style]) =>
      style && !this.styles.has(id) ? [[id, structuredClone(style)] as const] : [],
    );
    for (const [id] of added) this.styles.add(id);
    return Object.fromEntries(added);
  }
}

/** The grid marks what it calculated, and what is for this page alone. */
function isChange(
  { workbook }: TableHost,
  { id, type, params }: ICommandInfo,
  options: IExecutionOptions = {},
): boolean {
  const { unitId } = (params ?? {}) as { readonly unitId?: string };
  const marks = [
    options.onlyLocal,
    options["fromFormula"],
    options["applyFormulaCalculationResult"],
  ];
  return (
    type === CommandType.MUTATION &&
    !marks.includes(true) &&
    isOfTheWorkbook(id) &&
    (unitId === undefined || unitId === workbook.getUnitId())
  );
}
