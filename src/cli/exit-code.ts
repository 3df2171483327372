/** See docs/cli.md: what a calling script can rely on. */
export const EXIT = {
  /** All well; warnings are allowed. */
  fine: 0,
  /** The submitted data have GALAT findings. */
  dataErrors: 1,
  /** Bad flag, no such file, locked file, not a workspace, newer store. */
  cannotRun: 2,
  /** A mistake in ksd itself. */
  bug: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
