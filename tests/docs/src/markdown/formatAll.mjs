import { json } from 'node:stream/consumers';
import { format, resolveConfig } from 'prettier';

// A list of Markdown texts in, the same formatted out, in one process.
const texts = await json(process.stdin);
const options = await resolveConfig(`${process.cwd()}/docs/index.md`);
const formatted = await Promise.all(
  texts.map(text => format(text, { ...options, parser: 'markdown' })),
);
process.stdout.write(JSON.stringify(formatted));
