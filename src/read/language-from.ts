import { detectLanguage } from '../language/detect.ts';
import type { Report } from '../model/finding.ts';
import type { SourceText } from '../model/source.ts';

/** The language (BCP 47) of a sample of an article; reports where it is unsure, with `where` else it may be given. */
export async function languageFrom(sample: string, source: SourceText, where: string, report: Report): Promise<string> {
  const detection = await detectLanguage(sample);
  if (detection && detection.confidence >= 0.6) return detection.language;
  report({
    code: 'language-unsure',
    severity: 'warning',
    message: detection
      ? `The language seems to be '${detection.language}', but that isn't certain.`
      : "The language couldn't be told from the text.",
    hint: `Give the language with --language, or ${where}.`,
    file: source.name,
    line: 1,
    column: 1,
  });
  return detection?.language ?? 'und';
}
