import type { FormTerms, IntegrationForm } from "../../model/value/integration-form";
import type { Settings } from "../../reading/settings";

/** Forms that have to be set up. */
export type SetUpForm = Exclude<IntegrationForm, "none">;

/** Depth and set-up cost of each form: an account's own cost where it has one, else that of the settings. */
export function integrationTerms(
  settings: Settings,
  own: Readonly<Partial<Record<SetUpForm, number | undefined>>> = {},
): Readonly<Record<SetUpForm, FormTerms>> {
  return {
    contract: {
      depth: settings.value("integration: depth contract"),
      setUp: own.contract ?? settings.value("integration: set-up contract"),
    },
    functional: {
      depth: settings.value("integration: depth functional"),
      setUp: own.functional ?? settings.value("integration: set-up functional"),
    },
    full: { depth: 1, setUp: own.full ?? settings.value("integration: set-up full") },
  };
}
