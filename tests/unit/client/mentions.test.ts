import { describe, expect, it } from 'vitest';
import type { ComposerPlace } from '@/lib/client/composer-context';
import { mentionable, rolesFor } from '@/lib/client/mentions';
import type { Reader, Role } from '@/lib/client/messaging-types';

const person = (username: string, role: Role) => ({ username, displayName: username, role });
const okafor = person('dr.okafor', 'clinician');
const dev = person('dev', 'developer');
const place = (reader: Reader, other: Reader): ComposerPlace => ({
  reader,
  conversationId: 1,
  recipient: other,
});

describe('mentions', () => {
  it('of a role mean whoever has it: a therapist is a patient’s clinician as well', () => {
    expect(rolesFor('clinician')).toEqual(['clinician', 'therapist']);
    expect(rolesFor('dev')).toEqual(['developer']);
    expect(rolesFor('maria')).toEqual([]);
  });

  it('never name another patient, whatever was found', () => {
    const [maria, james] = [person('maria', 'patient'), person('james', 'patient')];
    const found = [james, dev, okafor];
    expect(mentionable(found, '', place(okafor, maria)).map(({ username }) => username)).toEqual([
      'maria',
      'dev',
      'dr.okafor',
    ]);
    expect(mentionable([james], 'ja', place(okafor, maria))).toEqual([]);
  });

  it('name each once, the other person first and only when meant', () => {
    const maria = person('maria', 'patient');
    expect(mentionable([dev, okafor, dev], 'o', place(maria, okafor))).toHaveLength(2);
    expect(mentionable([okafor], 'ok', place(maria, okafor)).map(({ username }) => username)).toEqual([
      'dr.okafor',
    ]);
    expect(mentionable([dev], 'dev', place(maria, okafor)).map(({ username }) => username)).toEqual(['dev']);
  });
});
