import { setting, type NamedSetting, type NamedSettings } from "./setting";

/** Value: value by type, integration, share of wallet. All are our operationalisation unless the meaning says otherwise. */
export const valueSettings = {
  "value: least supplier share": setting(
    0.2,
    [0, 1],
    "Share of created value below which the supplier gets too little.",
  ),
  "value: greatest supplier share": setting(
    0.8,
    [0, 1],
    "Share of created value above which the customer gets too little.",
  ),
  "integration: depth contract": setting(0.33, [0, 1], "Depth of integration by contract."),
  "integration: depth functional": setting(0.66, [0, 1], "Depth of functional integration."),
  "integration: set-up contract": setUp(20_000, "contract"),
  "integration: set-up functional": setUp(60_000, "functional integration"),
  "integration: set-up full": setUp(150_000, "full integration"),
  "integration: tolerated excess": setting(
    0.1,
    [0, 1],
    "Depth above the optimum from which an account is over-integrated.",
  ),
  "wallet: tolerated excess": setting(
    0.05,
    [0, 1],
    "Part of the wallet by which revenue may be above it; more is a mistake in one of both.",
  ),
} as const satisfies NamedSettings;

function setUp(amount: number, form: string): NamedSetting {
  return setting(amount, [0, 1e12], `Set-up of ${form}, charged to one year.`);
}
