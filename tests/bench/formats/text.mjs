/** A plain article as a text file: what a newsroom's page gives when it is copied. */
export function toText(article) {
  const { title, date, author, blocks } = article;
  return `${[title, `${date}\nBy ${author}`, ...blocks.map(({ text }) => text)].join('\n\n')}\n`;
}
