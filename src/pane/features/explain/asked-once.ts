import { WorkbookError, type WorkbookGateway } from "../../../workbook/gateway";

/** What an explanation looks up in a workbook. */
export type Lookups = Pick<WorkbookGateway, "listTables" | "readReference" | "readFormulas">;

/** The same look-ups, each of which is asked once: arguments often stand in one table. */
export function askedOnce(workbook: Lookups): Lookups {
  const tables = remembering(() => workbook.listTables());
  const references = remembering((reference: string, sheet: string) =>
    workbook.readReference(reference, sheet),
  );
  const formulas = remembering((address: string) => workbook.readFormulas(address));
  return { listTables: tables, readReference: references, readFormulas: formulas };
}

function remembering<A extends readonly string[], T>(
  ask: (...asked: A) => Promise<T>,
): (...asked: A) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const answer = answers.get(key) ?? ask(...asked);
    answers.set(key, answer);
    return answer;
  };
}

/** What adds to an explanation, and is left out where the workbook refuses to tell it. */
export async function unlessRefused<T>(lookUp: () => Promise<T>): Promise<T | undefined> {
  try {
    return await lookUp();
  } catch (thrown) {
    if (!(thrown instanceof WorkbookError)) throw thrown;
    return undefined;
  }
}
