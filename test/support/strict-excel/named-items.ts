import { sameName, type DefinedName } from "./book";
import { rangeShape } from "./ranges";
import { remote } from "./remote";
import type { Shape } from "./shape";

const namedItemShape: Shape<DefinedName> = {
  type: "NamedItem",
  properties: { name: ({ name }) => name },
  methods: {
    getRangeOrNullObject: (self) => self.child(rangeShape, ({ cells }) => cells ?? null),
  },
};

export const namesShape: Shape<readonly DefinedName[]> = {
  type: "NamedItemCollection",
  items: ({ batch }, names) => names.map((name) => remote(batch, namedItemShape, () => name)),
  methods: {
    getItemOrNullObject: (self, wanted) =>
      self.child(
        namedItemShape,
        (names) => names.find(({ name }) => sameName(name, String(wanted))) ?? null,
      ),
  },
};
