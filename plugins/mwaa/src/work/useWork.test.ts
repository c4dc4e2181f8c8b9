import { act, renderHook } from '@testing-library/react';
import { DagWork } from 'backstage-plugin-mwaa-common';
import { editedWork } from '../form/editedWork';
import { useWork } from './useWork';

const work = (id: string): DagWork => ({ tasks: [{ id, operator: 'bash' }] });

const show = () => {
  const told: DagWork[] = [];
  const given = work('load');
  const container = { current: null };
  const tell = (next: DagWork) => told.push(next);
  const shown = renderHook(() => useWork(given, tell, container));
  const rename = (id: string) =>
    act(() =>
      shown.result.current.dispatch({
        type: 'renameTask',
        index: 0,
        id,
        at: 0,
      }),
    );
  return { ...shown, told, rename };
};

describe('useWork', () => {
  it('tells the preview of a change before the form', () => {
    const { told, rename } = show();
    expect(editedWork()).toBeUndefined();
    rename('read');
    expect(editedWork()).toEqual(work('read'));
    expect(told).toEqual([]);
  });

  it('tells the preview when a change is undone, too', () => {
    const { result, rename } = show();
    rename('read');
    act(() => result.current.dispatch({ type: 'undo' }));
    expect(editedWork()).toEqual(work('load'));
  });

  it('leaves what it holds to the form when it leaves the screen', () => {
    const { unmount, told, rename } = show();
    rename('read');
    unmount();
    expect(told).toEqual([work('read')]);
    expect(editedWork()).toBeUndefined();
  });

  it('leaves what it holds to the form when the page is left', () => {
    const { told, rename } = show();
    rename('read');
    act(() => {
      window.dispatchEvent(new Event('pagehide'));
    });
    expect(told).toEqual([work('read')]);
  });
});
