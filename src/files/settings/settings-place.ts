/** Where an organisation's own Settings stand beside the pages of a build. */
export const SETTINGS_PLACE = "organisation/settings.csv";
