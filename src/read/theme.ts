import { type Finding, Refusal } from '../model/finding.ts';
import type { SettingLines } from './settings.ts';
import { decoded, linesOf } from './settings.ts';
import type { YamlKind } from './sidecar/parse.ts';

const themeKind: YamlKind = { name: 'theme', code: 'theme-syntax', example: 'extends: large-print' };

/**
 * Reads a theme of somebody's own, which is YAML in UTF-8, and holds it to its schema (schemas/theme.schema.json). Throws a
 * Refusal for its error, or an AggregateError of one for each. Parser and schema are loaded only here.
 */
export async function readThemeFile(name: string, bytes: Uint8Array): Promise<SettingLines> {
  const [{ parseSidecar }, { validateSidecar }] = await Promise.all([
    import('./sidecar/parse.ts'),
    import('./sidecar/validate.ts'),
  ]);
  const source = { name, text: decoded(name, bytes, themeKind) };
  const refusals: Refusal[] = [];
  const report = (finding: Finding) => refusals.push(new Refusal(ofTheme(finding)));
  const parsed = parseSidecar(source, report, themeKind);
  if (parsed === null || !validateSidecar(parsed, report, 'theme')) {
    const [only] = refusals;
    throw refusals.length === 1 && only ? only : new AggregateError(refusals, `${name} has errors`);
  }
  return linesOf(parsed);
}

/** What is said of a sidecar, said of a theme. */
function ofTheme(finding: Finding): Finding {
  return {
    ...finding,
    code: finding.code.replace(/^sidecar-/, 'theme-'),
    message: finding.message.replace(/\bThe sidecar\b/, 'The theme'),
  };
}
