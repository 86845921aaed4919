import type { IResources } from "@univerjs/core";

/** By the ids of sheets, rows or names. */
export type ById<Value> = Readonly<Record<string, Value>>;

/** What a part of the grid keeps. Parts write it as text; a part that has nothing writes nothing. */
export function kept<Value>(resources: IResources, name: string): ById<Value> {
  const data = resources.find((resource) => resource.name === name)?.data ?? "";
  return data === "" ? {} : (JSON.parse(data) as ById<Value>);
}
