import type { Page } from '@playwright/test';
import { Conversations } from '../pages/conversations';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { DESKTOP, PHONE } from '../support/world';

const light = { colorScheme: 'light', reducedMotion: 'reduce' } as const;

async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `docs/screenshots/${name}.png`, animations: 'disabled', caret: 'hide' });
}

test('a conversation between a patient on a phone and her clinician at a desk', async ({ world }) => {
  const maria = await world.browserOf('maria', { ...PHONE, ...light, deviceScaleFactor: 2 });
  const doctor = await world.browserOf('dr.okafor', { ...DESKTOP, ...light });
  const [onPhone, atDesk] = [new Thread(maria), new Thread(doctor)];

  await doctor.goto('/inbox');
  await new Conversations(doctor).link('Maria Santos').click();
  await expect(atDesk.composer).toBeVisible();
  await maria.goto('/messages');
  await maria.getByRole('link', { name: 'Dr Ngozi Okafor' }).tap();
  await onPhone.send('Thank you. I wrote three lines last night, and one of them was kind.');
  await expect(onPhone.status).toHaveText('Read');
  await atDesk.reply('I wrote three lines last night');
  await atDesk.composer.fill('One kind line is worth a lot. Bring it on Thursday, if you like?');
  await doctor.keyboard.press('Control+Enter');
  await expect(atDesk.message('One kind line is worth a lot.')).toBeVisible();
  await expect(atDesk.status).toHaveText('Read');
  await onPhone.composer.fill('I will. See you then.');
  await expect(atDesk.typing('Maria Santos')).toBeVisible();
  await picture(doctor, 'clinician-inbox');
  await onPhone.sendButton.tap();
  await expect(onPhone.message('I will. See you then.')).toBeVisible();
  await expect(onPhone.status).toHaveText('Read');
  await picture(maria, 'patient-thread');
});
