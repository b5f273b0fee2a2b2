import { describe, expect, it } from 'vitest';
import { refuseBeyondLimits } from '../../../src/read/markdown/limits.ts';

function isRefused(text: string): boolean {
  try {
    refuseBeyondLimits({ name: 'a.md', text });
    return false;
  } catch {
    return true;
  }
}

describe('limits of Markdown', () => {
  it('let a book and its code through', () => {
    expect(isRefused('A *word* and `code`, [1].\n\n'.repeat(20_000))).toBe(false);
    expect(isRefused(`\`\`\`json\n${'["a_b", ["c"]],\n'.repeat(5000)}\`\`\`\n`)).toBe(false);
    expect(isRefused('- item\n'.repeat(3000))).toBe(false);
    expect(isRefused(':::aside\n\nText.\n\n:::\n\n'.repeat(1000))).toBe(false);
  });

  it('refuse what takes a parser too long', () => {
    expect(isRefused('>'.repeat(40))).toBe(true);
    expect(isRefused(':::a\n'.repeat(20))).toBe(true);
    expect(isRefused('['.repeat(5000))).toBe(true);
    expect(isRefused('*a\n'.repeat(5000))).toBe(true);
    expect(isRefused('a <!-- \n\n'.repeat(1000))).toBe(true);
  });
});
