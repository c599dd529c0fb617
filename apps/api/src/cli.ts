// The commands of an installation: `samplan keys`, `samplan migrate`, `samplan init`, `samplan audit-verify`.
import { environment } from './kernel/config';
import { runEntry } from './kernel/process';
import { verifyLog } from './commands/audit-verify';
import { init } from './commands/init';
import { keys } from './commands/keys';
import { migrateDatabase } from './commands/migrate';
import { StartProblem } from './kernel/start-problem';

const HELP = `samplan keys <file>     makes the key file; keep it apart from copies of the database
samplan migrate         brings the database that DATABASE_URL names up to date
samplan init            makes the first municipality and its administrator, once:
                        --name "Fjelldal kommune" --slug fjelldal --given Kari --family Moen [--language nb]
                        The administrator's national id is read from the standard input.
samplan audit-verify    goes through the sealed log; ends with 1 where it is not as it was written`;

const [command, ...words] = process.argv.slice(2);

await runEntry(async () => {
  const say = (line: string) => console.log(line);
  if (command === 'keys') return keys(words, say);
  if (command === 'migrate') return migrateDatabase(environment, say);
  if (command === 'init') return init(words, environment, process.stdin, say);
  if (command === 'audit-verify') {
    if (!(await verifyLog(environment, say))) process.exitCode = 1;
    return;
  }
  if (command === undefined || command === 'help' || command === '--help') return say(HELP);
  throw new StartProblem(`samplan knows no command ${command}.\n${HELP}`);
});
process.exit();
