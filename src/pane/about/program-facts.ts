/** What is told of the program around the pane; nothing of a workbook and of no person. */
export interface ProgramFacts {
  /** Such as `Excel 16.0.18000.10000, OfficeOnline`. */
  readonly program: string | undefined;
  /** The highest version of each set; `undefined` where the program has none of it. */
  readonly sets: Readonly<Record<string, string | undefined>>;
  readonly languages: {
    readonly display: string | undefined;
    readonly content: string | undefined;
  };
}

/** The part of Office's context that is asked. */
export interface OfficeContext {
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly diagnostics?: {
    readonly host: unknown;
    readonly platform: unknown;
    readonly version: string;
  };
  /** Left out outside Excel. */
  readonly requirements?: {
    readonly isSetSupported: (name: string, version?: string) => boolean;
  };
}

/** The sets that the manifest asks for. */
const SETS = ["ExcelApi", "CustomFunctionsRuntime", "SharedRuntime"] as const;

/** No set has come near it: they are numbered 1.1, 1.2 and so on. */
const LAST_MINOR = 40;

/** What Office tells of the program. */
export function officeFacts(office: OfficeContext): ProgramFacts {
  const { diagnostics, displayLanguage, contentLanguage } = office;
  return {
    program:
      diagnostics &&
      `${String(diagnostics.host)} ${diagnostics.version}, ${String(diagnostics.platform)}`,
    sets: Object.fromEntries(SETS.map((name) => [name, highest(office, name)])),
    languages: { display: orNothing(displayLanguage), content: orNothing(contentLanguage) },
  };
}

/** A program may leave out a version between two that it has. */
function highest({ requirements }: OfficeContext, name: string): string | undefined {
  for (let minor = LAST_MINOR; minor > 0; minor -= 1) {
    if (requirements?.isSetSupported(name, `1.${minor}`) === true) return `1.${minor}`;
  }
  return undefined;
}

function orNothing(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
