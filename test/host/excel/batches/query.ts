import { ApiObject } from "./api-object";
import type { Query } from "./messages";

/** Told of each member that the client asks for; throws where the stand-in has none. */
export type Lookup = (object: ApiObject, name: string) => string;

type Answer = Record<string, unknown>;

/** The identity and the reference of an object, as the client expects them. */
export function identityOf(object: ApiObject): Answer {
  const { identity, reference } = object;
  const key = object.memberFor("Id") === "id" ? "Id" : "_Id";
  return {
    ...(identity !== undefined && { [key]: identity }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}

/** Answers what `load` asked for. */
export function answerQuery(object: ApiObject, query: Query, lookup: Lookup): Answer {
  const listed = object.listed();
  if (listed !== undefined) return answerCollection(object, listed, query, lookup);
  const answer = identityOf(object);
  const { Select: select = [], Expand: expand = [] } = query;
  if (select.length === 0 || select.includes("*")) addScalars(object, answer);
  const parts = new Map<string, string[]>();
  for (const path of [...select, ...expand]) {
    if (path !== "*") addPath({ object, answer, parts, lookup }, path);
  }
  for (const [member, paths] of parts) {
    const part = object.get(member) as ApiObject; // addPath has looked
    answer[wireName(member)] = answerQuery(part, { Select: paths }, lookup);
  }
  return answer;
}

function addScalars(object: ApiObject, answer: Answer): void {
  for (const member of object.scalars()) {
    const value = object.get(member);
    if (!(value instanceof ApiObject)) answer[wireName(member)] = value ?? null;
  }
}

interface Asked {
  readonly object: ApiObject;
  readonly answer: Answer;
  /** What is asked of the objects that this one leads to. */
  readonly parts: Map<string, string[]>;
  readonly lookup: Lookup;
}

function addPath({ object, answer, parts, lookup }: Asked, path: string): void {
  const [name = "", ...rest] = path.split(/[/.]/);
  const member = lookup(object, name);
  const value = object.get(member);
  if (value instanceof ApiObject) {
    const paths = parts.get(member) ?? [];
    parts.set(member, [...paths, rest.length > 0 ? rest.join("/") : "*"]);
  } else answer[wireName(member)] = value ?? null;
}

/** `load("count")` alone does not load the items. */
function answerCollection(
  object: ApiObject,
  listed: readonly ApiObject[],
  query: Query,
  lookup: Lookup,
): Answer {
  const select = (query.Select ?? []).map((path) => path.replace(/^items\//i, ""));
  const isOwn = (path: string): boolean => {
    const member = object.memberFor(path);
    return member !== undefined && object.scalars().includes(member);
  };
  const own: Answer = {};
  for (const path of select.filter(isOwn))
    addPath({ object, answer: own, parts: new Map(), lookup }, path);
  const ofItems = select.filter((path) => !isOwn(path));
  if (Object.keys(own).length > 0 && ofItems.length === 0) return own;
  const { Skip: skip = 0, Top: top = Infinity, Expand: expand = [] } = query;
  const items = listed.slice(skip, skip + top).map((item) => ({
    ...identityOf(item),
    ...answerQuery(item, { Select: ofItems, Expand: expand }, lookup),
  }));
  return { ...own, _Items: items };
}

function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** The same answer with small first letters, as the client asks for it now and then. */
export function asJson(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer as Answer).map(([name, value]) => {
      if (name === "_Items") return ["items", (value as unknown[]).map(asJson)];
      const small = name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
      return [small, asJson(value)];
    }),
  );
}
