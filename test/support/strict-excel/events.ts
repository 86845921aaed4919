import type { Book, BookEvent } from "./book";
import type { Handle } from "./shape";

type Handler = (event: { readonly worksheetId: string; readonly address: string }) => unknown;

/** An event of the workbook: adding and removing take effect with the sync of the same batch. */
export function eventShape(self: Handle<Book>, kind: BookEvent["kind"]): object {
  return {
    add: (handler: Handler) => {
      const listener = ({ sheet, address }: BookEvent): void => {
        void handler({ worksheetId: sheet.id, address });
      };
      self.act(({ listeners }) => listeners[kind].add(listener));
      return {
        context: self.batch.context,
        remove: () => {
          self.act(({ listeners }) => listeners[kind].delete(listener));
        },
      };
    },
  };
}
