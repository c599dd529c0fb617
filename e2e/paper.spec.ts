// The plan on paper: what is folded on the screen stands there too.
import { expect, openPlan, test } from './support/story';

test('det som står bak «Mer», står på papiret', async ({ stage }) => {
  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  const measures = ola.locator('sam-measure-row').filter({ visible: true });
  const kinds = ola.getByText('Slags', { exact: true });
  await expect(measures.first()).toBeVisible();
  const count = await measures.count();
  await expect(kinds).toHaveCount(0);
  await ola.emulateMedia({ media: 'print' });
  await expect(kinds.filter({ visible: true })).toHaveCount(count);
  await ola.emulateMedia({ media: 'screen' });
  await expect(kinds.filter({ visible: true })).toHaveCount(0);
});
