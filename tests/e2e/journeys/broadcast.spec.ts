import { Conversations } from '../pages/conversations';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/installation';
import { PHONE } from '../support/world';

test('an admin announces something to all patients', async ({ installation }) => {
  const subject = 'New rooms from Monday';
  let count = 0;
  const office = await installation.browserOf('admin');
  const maria = await installation.browserOf('maria', PHONE);
  await maria.goto('/messages');
  const list = new Conversations(maria);
  await expect(list.link('Dr Ngozi Okafor')).toBeVisible();
  const before = await (await installation.api('admin')).get('/api/messages/conversations');

  await test.step('choose whom, write, and see it as they will', async () => {
    await office.goto('/console/broadcast');
    await office.getByRole('link', { name: 'New broadcast' }).first().click();
    await expect(office.getByText('Choose who gets it.')).toBeVisible();
    await office.getByRole('button', { name: 'Patients', exact: true }).click();
    const reach = office.getByText(/^Reaches \d+ people$/);
    await expect(reach).toBeVisible();
    // Other journeys of this installation have added people.
    count = Number(/\d+/.exec(await reach.innerText()));
    expect(count).toBeGreaterThanOrEqual(4);
    await office.getByLabel('Subject').fill(subject);
    await office
      .getByRole('textbox', { name: 'Message', exact: true })
      .fill('We move to the **second floor**.');
    // What shows formatted words comes with its own script; until then they stand there plain.
    const sample = office.getByText('We move to the second floor.').filter({ visible: true });
    await expect(sample).toBeVisible();
  });

  await test.step('confirm the count, and follow it until it is done', async () => {
    await office.getByRole('button', { name: 'Review' }).click();
    const question = office.getByRole('alertdialog').or(office.getByRole('dialog'));
    await expect(question).toContainText(`Send this to ${count} people?`);
    await question.getByRole('button', { name: `Send to ${count} people` }).click();
    await expect(office).toHaveURL(/\/console\/broadcast$/);
    const row = office.getByRole('row').filter({ hasText: subject });
    await expect(row).toContainText('Sent');
    await expect(row).toContainText(`${count} of ${count}`);
  });

  await test.step('patients find it in their announcements, without a way to answer', async () => {
    await expect(list.list).toContainText('second floor');
    await list.link('Announcements').tap();
    const thread = new Thread(maria);
    await expect(thread.message('We move to the second floor.')).toBeVisible();
    await expect(maria.getByText('This is an announcement. It takes no replies.')).toBeVisible();
    await expect(maria.getByRole('textbox', { name: /^Message/ })).toHaveCount(0);
    const tom = await installation.api('tom');
    const { conversations } = await tom.get('/api/messages/conversations');
    expect(JSON.stringify(conversations)).toContain('second floor');
  });

  await test.step('the sender’s own list stays as it was', async () => {
    const after = await (await installation.api('admin')).get('/api/messages/conversations');
    expect(after.conversations).toEqual(before.conversations);
  });
});
