// Nothing stands in anybody's way where plans are worked with: answers, changes, invitations, and every question.
import type { Locator, Page } from '@playwright/test';
import { cast } from '@samplan/testing';
import { goals, life, measures, objections, type Text } from '@samplan/wording';
import { DESKTOP, lookIn, speak } from './support/look';
import { asks, expect, test } from './support/story';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

test.describe.configure({ timeout: 480_000 });

const buttons = (at: Page | Locator, text: Text, language: Language): Locator =>
  at.getByRole('button', { name: new RegExp(`^${text[language]}`) });

const planOf = async (page: Page): Promise<string> =>
  (await asks<{ plans: { id: string }[] }>(page, '{ plans { id } }')).plans[0]?.id ?? '';

/** Looks at the question that a button asks, and leaves it unanswered. */
async function lookAtQuestion(page: Page, opener: Locator, language: Language): Promise<void> {
  await opener.click();
  await page.locator('dialog[open] :is(button, input)').first().waitFor();
  await lookIn(page, language, 'dialog[open]');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
}

test('ingen hindringer i et åpent tiltak, og i noe en plan spør om', async ({ stage }) => {
  const page = await stage.enter('ola');
  const plan = await planOf(page);
  for (const language of LANGUAGES) {
    await speak(page, language);
    await page.goto(`${stage.server.url}/plan/${plan}`);
    await page.setViewportSize(DESKTOP);
    const measure = page.locator('sam-measure-row').first();
    await measure.locator('.more').click();
    await buttons(measure, measures.changeFacts, language).click();
    await lookIn(page, language);
    // The questions hold no word that a longer language than nynorsk's would break; English pages are looked at whole.
    if (language === 'en') continue;
    await lookAtQuestion(page, buttons(measure, measures.askAnother, language), language);
    await lookAtQuestion(page, buttons(measure, measures.move, language), language);
    await lookAtQuestion(page, buttons(page, measures.add, language).first(), language);
    await lookAtQuestion(page, buttons(page, goals.add, language).first(), language);
    await lookAtQuestion(page, buttons(page, objections.disagree, language).first(), language);
    await lookAtQuestion(page, buttons(page, objections.takeOut, language).first(), language);
    await lookAtQuestion(page, buttons(page, life.pause, language), language);
    await lookAtQuestion(page, buttons(page, life.closePlan, language), language);
    const menu = page.locator('sam-goal-menu').first();
    await menu.locator('button').first().click();
    await lookIn(page, language, 'sam-goal-menu');
    await lookAtQuestion(page, buttons(menu, goals.changeFacts, language), language);
  }
  await page.context().close();
});

test('ingen hindringer for den som svarer, inviterer eller blir invitert', async ({ stage }) => {
  const siv = await stage.enter('siv');
  const { waiting } = await asks<{ waiting: { questions: { sectionId: string; subjectId: string }[] } }>(
    siv,
    '{ waiting { questions { sectionId subjectId } } }',
  );
  const question = `${stage.server.url}/waiting/${waiting.questions[0]?.sectionId}/${waiting.questions[0]?.subjectId}`;
  for (const language of LANGUAGES) {
    await speak(siv, language);
    await siv.goto(question);
    await lookIn(siv, language);
    for (const view of ['?view=no', '?view=talk']) {
      await siv.goto(question + view);
      await lookIn(siv, language);
    }
  }
  await siv.context().close();

  const ola = await stage.enter('ola');
  const plan = await planOf(ola);
  for (const language of LANGUAGES) {
    await speak(ola, language);
    await ola.goto(`${stage.server.url}/plan/${plan}/people`);
    await lookAtQuestion(ola, ola.locator('.rows .out').first(), language);
    await ola.locator('#invite').click();
    await ola.getByRole('textbox').fill(cast.ase.given);
    await ola.keyboard.press('Enter');
    await ola.locator('sam-find-person .found button').first().waitFor();
    await lookIn(ola, language);
    await ola.locator('sam-find-person .found button').first().click();
    await ola.locator('#invite-message').waitFor();
    await lookIn(ola, language);
  }
  const invitation = await inviteAse(ola, plan);
  await speak(ola, 'nb');
  await ola.context().close();

  const ase = await stage.enter('ase');
  for (const language of LANGUAGES) {
    await speak(ase, language);
    await ase.goto(`${stage.server.url}/invitation/${invitation}`);
    await lookIn(ase, language);
  }
  await ase.context().close();
});

async function inviteAse(ola: Page, planId: string): Promise<string> {
  const { findPeople } = await asks<{ findPeople: { people: { personId: string; units: { id: string }[] }[] } }>(
    ola,
    'mutation ($input: FindPeopleInput!) { findPeople(input: $input) { people { personId units { id } } } }',
    { input: { planId, name: cast.ase.given } },
  );
  const { personId, units } = findPeople.people[0] ?? { personId: '', units: [] };
  const { invite } = await asks<{ invite: { invitation: { id: string } } }>(
    ola,
    'mutation ($input: InviteInput!) { invite(input: $input) { ... on Invited { invitation { id } } } }',
    { input: { planId, personId, role: 'participant', unitId: units[0]?.id, message: 'Vil du være med?', grants: [] } },
  );
  return invite.invitation.id;
}
