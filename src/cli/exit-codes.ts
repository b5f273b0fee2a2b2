/** What the program's exit code says; the help prints this. */
export const exitCodes = {
  done: 0,
  /** An article couldn't be read or published, or a finished file failed a check. */
  failed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** A fault of the program itself. */
  broken: 3,
} as const;
