import { type Finding, Refusal } from '../model/finding.ts';

/** What a YAML file of ours is called. */
export interface YamlKind {
  /** 'sidecar'. */
  readonly name: string;
  readonly code: string;
  /** A line as it should be. */
  readonly example: string;
}

export const sidecarKind: YamlKind = { name: 'sidecar', code: 'sidecar-syntax', example: 'headline: …' };

/** The text of a YAML file of ours, which is UTF-8. Throws a Refusal where it isn't; `retold` says it of its own kind. */
export function yamlText(
  name: string,
  bytes: Uint8Array,
  kind: YamlKind = sidecarKind,
  retold: (finding: Finding) => Finding = (finding) => finding,
): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const place = { file: name, line: null, column: null };
    const message = `The ${kind.name} isn't UTF-8.`;
    throw new Refusal(
      retold({ code: kind.code, severity: 'error', message, hint: 'Save it again as UTF-8.', ...place }),
    );
  }
}
