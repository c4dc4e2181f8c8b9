/**
 * Sets up parts, side by side where neither waits for the other.
 *
 * @returns sets up a part, once however often it is asked for, after what it
 *   comes after; resolves with the error if that failed: a part fails with
 *   what it comes after
 */
export function setUp(parts) {
  const begun = new Map();
  const install = name => {
    if (!begun.has(name)) {
      begun.set(name, attempt(name));
    }
    return begun.get(name);
  };
  async function attempt(name) {
    const before = await Promise.all(parts[name].after.map(install));
    const failed = before.find(Boolean);
    if (failed) {
      return failed;
    }
    try {
      await parts[name].install();
      return undefined;
    } catch (error) {
      return error;
    }
  }
  return install;
}
