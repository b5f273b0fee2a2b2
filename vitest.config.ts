import { defineConfig } from 'vitest/config';

// Vitest reads its configuration from a default export.
// biome-ignore lint/style/noDefaultExport: the form vitest asks for
export default defineConfig({ test: { include: ['tests/**/*.test.ts'], testTimeout: 20_000 } });
