import { NewMessage } from '../pages/new-message';
import { SignIn } from '../pages/sign-in';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { DESKTOP, PHONE, type World } from '../support/world';

/** What a person's drafts say, from the server. */
const draftsOf = async (world: World, username: string): Promise<string[]> => {
  const { drafts } = await (await world.api(username)).get('/api/messages/drafts');
  return drafts.map(({ content }: { content: string }) => content);
};

test('half a message, the browser killed: it is finished on another device', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'How did it go?');

  const phone = await world.browserOf(patient.username, PHONE);
  await phone.goto(`/messages/${id}`);
  await new Thread(phone).composer.pressSequentially('It went well, but ');
  await expect.poll(() => draftsOf(world, patient.username)).toEqual(['It went well, but ']);
  await phone.context().close();

  const desk = await world.browserOf(patient.username, DESKTOP);
  await desk.goto('/messages');
  await expect(desk.getByText('Draft: It went well, but')).toBeVisible();
  await desk.goto(`/messages/${id}`);
  const thread = new Thread(desk);
  await expect(thread.composer).toHaveValue('It went well, but ');
  await thread.composer.focus();
  await thread.composer.press('End');
  await thread.composer.pressSequentially('I was tired.');
  await thread.sendButton.click();
  await expect(thread.message('It went well, but I was tired.')).toHaveCount(1);
  await expect(thread.composer).toHaveValue('');
  await expect.poll(() => draftsOf(world, patient.username)).toEqual([]);
});

test('what one device writes stands on the other by itself, and goes there when it is sent', async ({
  world,
}) => {
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'How did it go?');
  const [one, other] = [
    await world.browserOf(patient.username, PHONE),
    await world.browserOf(patient.username, DESKTOP),
  ];
  for (const page of [one, other]) await page.goto(`/messages/${id}`);
  const [here, there] = [new Thread(one), new Thread(other)];
  await expect(there.composer).toBeVisible();
  await here.composer.pressSequentially('Well enough');
  await expect(there.composer).toHaveValue('Well enough');
  await here.sendButton.click();
  await expect(there.composer).toHaveValue('');
  await expect(there.message('Well enough')).toHaveCount(1);
});

test('a field in which somebody writes is not written over: both texts stay, and the person chooses', async ({
  world,
  complaints,
}) => {
  // The browser says of a refused save that it was refused.
  complaints.expect(/status of 409/);
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'How did it go?');
  const desk = await world.browserOf(patient.username, DESKTOP);
  await desk.goto(`/messages/${id}`);
  const thread = new Thread(desk);
  await thread.composer.pressSequentially('Mine');
  await expect.poll(() => draftsOf(world, patient.username)).toEqual(['Mine']);

  // Another device goes on with it while this one stays in the field.
  const api = await world.api(patient.username);
  const { drafts } = await api.get('/api/messages/drafts');
  const { draft_id, version } = drafts[0];
  const theirs = { draft_id, version, conversation_id: id, content: 'Mine, from the phone' };
  await api.post('/api/messages/draft', theirs);
  await expect(desk.getByText('A newer version from another device')).toBeVisible();
  await expect(thread.composer).toHaveValue('Mine');
  await expect(thread.composer).toBeFocused();
  await desk.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(() => draftsOf(world, patient.username)).toEqual(['Mine']);

  await desk.goto('/messages/drafts');
  await desk.getByRole('link', { name: /other version/ }).click();
  await expect(desk.getByRole('heading', { name: 'Versions of this draft' })).toBeVisible();
  await expect(desk.getByText('Mine, from the phone')).toBeVisible();
  await desk.getByRole('button', { name: 'Bring this one back' }).click();
  await expect.poll(() => draftsOf(world, patient.username)).toEqual(['Mine, from the phone']);
});

test('an ended session and a new sign-in leave the words where they were', async ({ world, complaints }) => {
  complaints.expect(/Failed to load resource/);
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'How did it go?');
  const page = await world.browserOf(patient.username, PHONE);
  await page.goto(`/messages/${id}`);
  const thread = new Thread(page);
  await thread.composer.focus();
  await expect(thread.composer).toBeFocused();
  // Its cookie is gone, as after an expiry; what is typed from here on cannot reach the server.
  await page.context().clearCookies({ name: /session/ });
  await thread.composer.pressSequentially('Typed after the end');
  await page.waitForResponse((answer) => answer.url().endsWith('/draft') && answer.status() === 401);
  expect(await draftsOf(world, patient.username)).toEqual([]);

  await page.goto('/login');
  await new SignIn(page).submit(patient.username);
  await expect(page).toHaveURL(/\/home/);
  await page.goto(`/messages/${id}`);
  await expect(thread.composer).toHaveValue('Typed after the end');
  await expect.poll(() => draftsOf(world, patient.username)).toEqual(['Typed after the end']);
});

test('without a network the words stay, also over a reload, and are saved when it is back', async ({
  world,
  complaints,
}) => {
  complaints.expect(/Failed to load resource/, /ERR_/, /Failed to fetch/);
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'How did it go?');
  const page = await world.browserOf(patient.username, PHONE);
  await page.goto(`/messages/${id}`);
  const thread = new Thread(page);
  await thread.composer.pressSequentially('On');
  await expect.poll(() => draftsOf(world, patient.username)).toEqual(['On']);
  await page.context().route('**/api/messages/draft', (route) => route.abort());
  await thread.composer.pressSequentially(' the train');
  await page.waitForEvent('requestfailed');
  await page.reload();
  await expect(thread.composer).toHaveValue('On the train');
  await page.context().unroute('**/api/messages/draft');
  await thread.composer.pressSequentially('!');
  await expect.poll(() => draftsOf(world, patient.username)).toEqual(['On the train!']);
});

test('drafts are found, opened, deleted and brought back', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  await (await world.api(patient.username)).sendAtOnce();
  const page = await world.browserOf(patient.username, PHONE);
  await page.goto('/messages/new');
  const form = new NewMessage(page);
  await expect(form.chosen(clinician.name)).toBeVisible();
  await form.subject.fill('Thursday');
  await form.message.fill('Could we');
  await expect(page.getByText('Draft saved')).toBeVisible();
  await page.getByRole('button', { name: 'More ways to send' }).click();
  await page.getByRole('menuitem', { name: 'Save draft' }).click();

  await expect(page).toHaveURL(/\/messages\/drafts$/);
  const list = page.getByRole('list', { name: 'Drafts', exact: true });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText(clinician.name);
  await page.getByRole('button', { name: `Delete the draft to ${clinician.name}` }).click();
  await expect(page.getByText('Nothing half written')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);

  await list.getByRole('link', { name: /Thursday/ }).click();
  await expect(form.message).toHaveValue('Could we');
  await expect(form.subject).toHaveValue('Thursday');
  await form.message.fill('Could we begin later?');
  await form.send.click();
  await expect(page).toHaveURL(/\/messages\/\d+$/);
  await expect(new Thread(page).message('Could we begin later?')).toHaveCount(1);
  expect(await draftsOf(world, patient.username)).toEqual([]);
});

test('a draft to somebody who may not be written to any more opens with its words and the reason', async ({
  world,
}) => {
  const { patient, clinician } = await world.pair();
  const api = await world.api(clinician.username);
  const { draft_id } = await api.post('/api/messages/draft', {
    recipient: patient.username,
    content: 'I wanted to ask',
  });
  const admin = await world.api('admin');
  const { assignments } = await admin.get(`/api/admin/assignments?patient=${patient.username}`);
  await admin.delete(`/api/admin/assignments/${assignments[0].assignment_id}`);

  const page = await world.browserOf(clinician.username, DESKTOP);
  await page.goto('/inbox/drafts');
  await expect(page.getByText('You cannot write to the person this draft was for any more.')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(patient.name);
  await page.getByRole('link', { name: /I wanted to ask/ }).click();
  await expect(page).toHaveURL(new RegExp(`/inbox/new\\?draft=${draft_id}$`));
  const form = new NewMessage(page);
  await expect(form.message).toHaveValue('I wanted to ask');
  await expect(form.recipient).toBeVisible();
  await expect(page.getByText('Choose somebody else')).toBeVisible();
});

test('@ names the other person and staff by name or by what they are, with the keyboard alone', async ({
  world,
}) => {
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'Whom shall I ask?');
  const page = await world.browserOf(patient.username, DESKTOP);
  await page.goto(`/messages/${id}`);
  const { composer } = new Thread(page);
  await composer.pressSequentially('Ask @clin');
  const people = page.getByRole('listbox', { name: 'People' });
  await expect(people.getByRole('option')).toHaveText([new RegExp(clinician.name)]);
  await composer.press('Enter');
  await expect(composer).toHaveValue(`Ask @${clinician.name} `);
  await composer.pressSequentially('@maria');
  await expect(people.getByRole('option')).toHaveCount(0);
});
