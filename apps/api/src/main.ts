// The server of a real installation. It knows no invented people, and nothing here can turn it into a demo.
import { join } from 'node:path';
import { readConfig } from './kernel/config';
import { runEntry } from './kernel/process';
import { serve } from './serve';

await runEntry(() => serve(readConfig(join(import.meta.dirname, '../web/browser'))));
