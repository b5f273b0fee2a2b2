/** The parser alone: the package's tables of properties would be most of it. */
declare module 'css-tree/parser' {
  const parser: typeof import('css-tree').parse;
  export = parser;
}
