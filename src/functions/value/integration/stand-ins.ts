import type { SettingName } from "../../../schema/settings";

/** What sets up a form, where an account has no cost of its own for it. */
export const STAND_INS: Readonly<Record<string, SettingName>> = {
  setup_contract: "integration: set-up contract",
  setup_functional: "integration: set-up functional",
  setup_full: "integration: set-up full",
};
