import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { commands } from './commands/commands';
import { connect } from './connect';
import { LoadedCommands } from './LoadedCommands';

// Ruff's WebAssembly is called a few times here. By default V8 would optimise
// it in the background, and the process could not end before that is done,
// seconds later; and it would validate ten megabytes that come with us.
setFlagsFromString('--wasm-tiering-budget=1000000000');
setFlagsFromString('--wasm-lazy-validation');

/** All that a command needs, in the bundle of its own that is loaded for one. */
export const load = (): LoadedCommands => ({
  commands,
  connect,
  now: () => new Date(),
  newId: randomUUID,
});
