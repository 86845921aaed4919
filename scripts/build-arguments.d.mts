/** What `--env` may say of a build. */
export interface BuildArguments {
  /** Address of the web server that will hold the build. */
  readonly address?: string;
  /** A file with the Settings of an organisation. */
  readonly settings?: string;
}

export function requireBuildArguments(given: readonly string[]): BuildArguments;
