import { describe, expect, it } from 'vitest';
import { findTemplates } from '@/components/templates/find-templates';

const all = [
  { name: 'Sleep diary', category: 'Exercises', content: 'Note when you went to bed' },
  { name: 'Breathing exercise', category: null, content: 'Breathe in, then sleep well' },
  { name: 'Reminder (appointment)', category: 'Appointments', content: 'See you' },
];
const found = (query: string) => findTemplates(all, query).map(({ name }) => name);

describe('finding a template', () => {
  it.each([
    ['', ['Sleep diary', 'Breathing exercise', 'Reminder (appointment)']],
    ['sle', ['Sleep diary', 'Breathing exercise']],
    ['EXERCISE', ['Breathing exercise', 'Sleep diary']],
    ['app rem', ['Reminder (appointment)']],
    ['bed', ['Sleep diary']],
    ['diary bed', ['Sleep diary']],
    ['xyz', []],
    ['( -', ['Sleep diary', 'Breathing exercise', 'Reminder (appointment)']],
  ])('by "%s", in the name first', (query, names) => {
    expect(found(query)).toEqual(names);
  });
});
