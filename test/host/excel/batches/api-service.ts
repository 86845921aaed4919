import { ApiError } from "./api-error";
import type { ApiObject } from "./api-object";
import { BatchRun } from "./batch-run";
import { ACTION, type Action, type BatchRequest, type BatchResponse } from "./messages";
import { answerQuery, asJson, identityOf } from "./query";

/** Subscriptions: the stand-in tells everyone everything, as the client sorts out what it wants. */
const SUBSCRIPTION = /^_(Un)?Register\w+/i;

const DOES_NOTHING: ReadonlySet<number> = new Set([ACTION.trace, ACTION.ensureUnchanged]);

/** Carries out batches on objects; knows how the client asks, and nothing of Excel. */
export class ApiService {
  readonly workbook: ApiObject;
  /** What the client asked for so far, such as `Range.values`. */
  readonly used = new Set<string>();
  /** What it asked for that the stand-in does not have. */
  readonly lacking = new Set<string>();
  /** Objects that the client keeps beyond a request. */
  readonly references = new Map<string, ApiObject>();
  /** What it refuses from now on, such as `Workbook.getActiveCell`: a busy Excel, or one that others use. */
  readonly refused = new Map<string, ApiError>();
  private readonly services: Readonly<Record<string, ApiObject>>;
  private given = 0;

  /** @param services - Objects that a client makes by name, beside what the workbook leads to. */
  constructor(workbook: ApiObject, services: Readonly<Record<string, ApiObject>>) {
    this.workbook = workbook;
    this.services = services;
  }

  /** Carries out a batch; after a refusal, what ran before stays done, as in Excel. */
  execute(request: BatchRequest): BatchResponse {
    const run = new BatchRun(this, request);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.perform(run, action) ?? null });
      } catch (thrown) {
        return { Results: results, TraceIds: traces, Error: refusal(thrown, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  newObject(name: string): ApiObject {
    const service = this.services[name.replace(/^.*\./, "")];
    if (service === undefined) throw new ApiError("ApiNotFound", name, name, 404);
    return service;
  }

  referred(reference: string): ApiObject {
    const object = this.references.get(reference);
    if (object !== undefined) return object;
    const message = "This reference is not valid for the current operation.";
    throw new ApiError("InvalidReference", message, reference);
  }

  /** Our name of a member that the client asks for. */
  memberOf(object: ApiObject, name: string): string {
    this.note(object, name);
    const refused = this.refused.get(`${object.kind}.${small(name)}`);
    if (refused !== undefined) throw refused;
    const member = object.memberFor(name);
    if (member !== undefined) return member;
    const lacking = `${object.kind}.${small(name)}`;
    this.lacking.add(lacking);
    const message = `The stand-in for Excel does not implement ${lacking}.`;
    throw new ApiError("ApiNotFound", message, lacking, 404);
  }

  private note(object: ApiObject, name: string): void {
    this.used.add(`${object.kind}.${small(name)}`);
  }

  private perform(run: BatchRun, action: Action): unknown {
    if (DOES_NOTHING.has(action.ActionType)) return null;
    const object = run.objectAt(action.ObjectPathId);
    return object && this.performOn(object, run, action);
  }

  private performOn(object: ApiObject, run: BatchRun, action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identityOf(object);
      case ACTION.query:
        return this.query(object, action);
      case ACTION.queryAsJson:
        return asJson(this.query(object, action));
      case ACTION.method:
        return this.call(object, action.Name, run.argumentsOf(action.ArgumentInfo));
      case ACTION.setProperty:
        this.set(object, action.Name, run.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        this.update(object, action.ObjectState ?? {});
        return null;
      default:
        throw new ApiError("NotImplemented", `action type ${action.ActionType}`, "", 501);
    }
  }

  private query(object: ApiObject, { QueryInfo: query = {} }: Action): unknown {
    return answerQuery(object, query, (asked, name) => this.memberOf(asked, name));
  }

  private call(object: ApiObject, name: string, given: readonly unknown[]): unknown {
    if (name === "_KeepReference") this.keep(object);
    else if (name === "_RemoveReference") this.references.delete(String(given[0]));
    else if (SUBSCRIPTION.test(name)) this.note(object, name);
    else return object.call(this.memberOf(object, name), given);
    return null;
  }

  private keep(object: ApiObject): void {
    if (object.reference !== undefined) return;
    this.given += 1;
    object.reference = `ref${this.given}`;
    this.references.set(object.reference, object);
  }

  private set(object: ApiObject, name: string, value: unknown): void {
    if (object.set(this.memberOf(object, name), value)) return;
    const location = `${object.kind}.${small(name)}`;
    throw new ApiError("InvalidArgument", `${name} can only be read.`, location);
  }

  private update(object: ApiObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) this.set(object, name, value);
  }
}

function small(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function refusal(thrown: unknown, index: number): NonNullable<BatchResponse["Error"]> {
  const known = thrown instanceof ApiError;
  return {
    Code: known ? thrown.code : "GeneralException",
    Message: thrown instanceof Error ? (known ? thrown.message : (thrown.stack ?? "")) : "",
    Location: known ? thrown.location : "",
    ActionIndex: index,
    HttpStatusCode: known ? thrown.httpStatus : 500,
  };
}
