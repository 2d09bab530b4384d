import { describe, expect, it } from 'vitest';
import { toBody } from '@/lib/domain/messages/rich-text';

const markdown = (content: string) => toBody({ content, format: 'markdown' });

describe('a message written in Markdown', () => {
  it('loses no word that looks like a tag', async () => {
    expect((await markdown('I feel <bad> and <worse> *today*')).content).toBe(
      'I feel <bad> and <worse> today',
    );
    expect((await markdown('a <b>bold</b> & <script>alert(1)</script> _end_')).content).toBe(
      'a <b>bold</b> & <script>alert(1)</script> end',
    );
  });

  it('keeps headings as bold lines and images as their description', async () => {
    const { content, contentHtml } = await markdown(
      '# Plan\n\n![my garden](https://elsewhere.example/x.png)',
    );
    expect(content).toBe('Plan\nmy garden');
    expect(contentHtml).toContain('<strong>Plan</strong>');
    expect(contentHtml).not.toContain('img');
  });

  it('drops links that could run something, and keeps their words', async () => {
    const { content, contentHtml } = await markdown(
      '[press here](javascript:alert(1)) and https://good.example/a',
    );
    expect(content).toBe('press here and https://good.example/a');
    expect(contentHtml).not.toContain('javascript');
    expect(contentHtml).toContain('href="https://good.example/a"');
  });

  it('leaves plain words alone', async () => {
    expect(await toBody({ content: '2 < 3 *and* 4', format: 'plain' })).toEqual({
      subject: null,
      content: '2 < 3 *and* 4',
      contentHtml: null,
    });
  });
});
