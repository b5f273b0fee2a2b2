import { eachOf, mustRun, type Program, versionOf } from '../program.ts';
import { defineValidator, type Validator } from '../validator.ts';

/** qpdf --check, which judges a PDF's syntax: objects, cross-reference, streams. A warning isn't sound either. */
export function qpdf(program: Program): Validator {
  return defineValidator(
    'qpdf',
    () => versionOf(program, '--version'),
    (files) =>
      eachOf(files, async (file) => {
        const outcome = await mustRun(program, ['--check', file]);
        const lines = outcome.stderr.split('\n').filter((line) => line !== '');
        return {
          validator: 'qpdf',
          file,
          profile: 'PDF syntax',
          passed: outcome.code === 0,
          complaints: lines.map((line) => ({
            severity: line.startsWith('WARNING') ? 'warning' : 'error',
            rule: 'syntax',
            message: line,
            place: null,
          })),
        };
      }),
  );
}
