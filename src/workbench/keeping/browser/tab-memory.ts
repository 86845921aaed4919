import type { DeskTools } from "../desk/desk-tools";

const KEY = "kam.workbook";

/** What a tab remembers over a reload; where the browser refuses that, until it is closed. */
export function tabMemory(open: () => Storage): DeskTools["tab"] {
  let remembered: string | undefined;
  return {
    get: () => remembered ?? whereAllowed(() => open().getItem(KEY)) ?? undefined,
    set: (id) => {
      remembered = id;
      whereAllowed(() => {
        open().setItem(KEY, id);
      });
    },
  };
}

/** `undefined` where the browser refuses storage; any other fault goes on. */
function whereAllowed<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (thrown) {
    if (thrown instanceof DOMException) return undefined;
    throw thrown;
  }
}
