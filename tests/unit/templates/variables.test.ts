import { describe, expect, it } from 'vitest';
import {
  firstNameOf,
  renderVariables,
  unknownVariables,
  unresolvedVariables,
  VARIABLES,
  variablePlace,
  variablePlaces,
} from '@/lib/domain/templates/variables';

const maria = { 'patient.first_name': 'Maria', 'patient.name': 'Maria Santos' };

describe('variables of a text', () => {
  it.each([
    ['Hello {{patient.first_name}}', 'Hello Maria', []],
    ['Hello {{ Patient.First_Name }}.', 'Hello Maria.', []],
    ['{{patient.first_name|there}} and {{patient.first_name}}', 'Maria and Maria', []],
    ['On {{appointment.date|our next date}}', 'On our next date', []],
    ['On {{appointment.date| our next date }}', 'On our next date', []],
    ['Nothing{{appointment.date|}} here', 'Nothing here', []],
    [
      'At {{appointment.time}} on {{appointment.date}}, {{appointment.time}}',
      'At {{appointment.time}} on {{appointment.date}}, {{appointment.time}}',
      ['appointment.time', 'appointment.date'],
    ],
    ['Take {{fill.dose}}', 'Take {{fill.dose}}', ['fill.dose']],
    ['Hi {{pateint.name}}', 'Hi {{pateint.name}}', ['pateint.name']],
  ])('%s becomes %s', (text, content, unresolved) => {
    expect(renderVariables(text, maria)).toEqual({ content, unresolved });
  });

  it.each([
    '{{7*7}}',
    '{{name}}',
    '{patient.name}',
    '{{patient.name}',
    '{{patient .name}}',
    '{{patient.}}',
    '{{.name}}',
    '{{ }}',
  ])('leaves %s alone, which is none', (text) => {
    expect(renderVariables(text, maria)).toEqual({ content: text, unresolved: [] });
    expect(variablePlaces(text)).toEqual([]);
  });

  it('takes an empty value for an unknown one', () => {
    expect(
      renderVariables('{{patient.name|you}} {{patient.first_name}}', {
        'patient.name': '',
        'patient.first_name': null,
      }),
    ).toEqual({
      content: 'you {{patient.first_name}}',
      unresolved: ['patient.first_name'],
    });
  });

  it('never reads a value as a variable', () => {
    const values = { 'patient.name': '{{clinician.name}}', 'clinician.name': 'Dr Okafor' };
    expect(renderVariables('{{patient.name}}', values).content).toBe('{{clinician.name}}');
  });

  it('puts in a value that looks like a replacement pattern as it is', () => {
    expect(renderVariables('{{patient.name}}!', { 'patient.name': "$& $1 $'" }).content).toBe("$& $1 $'!");
  });

  it('does not take a property of every object for a value', () => {
    expect(renderVariables('{{a.constructor}} {{constructor.name}}', {}).unresolved).toEqual([
      'a.constructor',
      'constructor.name',
    ]);
  });

  it('names each place with its offsets', () => {
    expect(variablePlaces('🌱 {{patient.name|x}}')).toEqual([
      { name: 'patient.name', fallback: 'x', start: 3, end: 21 },
    ]);
    const text = `a ${variablePlace('today.date')} b ${variablePlace('today.date', 'soon')}`;
    expect(variablePlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '{{today.date}}',
      '{{today.date|soon}}',
    ]);
  });

  it('knows its own names and questions, and tells a slip of the pen', () => {
    const own = VARIABLES.map((name) => variablePlace(name)).join(' ');
    expect(unresolvedVariables(own)).toEqual([...VARIABLES]);
    expect(unknownVariables(`${own} {{fill.anything_2}} {{pateint.name}}`)).toEqual(['pateint.name']);
  });

  it('reads a long text of open braces within its time', () => {
    expect(variablePlaces('{{a.b '.repeat(20_000))).toEqual([]);
    expect(variablePlaces(`{{${'a.'.repeat(50_000)}`)).toEqual([]);
  });
});

describe('a first name', () => {
  it.each([
    ['Maria Santos', 'Maria'],
    ['Dr Ngozi Okafor', 'Ngozi'],
    ['Prof. Dr. Anna Lind', 'Anna'],
    ['  Cher ', 'Cher'],
    ['Dr', 'Dr'],
  ])('of %s is %s', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });
});
