// Once for all stories: the folder of a demo that has just begun, which each server of theirs takes a copy of.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BEGUN, copyFolder, startServer } from './server';

export default async function begin(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'samplan-stories-'));
  const server = await startServer();
  await server.end();
  copyFolder(server.data, folder);
  await server.stop();
  process.env[BEGUN] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
