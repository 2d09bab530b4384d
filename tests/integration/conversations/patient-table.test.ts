import { describe, expect, it } from 'vitest';
import { patientTable } from '@/lib/domain/conversations/patient-table';
import { sendMessage } from '@/lib/domain/messages/commands/send-message';
import { sendInput } from '@/lib/domain/messages/schema';
import { cast } from '../../support/cast';
import { ctxOf, type Person } from '../../support/factories';

const send = async (from: Person, to: Person, content: string, now?: Date) =>
  sendMessage(await ctxOf(from, now ? { now } : {}), sendInput.parse({ recipient: to.username, content }));

describe('the patient table', () => {
  it('shows own patients only, waiting since the first unanswered message', async () => {
    const { maria, james, okafor, lindqvist, eva } = await cast();
    const hour = (ago: number) => new Date(Date.now() - ago * 3_600_000);
    await send(maria, okafor, 'First', hour(5));
    await send(okafor, maria, 'Answer', hour(4));
    await send(maria, okafor, 'Second', hour(3));
    await send(maria, okafor, 'Third', hour(2));
    await send(james, okafor, 'Hello', hour(1));
    await send(okafor, james, 'Hello James', hour(0.5));
    const rows = await patientTable(await ctxOf(okafor));
    expect(rows.map((row) => row.username)).toEqual(['aisha', 'james', 'maria']);
    const byName = new Map(rows.map((row) => [row.username, row]));
    expect(byName.get('maria')).toMatchObject({ unreadCount: 3, lastMessage: 'Third' });
    expect(byName.get('maria')!.waitingSince!.getTime()).toBeCloseTo(hour(3).getTime(), -4);
    expect(byName.get('james')).toMatchObject({ waitingSince: null, lastMessage: 'Hello James' });
    expect(byName.get('aisha')).toMatchObject({ conversationId: null, unreadCount: 0, lastMessage: null });
    expect(await patientTable(await ctxOf(lindqvist))).toEqual([]);
    expect((await patientTable(await ctxOf(eva))).map((row) => row.username)).toEqual(['tom']);
    await expect(patientTable(await ctxOf(maria))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
