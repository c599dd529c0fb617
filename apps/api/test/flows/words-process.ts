// Entry of a server of words as a process of its own, which a test builds, starts and kills.
import { startWordsServer } from './words-server';

const [, , databaseUrl = '', port = '0', limits = '{}'] = process.argv;
const server = await startWordsServer({ databaseUrl, port: Number(port), limits: JSON.parse(limits) });
process.send?.({ port: server.port });
