/**
 * Runs the jobs side by side, in order, never with more than `capacity` cores
 * busy; a job that wants more than there are runs alone, and one that wants none
 * beside any. One with a promise `ready` waits for it and lets others go before;
 * those marked `last` wait for all others. Resolves with the results in the
 * order of the jobs.
 */
export async function schedule(jobs, capacity, run) {
  const results = new Array(jobs.length);
  const waiting = jobs.map((job, index) => ({ job, index }));
  const running = new Set();
  const unready = new Map(
    jobs
      .filter(job => job.ready)
      .map(job => [job, job.ready.then(() => unready.delete(job))]),
  );
  let busy = 0;
  const fits = ({ job }) =>
    !unready.has(job) &&
    (busy === 0 || busy + job.cores <= capacity) &&
    (!job.last ||
      (running.size === 0 && waiting.every(other => other.job.last)));
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find(fits);
    if (!next) {
      await Promise.race([...running, ...unready.values()]);
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    busy += next.job.cores;
    const work = run(next.job).then(result => {
      results[next.index] = result;
      busy -= next.job.cores;
      running.delete(work);
    });
    running.add(work);
  }
  return results;
}
