/**
 * Sets up the wanted parts and what they come after, side by side where
 * neither waits for the other.
 *
 * @param onFailure - told of a part's failure at once, while others go on
 * @returns the failures by part: a part fails with what it comes after
 */
export async function setUp(wanted, parts, onFailure = () => {}) {
  const failures = new Map();
  const begun = new Map();
  const install = name => {
    if (!begun.has(name)) {
      begun.set(name, attempt(name));
    }
    return begun.get(name);
  };
  async function attempt(name) {
    await Promise.all(parts[name].after.map(install));
    const before = parts[name].after.find(other => failures.has(other));
    if (before) {
      failures.set(name, failures.get(before));
      return;
    }
    try {
      await parts[name].install();
    } catch (error) {
      failures.set(name, error);
      onFailure(error);
    }
  }
  await Promise.all(wanted.map(install));
  return failures;
}
