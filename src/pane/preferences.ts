/** What the pane remembers about a person from one day to the next; nothing of the workbook's. */
export interface Preferences {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => void;
}

const PREFIX = "kam.";

/**
 * Preferences kept in a browser's storage.
 *
 * Browsers may refuse storage to a page inside another page, as the pane is inside Excel on the
 * web. Then preferences hold until the pane is closed: they are a comfort and no data.
 *
 * @param partition - Office's key that parts storage between hosts; empty outside Office.
 */
export function browserPreferences(open: () => Storage, partition = ""): Preferences {
  const remembered = new Map<string, string>();
  const nameOf = (key: string): string => `${partition}${PREFIX}${key}`;
  return {
    get: (key) =>
      remembered.get(key) ?? whereAllowed(() => open().getItem(nameOf(key))) ?? undefined,
    set: (key, value) => {
      remembered.set(key, value);
      whereAllowed(() => {
        open().setItem(nameOf(key), value);
      });
    },
  };
}

/** `undefined` where the browser refuses storage, or has no room in it; any other fault goes on. */
function whereAllowed<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (thrown) {
    if (thrown instanceof DOMException) return undefined;
    throw thrown;
  }
}
