/** What came of commands: the version of the stream, the events made, and warnings. */
export interface CommandReceipt {
  readonly format: 1;
  readonly version: number;
  readonly events: readonly string[];
  readonly warnings: readonly { readonly code: string; readonly [fact: string]: unknown }[];
  /** Nothing was recorded: version, events and warnings are those that would come of the commands. */
  readonly dryRun?: true;
}
