import { ExcelRefusal } from "./refusal";
import type { Handle, Shape } from "./shape";

/** What was asked for with `load`, and what `sync` has brought so far. */
export class Loads<T> {
  private readonly self: Handle<T>;
  private readonly shape: Shape<T>;
  private readonly brought = new Map<string, unknown>();
  private readonly visited = new Map<string, object>();

  constructor(self: Handle<T>, shape: Shape<T>) {
    this.self = self;
    this.shape = shape;
  }

  /** `"name"`, `"name,position"`, `["name"]`, `"worksheet/name"`, `"items/columns/items/name"`. */
  readonly load = (paths: string | readonly string[]): void => {
    const each = (typeof paths === "string" ? paths.split(",") : paths).map((path) => path.trim());
    const ofItems = each.filter((path) => path.startsWith("items/"));
    if (ofItems.length > 0) this.loadItems(ofItems.map((path) => path.slice("items/".length)));
    for (const path of each.filter((other) => !other.startsWith("items/"))) this.loadPath(path);
  };

  /** An object that a property leads to, or a property that has been brought. */
  readonly read = (name: string): unknown => {
    const reached = this.visited.get(name) ?? this.shape.navigation?.[name]?.(this.self);
    if (reached !== undefined) {
      this.visited.set(name, reached);
      return reached;
    }
    if (this.brought.has(name)) return this.brought.get(name);
    const place = `${this.shape.type}.${name}`;
    throw new ExcelRefusal("PropertyNotLoaded", `${place} was not loaded and synced`);
  };

  private loadPath(path: string): void {
    const [first = "", ...rest] = path.split("/");
    if (rest.length > 0) {
      loadOn(this.read(first), rest.join("/"));
      return;
    }
    const property = this.shape.properties?.[first] ?? this.onlineProperty(first);
    if (property === undefined) throw new Error(`strict-excel has no ${this.shape.type}.${first}`);
    this.self.batch.refuseLacking(`${this.shape.type}.${first}`);
    this.self.batch.queue(() => {
      const target = this.self.target();
      if (target !== null) this.brought.set(first, this.answered(property(target)));
    });
  }

  private onlineProperty(name: string): ((target: T) => unknown) | undefined {
    const property = this.shape.online?.[name];
    if (property === undefined || this.self.batch.supports("1.1", "ExcelApiOnline"))
      return property;
    return () => {
      throw new ExcelRefusal("NotImplemented", `${this.shape.type}.${name} is not there`);
    };
  }

  /** What came over the wire is a copy of its own. */
  private answered(value: unknown): unknown {
    this.self.batch.sendBack(new TextEncoder().encode(JSON.stringify(value)).length);
    return structuredClone(value);
  }

  private loadItems(paths: readonly string[]): void {
    this.self.batch.queue(() => {
      const target = this.self.target();
      if (target === null) return;
      const items = this.shape.items?.(this.self, target) ?? [];
      for (const item of items) for (const path of paths) loadOn(item, path);
      this.brought.set("items", items);
    });
  }
}

function loadOn(object: unknown, path: string): void {
  (object as { readonly load: (path: string) => void }).load(path); // made by `remote`, so it has it
}
