import type { Batch } from "./batch";
import { proxied } from "./proxied";
import { ExcelRefusal } from "./refusal";
import type { RangeCells } from "./book";
import type { Handle, Shape } from "./shape";

const handles = new WeakMap<object, Handle<unknown>>();

/** What a range handed to a method stands for; it must come from the same batch. */
export function rangeGiven(batch: Batch, given: unknown): RangeCells {
  const handle = typeof given === "object" && given !== null ? handles.get(given) : undefined;
  const target = handle?.batch === batch ? handle.target() : null;
  if (target === null) throw new ExcelRefusal("InvalidArgument", "expected a range of this batch");
  return target as RangeCells; // methods that are handed anything but a range do not exist here
}

/** Makes the object that the add-in holds. `find` runs with the batch, and may refuse or find null. */
export function remote<T>(batch: Batch, shape: Shape<T>, find: () => T | null): object {
  let found: T | null | undefined;
  batch.queue(() => {
    found = find();
  });
  const target = (): T | null => {
    if (found === undefined) throw new ExcelRefusal("InvalidObjectPath", `no such ${shape.type}`);
    return found;
  };
  const self: Handle<T> = {
    batch,
    target,
    child: (childShape, findChild) =>
      remote(batch, childShape, () => {
        const parent = target();
        return parent === null ? null : findChild(parent);
      }),
    act: (operation) => {
      batch.queue(() => {
        const parent = target();
        if (parent === null) throw new ExcelRefusal("InvalidObjectPath", `${shape.type} is null`);
        operation(parent);
      });
    },
  };
  const proxy = proxied(self, shape, () => found);
  handles.set(proxy, self);
  return proxy;
}
