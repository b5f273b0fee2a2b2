/** Where a line ends: the code unit after its last character. */
interface End {
  readonly to: number;
}

/** Whether a line of a text ends between two letters. */
export function endsInLetters(lines: readonly End[], text: string): boolean {
  return lines.some(({ to }) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(to - 1, to + 1)));
}

/** Whether a line of a text ends after a hyphen inside a compound. */
export function endsAtHyphen(lines: readonly End[], text: string): boolean {
  return lines.some(({ to }) => /^[-‐][\p{L}\p{N}]$/u.test(text.slice(to - 1, to + 1)));
}
