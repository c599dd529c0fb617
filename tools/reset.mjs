// `npm run reset [-- --data DIR]`: empties the data folder of a demo, and of nothing else.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endLeftover, holderOf, isMarked, place } from './data-folder.mjs';

const { data } = place();
const refuse = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

if (!existsSync(data) || readdirSync(data).length === 0) {
  console.log(`${data} is empty already.`);
} else {
  if (!isMarked(data)) refuse(`${data} was not made by a Samplan demo: it is left alone.`);
  const holder = holderOf(data);
  if (holder) refuse(`Samplan is running on ${data}, at ${holder.baseUrl}: stop it first.`);
  await endLeftover(data);
  // The mark goes last, so that an interrupted reset can be taken up again.
  const names = readdirSync(data).sort((a, b) => Number(a === 'samplan-demo.json') - Number(b === 'samplan-demo.json'));
  for (const name of names) rmSync(join(data, name), { recursive: true, force: true });
  console.log(`${data} is empty. npm start begins anew.`);
}
