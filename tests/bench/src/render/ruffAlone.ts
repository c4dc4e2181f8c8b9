import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';

const settings = {
  'line-length': 100,
  'target-version': 'py311',
  lint: { select: ['E9', 'F', 'I', 'S', 'DTZ', 'AIR3'] },
};

/** Formatting and checking, with the rules that rendered files are held to. */
export function ruffAlone(source: string): void {
  const workspace = new Workspace(settings, PositionEncoding.Utf16);
  workspace.check(workspace.format(source));
  workspace.free();
}
