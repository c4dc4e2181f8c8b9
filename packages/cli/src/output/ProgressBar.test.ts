import { ProgressBar } from './ProgressBar';

const CLEAR = '\u001b[2K\r';

function shown(isTTY: boolean, columns: number): string[] {
  const written: string[] = [];
  const stream = {
    write: (text: string) => written.push(text),
    isTTY,
    columns,
  };
  const bar = new ProgressBar(stream, 'deployed', 2);
  bar.tick('orders\u001b[2J');
  bar.tick('sales');
  bar.end();
  return written;
}

describe('ProgressBar', () => {
  it('draws over itself, and leaves nothing', () => {
    expect(shown(true, 80)).toEqual([
      `${CLEAR}[###############...............] 1/2 deployed orders\\u{1b}[2J`,
      `${CLEAR}[##############################] 2/2 deployed sales`,
      CLEAR,
    ]);
  });

  it('never wraps', () => {
    expect(shown(true, 20)[0]).toHaveLength(CLEAR.length + 19);
  });

  it('is silent where there is no terminal', () => {
    expect(shown(false, 80)).toEqual([]);
  });
});
