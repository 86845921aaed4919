import { Loads } from "./loads";
import { ExcelRefusal } from "./refusal";
import type { Handle, Shape } from "./shape";

/** Methods after which the workbook is another one. */
const CHANGING = ["add", "clear", "convertToRange", "delete", "insert", "resize"];

/** The outer side: everything that was not loaded and synced, or does not exist, throws when read. */
export function proxied<T>(
  self: Handle<T>,
  shape: Shape<T>,
  found: () => T | null | undefined,
): object {
  const loads = new Loads(self, shape);
  const read = (name: string): unknown => {
    if (name === "then") return undefined; // so that it can be returned from an async function
    if (name === "isNullObject") return isNull(shape.type, found());
    if (name === "load") return loads.load;
    const method = shape.methods?.[name];
    if (method === undefined) return loads.read(name);
    return (...given: unknown[]) => {
      refuseUnlessSupported(self, shape, name);
      if (CHANGING.includes(name)) self.batch.change(`${shape.type}.${name}`);
      return method(self, ...given);
    };
  };
  return new Proxy(Object.freeze({}), {
    get: (_, name) => (typeof name === "string" ? read(name) : undefined),
    set: (_, name, value) => {
      const change = shape.settable?.[String(name)];
      if (change === undefined) throw new Error(`${shape.type}.${String(name)} cannot be set`);
      self.batch.refuseLacking(`${shape.type}.${String(name)}=`);
      self.batch.change(`${shape.type}.${String(name)}=`);
      const sent: unknown = structuredClone(value);
      self.act((target) => {
        change(target, sent);
      });
      return true;
    },
  });
}

function isNull(type: string, found: unknown): boolean {
  if (found !== undefined) return found === null;
  throw new ExcelRefusal("PropertyNotLoaded", `${type}.isNullObject was not synced`);
}

function refuseUnlessSupported<T>({ batch }: Handle<T>, shape: Shape<T>, name: string): void {
  const since = shape.since?.[name];
  if (since === undefined || batch.supports(since)) return;
  batch.queue(() => {
    throw new ExcelRefusal("ApiNotFound", `${shape.type}.${name} needs ExcelApi ${since}`);
  });
}
