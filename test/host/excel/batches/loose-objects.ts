import { ApiObject } from "./api-object";

/** An object that keeps whatever is set of it: formats, fonts, rules. */
export class Looks extends ApiObject {
  readonly kind: string;
  protected readonly kept: Record<string, unknown>;

  constructor(kind: string, looks: Record<string, unknown>) {
    super();
    this.kind = kind;
    this.kept = looks;
  }

  override memberFor(name: string): string {
    const plain = name.replace(/^_+/, "");
    return super.memberFor(name) ?? plain.charAt(0).toLowerCase() + plain.slice(1);
  }

  override get(member: string): unknown {
    return super.memberFor(member) === undefined ? (this.kept[member] ?? null) : super.get(member);
  }

  override set(member: string, value: unknown): boolean {
    if (super.memberFor(member) !== undefined) return super.set(member, value);
    this.kept[member] = value;
    return true;
  }

  override call(member: string, given: readonly unknown[]): unknown {
    return super.memberFor(member) === undefined ? undefined : super.call(member, given);
  }

  override itemAt(key: unknown): ApiObject {
    return this.within(String(key));
  }

  clear(): void {
    for (const member of Object.keys(this.kept)) Reflect.deleteProperty(this.kept, member);
  }

  getItem(key: unknown): ApiObject {
    return this.within(String(key));
  }

  /** The looks of a part, such as the font of a format. */
  protected within(part: string): Looks {
    const looks = (this.kept[part] ?? {}) as Record<string, unknown>;
    this.kept[part] = looks;
    return new Looks(`${this.kind}.${part}`, looks);
  }
}

/** A collection of things that the stand-in does not have. */
export class Empty extends ApiObject {
  readonly kind: string;

  constructor(kind: string) {
    super();
    this.kind = kind;
  }

  override listed(): readonly ApiObject[] {
    return [];
  }

  getCount(): number {
    return this.listed().length;
  }
}
