import { ApiObject } from "../batches/api-object";

/** What an add-in keeps in the workbook. */
export class Settings extends ApiObject {
  readonly kind = "SettingCollection";
  private readonly settings: Map<string, unknown>;

  constructor(settings: Map<string, unknown>) {
    super();
    this.settings = settings;
  }

  override listed(): readonly Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }

  override itemAt(key: unknown): Setting | undefined {
    const name = String(key);
    return this.settings.has(name) ? new Setting(this.settings, name) : undefined;
  }

  getItemOrNullObject(key: unknown): Setting | undefined {
    return this.itemAt(key);
  }

  add(key: string, value: unknown): Setting {
    this.settings.set(key, value);
    return new Setting(this.settings, key);
  }
}

class Setting extends ApiObject {
  readonly kind = "Setting";
  readonly name: string;
  private readonly settings: Map<string, unknown>;

  constructor(settings: Map<string, unknown>, key: string) {
    super();
    this.settings = settings;
    this.name = key;
  }

  override get identity(): string {
    return this.name;
  }

  get key(): string {
    return this.name;
  }
  get value(): unknown {
    return this.settings.get(this.name);
  }
  set value(value: unknown) {
    this.settings.set(this.name, value);
  }

  delete(): void {
    this.settings.delete(this.name);
  }
}
