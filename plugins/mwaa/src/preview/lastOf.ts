/**
 * The same function, which makes once what several ask for one after the
 * other. It holds the last result, for as long as each argument is the same.
 */
export function lastOf<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    const isSame = last?.args.every((arg, index) =>
      Object.is(arg, args[index]),
    );
    if (!last || !isSame) last = { args, result: make(...args) };
    return last.result;
  };
}
