import { setUp } from '../setup/setUp.mjs';
import { schedule } from './schedule.mjs';

/** What every suite needs, beside what it names. */
const needsOf = suite => ['packages', ...suite.needs];

/** A promise, and the function that resolves it. */
function turn() {
  let begin;
  const begun = new Promise(resolve => {
    begin = resolve;
  });
  return { begun, begin };
}

/** All that these parts come after, and themselves, each after what it needs. */
function allOf(names, parts, found = new Set()) {
  for (const name of names) {
    allOf(parts[name].after, parts, found);
    found.add(name);
  }
  return [...found];
}

/**
 * Sets up what the suites need and runs them, each as soon as its own parts are
 * there and cores are free. A part that keeps cores busy takes its turn like a
 * suite. Where a part fails, only the suites that need it cannot run: a suite
 * that cannot run has not passed.
 *
 * @param options.run - runs a suite and resolves with its result
 * @returns the results in the order of the suites
 */
export async function runSuites(suites, { parts, capacity, run }) {
  const wanted = allOf(suites.flatMap(needsOf), parts);
  const turns = new Map(
    wanted.filter(name => parts[name].cores).map(name => [name, turn()]),
  );
  const inTurn = name => async () => {
    await turns.get(name)?.begun;
    await parts[name].install();
  };
  const install = setUp(
    Object.fromEntries(
      wanted.map(name => [
        name,
        { after: parts[name].after, install: inTurn(name) },
      ]),
    ),
  );
  const installed = names => Promise.all(names.map(install));

  const builds = [...turns].map(([name, { begin }]) => ({
    cores: parts[name].cores,
    ready: installed(parts[name].after),
    work: () => {
      begin();
      return install(name);
    },
  }));
  const tests = suites.map(suite => ({
    cores: suite.cores,
    last: suite.last,
    ready: installed(needsOf(suite)),
    work: async () => {
      const error = (await installed(needsOf(suite))).find(Boolean);
      return error
        ? { name: suite.name, passed: 0, failed: 1, error }
        : await run(suite);
    },
  }));
  const results = await schedule([...builds, ...tests], capacity, job =>
    job.work(),
  );
  return results.slice(builds.length);
}
