import { SignIn } from '../pages/sign-in';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { PHONE, type World } from '../support/world';

/** Two people in an open conversation with a few messages of the clinician's. */
async function talking(world: World) {
  const { patient, clinician } = await world.pair();
  const doctor = await world.api(clinician.username);
  const id = await doctor.send(patient.username, 'The door code is 4812.');
  await doctor.send(patient.username, 'See you on Tuesday at ten.');
  return { patient, clinician, id };
}

test('reactions come and go live, by finger and by keyboard, with who gave them', async ({ world }) => {
  const { patient, clinician, id } = await talking(world);
  const phone = await world.browserOf(patient.username, PHONE);
  const desk = await world.browserOf(clinician.username);
  await phone.goto(`/messages/${id}`);
  await desk.goto(`/inbox/${id}`);
  const [theirs, mine] = [new Thread(phone), new Thread(desk)];

  await theirs.line('See you on Tuesday').getByRole('button', { name: 'Actions for this message' }).tap();
  await phone.getByRole('menuitem', { name: 'Heart' }).tap();
  await expect(theirs.line('See you on Tuesday').getByRole('button', { name: /^❤️/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const seen = mine.line('See you on Tuesday').getByRole('button', { name: `❤️, 1 person: ${patient.name}` });
  await expect(seen).toHaveAttribute('aria-pressed', 'false');

  // The keys alone: from the message through its menu to every emoji.
  await mine.message('See you on Tuesday').focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('menu')).toBeVisible();
  await desk.keyboard.press('ArrowDown');
  await expect(desk.getByRole('menuitem', { name: 'Thumbs up' })).toBeFocused();
  await desk.keyboard.press('ArrowLeft');
  await expect(desk.getByRole('menuitem', { name: 'More emoji' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('searchbox', { name: 'Search emoji' })).toBeFocused();
  await desk.keyboard.type('sunflower');
  await expect(desk.getByRole('gridcell', { name: 'sunflower' })).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(mine.message('See you on Tuesday')).toBeFocused();
  await expect(theirs.line('See you on Tuesday').getByRole('button', { name: /^🌻/ })).toBeVisible();

  await theirs.line('See you on Tuesday').getByRole('button', { name: /^❤️/ }).tap();
  await expect(seen).toHaveCount(0);
  await theirs.line('See you on Tuesday').getByRole('button', { name: 'Actions for this message' }).tap();
  await phone.getByRole('menuitem', { name: 'Who reacted' }).tap();
  await expect(phone.getByRole('dialog').getByText(clinician.name)).toBeVisible();
});

test('a pinned message stands above the thread of both, and a press goes to it', async ({ world }) => {
  const { patient, clinician, id } = await talking(world);
  const doctor = await world.api(clinician.username);
  for (let n = 1; n <= 30; n += 1) await doctor.send(patient.username, `Line ${n} of the plan.`);
  const phone = await world.browserOf(patient.username, PHONE);
  const desk = await world.browserOf(clinician.username);
  await phone.goto(`/messages/${id}`);
  await desk.goto(`/inbox/${id}`);
  const mine = new Thread(desk);
  const strip = (page: typeof desk) => page.getByRole('region', { name: 'Pinned messages' });

  await mine.line('The door code').hover();
  await mine.line('The door code').getByRole('button', { name: 'Actions for this message' }).click();
  await desk.getByRole('menuitem', { name: 'Pin for both of you' }).click();
  await expect(strip(desk).getByText('The door code is 4812.')).toBeVisible();
  await expect(strip(phone).getByText('The door code is 4812.')).toBeVisible();

  await strip(phone)
    .getByRole('button', { name: /^Go to the pinned message/ })
    .tap();
  await expect(new Thread(phone).message('The door code is 4812.')).toBeInViewport();
  await strip(phone)
    .getByRole('button', { name: /^Unpin/ })
    .tap();
  await expect(strip(phone)).toHaveCount(0);
  await expect(strip(desk)).toHaveCount(0);
});

test('a message becomes a task, is found on the list, leads back to its message and is done from either', async ({
  world,
}) => {
  const { patient, clinician, id } = await talking(world);
  await (await world.api(patient.username)).send(clinician.username, 'Could you send me the form?');
  const page = await world.browserOf(clinician.username);
  await page.goto(`/inbox/${id}`);
  const thread = new Thread(page);
  const line = thread.line('Could you send me the form?');
  await line.hover();
  await line.getByRole('button', { name: 'Actions for this message' }).click();
  await page.getByRole('menuitem', { name: 'Make this a task' }).click();
  await page.getByLabel('What to do').fill('Send form B');
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await page.getByRole('button', { name: 'Add task' }).click();
  await expect(line.getByText('Due Tomorrow')).toBeVisible();

  await page.getByRole('link', { name: 'Tasks', exact: true }).click();
  const tasks = page.getByRole('list', { name: 'Tasks' });
  await tasks.getByRole('link', { name: /^Send form B/ }).click();
  await expect(page).toHaveURL(/message=\d+/);
  await expect(thread.message('Could you send me the form?')).toBeFocused();
  await line.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('Task done.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line.getByText('Due Tomorrow')).toBeVisible();

  await page.goto('/clinic');
  await page.getByRole('checkbox', { name: 'Done: Send form B' }).check();
  await expect(page.getByText('Nothing left to do.')).toBeVisible();
  await page.getByRole('link', { name: 'All tasks' }).click();
  await page.getByText('Done', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Done: Send form B' })).toBeChecked();
});

test('a patient finds what they starred, and a task of their own on their dashboard', async ({ world }) => {
  const { patient, id } = await talking(world);
  const page = await world.browserOf(patient.username, PHONE);
  await page.goto(`/messages/${id}`);
  const line = new Thread(page).line('The door code');
  const menu = line.getByRole('button', { name: 'Actions for this message' });
  await menu.tap();
  await page.getByRole('menuitem', { name: 'Star' }).tap();
  await expect(line.getByRole('img', { name: 'Starred by you' })).toBeVisible();
  await menu.tap();
  await page.getByRole('menuitem', { name: 'Make this a task' }).tap();
  await page.getByLabel('What to do').fill('Try the door');
  await page.getByRole('button', { name: 'Add task' }).tap();
  await expect(line.getByText('On your task list')).toBeVisible();

  await page.goto('/messages');
  await page.getByRole('button', { name: 'More folders' }).tap();
  await page.getByRole('menuitem', { name: 'Starred' }).tap();
  await page.getByRole('list', { name: 'Starred' }).getByText('The door code is 4812.').tap();
  await expect(new Thread(page).message('The door code')).toBeInViewport();
  await page.goto('/home');
  await expect(
    page.getByRole('list', { name: 'Your tasks' }).getByRole('link', { name: /^Try the door/ }),
  ).toBeVisible();
});

test('the address of a message leads through the sign-in to it, and strangers to nothing', async ({
  world,
}) => {
  const { patient, id } = await talking(world);
  const sent = await (await world.api(patient.username)).get(`/api/messages/conversations/${id}/messages`);
  const address = `/c/${id}?message=${sent.messages[0].id}`;
  const page = await world.visitor();
  await page.goto(address);
  await new SignIn(page).submit(patient.username);
  await expect(page).toHaveURL(new RegExp(`/messages/${id}\\?message=`));
  await expect(new Thread(page).message('The door code')).toBeFocused();
  const stranger = await world.browserOf('tom');
  expect((await stranger.request.get(address)).status()).toBe(404);
});
