import { repeat } from './repeat';

describe('repeat', () => {
  it('goes on after a failure, says the same one once, and stops', async () => {
    const outcomes = ['a', 'a', 'b', undefined, 'b'];
    const said: string[] = [];
    await new Promise<void>(resolve => {
      const stop = repeat(
        async () => {
          if (outcomes.length === 0) {
            // The pass that is under way is waited for.
            stop().then(resolve);
            return;
          }
          const outcome = outcomes.shift();
          if (outcome) throw new Error(outcome);
        },
        1,
        message => said.push(message),
      );
    });
    expect(said).toEqual(['a', 'b', 'b']);
  });
});
