import { Conversations } from '../pages/conversations';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';

const PAYLOADS = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 2">',
  '<img src="https://elsewhere.example/seen.gif">',
  '<svg onload="window.ran = 3"></svg>',
  '[press](javascript:window.ran=4)',
  '<a href="javascript:window.ran=5" onmouseover="window.ran=5">press</a>',
  '<iframe srcdoc="<script>parent.ran = 6</script>"></iframe>',
  '<style>@import url(https://elsewhere.example/all.css);</style>',
  '{{constructor.constructor("window.ran=7")()}}',
];

test('code in a message shows as the words that it is, and nothing runs', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const sender = await world.api(patient.username);
  const page = await world.browserOf(clinician.username);
  await page.goto('/clinic');

  let id = 0;
  for (const [index, payload] of PAYLOADS.entries()) {
    await sender.send(clinician.username, `plain ${index}: ${payload}`);
    await sender.send(clinician.username, `worded ${index}`, {
      content_html: `<p>html ${index}: <b>kept</b> ${payload}</p>`,
    });
    id = await sender.send(clinician.username, `marked ${index}: ${payload}`, { format: 'markdown' });
  }
  await expect(page.getByText(`New message from ${patient.name}`).first()).toBeVisible();

  await page.goto('/inbox');
  await expect(new Conversations(page).row(patient.name)).toContainText(PAYLOADS.at(-1) as string);
  const thread = new Thread(page);
  await page.goto(`/inbox/${id}`);
  for (const [index, payload] of PAYLOADS.entries())
    await expect(thread.message(`plain ${index}:`)).toContainText(payload);
  await expect(thread.root.getByRole('strong').or(thread.root.locator('b')).first()).toBeVisible();
  for (const link of await thread.root.getByRole('link', { name: 'press' }).all())
    expect(await link.getAttribute('href')).not.toMatch(/javascript/i);
  await expect(thread.root.locator('article :is(script, img, iframe, style, svg, object)')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
