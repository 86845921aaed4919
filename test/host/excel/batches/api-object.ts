/**
 * An object of Excel as the client speaks of it: its getters are the properties and the objects that it
 * leads to, its setters what may be written, its methods what it does.
 *
 * The client's names begin with a capital, ours do not; otherwise they are the same.
 */
export abstract class ApiObject {
  /** Excel's name of the type, such as `Range`. */
  abstract readonly kind: string;
  /** Under what the client keeps it beyond a request. */
  reference: string | undefined;

  /** What tells it from others of its kind, where Excel has such a thing. */
  get identity(): string | number | undefined {
    return undefined;
  }

  /** The members of a collection; undefined for anything else. */
  listed(): readonly ApiObject[] | undefined {
    return undefined;
  }

  /** The member of a collection by its key. */
  itemAt(key: unknown): ApiObject | undefined {
    throw new Error(`${this.kind} is no collection: it has no ${String(key)}.`);
  }

  /** Our name for a member of the client; undefined where the stand-in has none. */
  memberFor(name: string): string | undefined {
    return membersOf(this).get(plain(name));
  }

  get(member: string): unknown {
    return Reflect.get(this, member);
  }

  /** False where the property can only be read. */
  set(member: string, value: unknown): boolean {
    return Reflect.set(this, member, value);
  }

  call(member: string, given: readonly unknown[]): unknown {
    const method: unknown = Reflect.get(this, member);
    if (typeof method !== "function") throw new Error(`${this.kind}.${member} is no method.`);
    return Reflect.apply(method, this, given);
  }

  /** The properties that a client gets who asks for all. */
  scalars(): readonly string[] {
    return [...membersOf(this).values()].filter((member) => isGetter(this, member));
  }
}

const MEMBERS = new WeakMap<object, ReadonlyMap<string, string>>();

/** Of each member its own name, by its name in small letters. */
function membersOf(object: ApiObject): ReadonlyMap<string, string> {
  const prototype = Object.getPrototypeOf(object) as object;
  const known = MEMBERS.get(prototype);
  if (known !== undefined) return known;
  const names = chainOf(prototype).flatMap((each) => Object.getOwnPropertyNames(each));
  const members = new Map(
    names.filter((name) => !(name in ApiObject.prototype)).map((name) => [plain(name), name]),
  );
  MEMBERS.set(prototype, members);
  return members;
}

function chainOf(prototype: object): object[] {
  if (prototype === ApiObject.prototype) return [];
  return [prototype, ...chainOf(Object.getPrototypeOf(prototype) as object)];
}

function isGetter(object: ApiObject, member: string): boolean {
  return chainOf(Object.getPrototypeOf(object) as object).some(
    (each) => Object.getOwnPropertyDescriptor(each, member)?.get !== undefined,
  );
}

function plain(name: string): string {
  return name.replace(/^_+/, "").toLowerCase();
}
