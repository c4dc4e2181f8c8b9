import { TypingTimes } from './TypingTimes';

/** Where a page keeps what it saw, for `evaluate`. */
export type Watching = Window & { typing: Omit<TypingTimes, 'mainThread'> };

/**
 * Runs in the page: begins to watch keys, long tasks and the lines of the
 * Python. A letter counts as shown once the frame that shows it was painted.
 *
 * @param text.before - what stands before the letters in their line
 */
export function watchTyping(text: { before: string; letters: string }): void {
  // The browser forgets what comes after the first 250 otherwise.
  performance.clearResourceTimings();
  const times: Watching['typing'] = {
    keys: [],
    shown: [],
    longTasks: [],
    requests: [],
  };
  (window as unknown as Watching).typing = times;
  window.addEventListener(
    'keydown',
    event => times.keys.push(event.timeStamp),
    {
      capture: true,
    },
  );
  new PerformanceObserver(list =>
    list
      .getEntries()
      .forEach(({ startTime, duration }) =>
        times.longTasks.push({ at: startTime, for: duration }),
      ),
  ).observe({ type: 'longtask' });
  const code = document.querySelector('.cm-content')!;
  const lettersShown = () => {
    const [, rest] = code.textContent!.split(text.before);
    let count = 0;
    while (
      rest &&
      count < text.letters.length &&
      rest[count] === text.letters[count]
    )
      count += 1;
    return count;
  };
  let known = 0;
  const painted = new MessageChannel();
  let pending = 0;
  painted.port1.onmessage = () => {
    if (pending > known)
      times.shown.push({ letters: pending, at: performance.now() });
    known = Math.max(known, pending);
  };
  new MutationObserver(() => {
    const letters = lettersShown();
    if (letters <= pending) return;
    pending = letters;
    requestAnimationFrame(() => painted.port2.postMessage(undefined));
  }).observe(code, { childList: true, characterData: true, subtree: true });
}
