import type { Terminal } from '../environment.ts';

/** Standard input, output and error of the process. */
export const nodeTerminal: Terminal = {
  async input() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  out: (text) => write(process.stdout, text),
  error: (text) => write(process.stderr, text),
};

/** A reader that went away (`imprint … | head -1`) is no failure: what is left to say is dropped. */
function write(stream: NodeJS.WriteStream, text: string): void {
  if (stream.listenerCount('error') === 0) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  if (!stream.destroyed) stream.write(text);
}
