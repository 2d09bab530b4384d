import { ScrollBox } from '@/components/ui/scroll-box';
import { Cell, HeaderCell, Table } from '@/components/ui/table';
import type { HelpTexts } from '../help-texts';
import { apiErrors } from './api-document';

/** Every code with an anchor of its own: the `type` of a problem document leads here. */
export function ApiErrorsTable({ t }: { t: HelpTexts }) {
  return (
    <section aria-labelledby="errors" className="flex flex-col gap-3">
      <h2 id="errors" className="text-lg">
        {t('docs.errorsTitle')}
      </h2>
      <p className="max-w-message">{t('docs.errorsText')}</p>
      <ScrollBox label={t('docs.errorsTitle')} className="bg-surface">
        <Table aria-label={t('docs.errorsTitle')}>
          <thead>
            <tr>
              <HeaderCell className="static!">{t('docs.code')}</HeaderCell>
              <HeaderCell className="static! text-end!">{t('docs.status')}</HeaderCell>
              <HeaderCell className="static!">{t('docs.meaning')}</HeaderCell>
            </tr>
          </thead>
          <tbody className="[&>tr:last-child>td]:border-b-0">
            {apiErrors.map(({ code, status, title }) => (
              <tr key={code} id={code} className="scroll-mt-4 target:bg-primary-soft">
                <Cell>
                  <a
                    href={`#${code}`}
                    className="inline-block rounded-sm py-1 font-mono text-sm underline underline-offset-3"
                  >
                    {code}
                  </a>
                </Cell>
                <Cell isNumeric>{status}</Cell>
                <Cell>{title}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollBox>
    </section>
  );
}
