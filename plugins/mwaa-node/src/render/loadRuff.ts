type Ruff = typeof import('@astral-sh/ruff-wasm-nodejs');

/**
 * Ruff, loaded when first needed, because compiling its WebAssembly would
 * delay the start of every backend. `require` and not `import()`, because it
 * is a CommonJS package and so is what this one is built into.
 */
export function loadRuff(): Ruff {
  return require('@astral-sh/ruff-wasm-nodejs');
}
