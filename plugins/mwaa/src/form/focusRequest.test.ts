import {
  focusTakers,
  onFocusTakers,
  requestFocus,
  takeFocusRequests,
} from './focusRequest';

describe('focusRequest', () => {
  it('leads to the first field that has the place, until that leaves the screen', () => {
    const asked: string[] = [];
    const counted: number[] = [];
    const stop = onFocusTakers(() => counted.push(focusTakers()));
    const leave = takeFocusRequests(path => {
      asked.push(path.join('.'));
      return path[0] === 'tasks';
    });
    expect(requestFocus(['tasks', 0, 'with', 'sql'])).toBe(true);
    expect(requestFocus(['schedule'])).toBe(false);
    leave();
    expect(requestFocus(['tasks', 1])).toBe(false);
    expect(asked).toEqual(['tasks.0.with.sql', 'schedule']);
    expect(counted).toEqual([1, 0]);
    stop();
  });
});
