import { describe, expect, it } from 'vitest';
import { criteriaOf, folderFromSearch, folderOf, searchOf } from '@/lib/client/list-view';

describe('what a list shows', () => {
  it.each(['inbox', 'archived', 7, 'label:3'] as const)(
    '%s goes through criteria and address unchanged',
    (folder) => {
      expect(folderOf(criteriaOf(folder))).toBe(folder);
      const search = searchOf(folder);
      expect(folderFromSearch(new URLSearchParams(search))).toBe(folder === 'inbox' ? undefined : folder);
    },
  );

  it('narrowed, is one key whatever the order of its wishes', () => {
    const one = folderOf({ unread: true, folder: 'done', person: 'maria', label: 3, kind: 'direct' });
    expect(one).toBe(folderOf({ kind: 'direct', label: 3, person: 'maria', folder: 'done', unread: true }));
    expect(criteriaOf(one)).toEqual({
      folder: 'done',
      label: 3,
      kind: 'direct',
      unread: true,
      person: 'maria',
    });
    expect(folderFromSearch(new URLSearchParams(searchOf(one)))).toBe(one);
  });

  it('leaves out of an address what makes no sense', () => {
    const search = new URLSearchParams('folder=elsewhere&label=-1&kind=none&unread=perhaps&theme=dark');
    expect(folderFromSearch(search)).toBeUndefined();
    expect(folderFromSearch(new URLSearchParams('folder=2.5'))).toBeUndefined();
    expect(folderFromSearch(new URLSearchParams('folder=12'))).toBe(12);
  });
});
