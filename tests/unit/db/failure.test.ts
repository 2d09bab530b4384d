import { expect, test } from 'vitest';
import { asFolderFailure, StartFailure } from '@/db/embedded/failure';

const failed = (code: string) => Object.assign(new Error(`${code}: technical words`), { code });

test.each([
  ['ENOSPC', /^The disk is full: \/data cannot be written; free some space and start again\.$/],
  ['EDQUOT', /^The disk is full/],
  ['EROFS', /^The data folder \/data cannot be written by this user; .* HEALING_DATA_DIR/],
  ['EACCES', /^The data folder \/data cannot be written by this user/],
  ['ENOTDIR', /^The data folder \/data is not a folder/],
])('%s becomes one sentence that says what to do', (code, sentence) => {
  const failure = asFolderFailure(failed(code), '/data');
  expect(failure).toBeInstanceOf(StartFailure);
  expect((failure as StartFailure).message).toMatch(sentence);
  expect((failure as StartFailure).exitCode).toBe(1);
});

test('what is not understood is not dressed up', () => {
  const error = failed('EMFILE');
  expect(asFolderFailure(error, '/data')).toBe(error);
});
