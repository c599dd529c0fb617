import { afterEach, expect, it, vi } from 'vitest';
import { runEntry } from './process';

afterEach(() => vi.restoreAllMocks());

it('what nobody caught ends the process, and is told without what was to be stored', async () => {
  const written: string[] = [];
  const caught: ((problem: unknown) => void)[] = [];
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  vi.spyOn(process, 'on').mockImplementation((of: string | symbol, listener: (problem: unknown) => void) => {
    if (of === 'uncaughtException') caught.push(listener);
    return process;
  });
  await runEntry(() => Promise.resolve({ close: () => Promise.resolve() }));
  expect(caught).toHaveLength(1);
  caught[0]?.(Object.assign(new Error('value "Tinka må ut" is too long'), { code: '22001' }));
  expect(exit).toHaveBeenCalledWith(1);
  expect(written.join('')).toContain('code=22001');
  expect(written.join('')).not.toContain('Tinka');
});
