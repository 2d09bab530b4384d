import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { NARROW } from '../support/world';

/** More than a page of a thread. */
const LATER = 64;

test('a patient finds a word from long ago by its first letters and by another form, and lands at it', async ({
  world,
}) => {
  const { patient, clinician } = await world.pair();
  const stranger = await world.pair();
  const [hers, theirs] = [await world.api(patient.username), await world.api(clinician.username)];
  await hers.send(clinician.username, 'My grandmother’s accordion was playing all night.');
  for (let i = 1; i <= LATER; i += 1) await theirs.send(patient.username, `Note number ${i}.`);
  const phone = await world.browserOf(patient.username, NARROW);
  const thread = new Thread(phone);
  const found = phone.getByRole('list', { name: 'Messages found' }).getByRole('link');

  await phone.goto('/messages');
  await phone.getByRole('searchbox', { name: 'Search messages' }).fill('acc');
  await phone.keyboard.press('Enter');
  await expect(phone).toHaveURL(/\/messages\/search\?q=acc$/);
  await expect(found).toHaveCount(1);
  await expect(found.locator('mark')).toHaveText('accordion');

  const box = phone.getByRole('combobox', { name: 'Search messages' });
  await box.fill('grandmothers played accordions');
  await phone.keyboard.press('Enter');
  await expect(found.locator('mark')).toHaveText(['grandmother’s', 'accordion', 'playing']);
  await expect(phone.getByText('1 message', { exact: true })).toBeVisible();
  const address = new URL((await found.getAttribute('href'))!, world.url);
  await found.tap();

  await expect(thread.message('accordion')).toBeInViewport();
  await expect(thread.message('accordion')).toBeFocused();
  expect(phone.url()).toBe(address.href);
  await phone.goBack();
  await expect(box).toHaveValue('grandmothers played accordions');
  await expect(found).toHaveCount(1);

  await test.step('the same address is nothing to anybody else', async () => {
    for (const other of [stranger.patient, stranger.clinician]) {
      const page = await world.browserOf(other.username);
      const path = `/c/${address.pathname.split('/').at(-1)}${address.search}`;
      expect((await page.request.get(path)).status()).toBe(404);
    }
    const desk = await world.browserOf(clinician.username);
    await desk.goto(`/c/${address.pathname.split('/').at(-1)}${address.search}`);
    await expect(new Thread(desk).message('accordion')).toBeInViewport();
  });
});

test('a clinician searches without the mouse, narrows down, and is helped with an operator that cannot be read', async ({
  world,
}) => {
  const { patient, clinician } = await world.pair();
  const [hers, theirs] = [await world.api(patient.username), await world.api(clinician.username)];
  await hers.send(clinician.username, 'The dizziness began on Sunday.');
  await theirs.send(patient.username, 'Is the dizziness better?');
  const desk = await world.browserOf(clinician.username);
  const found = desk.getByRole('list', { name: 'Messages found' }).getByRole('link');
  const box = desk.getByRole('combobox', { name: 'Search messages' });

  await desk.goto('/inbox');
  await expect(desk.getByRole('searchbox', { name: 'Search messages' })).toBeVisible();
  await desk.keyboard.press('/');
  await desk.keyboard.type('dizzy from:');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('alert').filter({ hasText: 'from:maria' })).toBeVisible();
  await expect(box).toHaveValue('dizzy from:');

  await box.focus();
  await desk.keyboard.press('End');
  await desk.keyboard.type(patient.username.slice(0, -1));
  const person = desk.getByRole('option', { name: new RegExp(patient.name) });
  await expect(person).toBeVisible();
  while (!(await person.getAttribute('aria-selected'))?.startsWith('t'))
    await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(box).toHaveValue(`dizzy from:${patient.username} `);
  await desk.keyboard.press('Enter');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('The dizziness began on Sunday.');

  await desk.getByRole('button', { name: `from:${patient.username}`, pressed: true }).click();
  await expect(found).toHaveCount(2);
  await desk.getByRole('button', { name: 'Sent by me' }).click();
  await expect(found).toHaveText([/Is the dizziness better\?/]);
  await expect(desk).toHaveURL(/q=dizzy%20in%3Asent$/);

  await desk.getByRole('button', { name: 'Clear search' }).click();
  await expect(desk.getByRole('option', { name: 'dizzy in:sent' })).toBeVisible();
  await desk.getByRole('button', { name: 'Forget recent searches' }).click();
  await box.click();
  await expect(desk.getByRole('option', { name: 'from:' })).toBeVisible();
  await expect(desk.getByRole('option', { name: 'dizzy in:sent' })).toHaveCount(0);
});
