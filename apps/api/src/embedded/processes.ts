// Which process a written-down id means: ids are used again, so a start time goes with each.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
  }
};

const ps = (pid: number, column: string): string => {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
};

/** A text that two processes of the same id never share; empty where there is no such process. */
export function startOf(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may itself hold spaces and brackets; field 22 is counted from behind it.
    const state = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state[0] === 'Z') return '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${state[19] ?? ''}`;
  } catch {
    return '';
  }
}

/** The words of the command line; empty where it cannot be read. */
export function commandOf(pid: number): string[] {
  if (process.platform !== 'linux') return ps(pid, 'command').split(' ');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
