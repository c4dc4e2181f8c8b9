import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepKeys } from './keepKeys';

describe('keepKeys', () => {
  it('makes keys once, for the eyes of this user only', async () => {
    const home = await mkdtemp(join(tmpdir(), 'local-keys-'));
    const other = await mkdtemp(join(tmpdir(), 'local-keys-'));
    try {
      const keys = await keepKeys(home);
      expect(await keepKeys(home)).toEqual(keys);
      expect(await keepKeys(other)).not.toEqual(keys);
      expect(Buffer.from(keys.fernetKey, 'base64url')).toHaveLength(32);
      const { mode } = await stat(join(home, 'keys.json'));
      expect(mode % 0o1000).toBe(0o600);
    } finally {
      await rm(home, { recursive: true });
      await rm(other, { recursive: true });
    }
  });
});
