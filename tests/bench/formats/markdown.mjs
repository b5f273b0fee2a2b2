/** An article as CommonMark with GitHub's tables and footnotes, its data in front matter. */
export function toMarkdown(article) {
  const notes = [];
  const parts = article.blocks.map((block) => markdownOf(block, notes));
  const front = `---\ntitle: ${JSON.stringify(article.title)}\nauthor: ${JSON.stringify(article.author)}\nlang: en-GB\n---`;
  const date = `*${article.place}, ${article.date}*`;
  return `${[front, `# ${article.title}`, date, ...parts, ...notes].join('\n\n')}\n`;
}

function markdownOf(block, notes) {
  switch (block.type) {
    case 'paragraph':
      if (block.note === undefined) return block.text;
      notes.push(`[^${notes.length + 1}]: ${block.note}`);
      return `${block.text}[^${notes.length}]`;
    case 'heading':
      return `## ${block.text}`;
    case 'quotation':
      return `> ${block.text}`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table': {
      const row = (cells) => `| ${cells.join(' | ')} |`;
      const rule = row(block.head.map((_, k) => (k === 0 ? '---' : '--:')));
      return [`**${block.caption}**\n`, row(block.head), rule, ...block.rows.map(row)].join('\n');
    }
  }
}
