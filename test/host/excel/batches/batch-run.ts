import { ApiError, itemNotFound } from "./api-error";
import { ApiObject } from "./api-object";
import { PATH, type Arguments, type BatchRequest, type ObjectPath } from "./messages";
import type { ApiService } from "./api-service";

/** Stands where an argument is no object, and where a path begins. */
const NO_PATH = 0;

/** The objects of one request, each found once. */
export class BatchRun {
  private readonly service: ApiService;
  private readonly request: BatchRequest;
  private readonly found = new Map<number, ApiObject | undefined>();

  constructor(service: ApiService, request: BatchRequest) {
    this.service = service;
    this.request = request;
  }

  /** The object of a path; undefined for what `getItemOrNullObject` did not find, and for what it leads to. */
  objectAt(id: number): ApiObject | undefined {
    if (!this.found.has(id)) this.found.set(id, this.follow(id));
    return this.found.get(id);
  }

  /** Arguments as they were given; objects of the request stand where their paths were named. */
  argumentsOf(info: Arguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((given, index) => this.meant(given, ids[index]));
  }

  private meant(given: unknown, id: unknown): unknown {
    if (Array.isArray(given) && Array.isArray(id)) {
      return given.map((each, index) => this.meant(each, id[index]));
    }
    return typeof id === "number" && id !== NO_PATH ? this.objectAt(id) : given;
  }

  private follow(id: number): ApiObject | undefined {
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new ApiError("InvalidObjectPath", `object path ${id}`, "");
    const { ParentObjectPathId: parentId = NO_PATH } = path;
    if (parentId === NO_PATH) return this.root(path);
    const parent = this.objectAt(parentId);
    return parent && this.fromParent(parent, path);
  }

  private root({ ObjectPathType: type, Name: name }: ObjectPath): ApiObject | undefined {
    switch (type) {
      case PATH.global:
        return this.service.workbook;
      case PATH.newObject:
        return this.service.newObject(name);
      case PATH.reference:
        return this.service.referred(name);
      default:
        return undefined;
    }
  }

  private fromParent(parent: ApiObject, path: ObjectPath): ApiObject | undefined {
    const given = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return objectOrNone(parent.get(this.service.memberOf(parent, path.Name)));
      case PATH.method:
        return objectOrNone(parent.call(this.service.memberOf(parent, path.Name), given));
      case PATH.indexer:
        return this.item(parent, given);
      default:
        return this.root(path);
    }
  }

  private item(parent: ApiObject, keys: readonly unknown[]): ApiObject {
    const item = parent.itemAt(keys[0]);
    if (item === undefined) throw itemNotFound(`${parent.kind}.getItem`);
    return item;
  }
}

function objectOrNone(value: unknown): ApiObject | undefined {
  return value instanceof ApiObject ? value : undefined;
}
