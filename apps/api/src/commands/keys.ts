// `samplan keys <file>`: makes the installation's keys, and never over others.
import { writeFileSync } from 'node:fs';
import { newKeyFile } from '../kernel/keys';
import { codeOf, StartProblem } from '../kernel/start-problem';

export function keys([file]: readonly string[], say: (line: string) => void): void {
  if (!file) throw new StartProblem('samplan keys needs the name of the file to make.');
  try {
    writeFileSync(file, newKeyFile(), { flag: 'wx', mode: 0o600 });
  } catch (problem) {
    if (codeOf(problem) === 'EEXIST')
      throw new StartProblem(
        `${file} is there already: without its keys nobody's sign-in is found again, so it stays.`,
      );
    throw new StartProblem(`${file} cannot be written (${codeOf(problem)}).`);
  }
  say(`The keys are in ${file}. Keep a copy apart from those of the database.`);
}
