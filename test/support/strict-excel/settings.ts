import type { Book } from "./book";
import type { Shape } from "./shape";

interface Kept {
  readonly book: Book;
  readonly key: string;
}

const settingShape: Shape<Kept> = {
  type: "Setting",
  properties: { key: ({ key }) => key, value: ({ book, key }) => book.settings.get(key) },
  methods: {
    delete: (self) => {
      self.act(({ book, key }) => {
        book.settings.delete(key);
      });
    },
  },
};

/** What a document keeps for add-ins. */
export const settingsShape: Shape<Book> = {
  type: "SettingCollection",
  methods: {
    getItemOrNullObject: (self, key) =>
      self.child(settingShape, (book) =>
        book.settings.has(String(key)) ? { book, key: String(key) } : null,
      ),
    add: (self, key, value) => {
      const sent: unknown = structuredClone(value);
      self.act((book) => book.settings.set(String(key), sent));
    },
  },
};
