// `samplan migrate`: brings the database up to date before the server starts.
import { demanded, type Environment } from '../kernel/config';
import { migrate } from '../kernel/migrate';

export async function migrateDatabase(env: Environment, say: (line: string) => void): Promise<void> {
  const ran = await migrate(demanded(env['DATABASE_URL'], 'DATABASE_URL must name the database.'));
  say(ran.length > 0 ? `Ran ${ran.join(', ')}.` : 'The database is up to date.');
}
