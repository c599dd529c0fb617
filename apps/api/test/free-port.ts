// A port that nobody listens at and that the system gives to nobody by itself, so that it is still free when it is used.
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below all that Linux, macOS and Windows hand out to connections on their way out. */
const [LOWEST, HIGHEST] = [20_000, 32_000];

export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    const probe = createServer();
    const isFree = once(probe.listen(port, '127.0.0.1'), 'listening').then(
      () => true,
      () => false,
    );
    if (!(await isFree)) continue;
    await new Promise((closed) => probe.close(closed));
    return port;
  }
}
