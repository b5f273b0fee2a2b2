/** An element of presentation MathML as data: no style, no script, no other namespace. Text stands in tokens alone. */
export interface MathElement {
  /** 'mfrac'. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MathElement | string)[];
}
