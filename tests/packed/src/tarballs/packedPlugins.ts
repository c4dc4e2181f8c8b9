import { PackedPlugin } from './PackedPlugin';

/** What the set-up of the suite packed. */
export const packedPlugins = (): PackedPlugin[] =>
  JSON.parse(process.env.PACKED_PLUGINS!);
