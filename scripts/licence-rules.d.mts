export const PERMITTED_LICENCES: readonly string[];

export function isPermitted(expression: string): boolean;

/** The part of a CycloneDX document that is looked at. */
export interface Bill {
  readonly components: readonly {
    readonly "bom-ref": string;
    readonly licenses?: readonly {
      readonly expression?: string;
      readonly license?: { readonly id?: string; readonly name?: string };
    }[];
  }[];
}

export function refusedPackages(bill: Bill): readonly string[];
