import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import type { HelpTexts } from '../help-texts';
import type { ApiCall } from './api-document';
import { Method } from './method';
import { ParameterTable, SchemaTable } from './schema-table';

/** One call, folded: method, path and what it does; open, everything that goes in and comes out. */
export function ApiCallDetails({ call, t }: { call: ApiCall; t: HelpTexts }) {
  const name = `${call.method} ${call.path}`;
  return (
    <details id={call.id} className="group/call scroll-mt-4 border-b last:border-b-0">
      <summary className="flex cursor-pointer list-none items-start gap-x-3 gap-y-1 px-4 py-3 -outline-offset-2 hover:bg-hover [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="mt-0.5 size-5 shrink-0 text-muted-foreground transition-transform group-open/call:rotate-90"
        />
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 gap-y-0.5">
          <Method name={call.method} />
          <code className="min-w-0 font-mono text-sm font-semibold break-words">{call.path}</code>
          <span className="basis-full text-muted-foreground lg:basis-auto">{call.summary}</span>
        </span>
        <Badge tone={call.isPublic ? 'success' : 'neutral'} className="max-sm:hidden">
          {call.isPublic ? t('docs.public') : t('docs.person')}
        </Badge>
      </summary>
      <div className="flex flex-col gap-5 px-4 pt-3 pb-5 sm:ps-12">
        {call.parameters.length > 0 && (
          <Part title={t('docs.parameters')}>
            <ParameterTable label={`${name}, ${t('docs.parameters')}`} parameters={call.parameters} t={t} />
          </Part>
        )}
        {call.body && (
          <Part title={t('docs.body')}>
            <SchemaTable label={`${name}, ${t('docs.body')}`} schema={call.body} t={t} />
          </Part>
        )}
        <Part title={`${t('docs.answer')} ${call.status}`}>
          {call.answer ? (
            <SchemaTable label={`${name}, ${t('docs.answer')}`} schema={call.answer} t={t} />
          ) : (
            <p className="text-sm">{call.status === '204' ? t('docs.noContent') : t('docs.plainAnswer')}</p>
          )}
        </Part>
      </div>
    </details>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      <h4 className="text-sm">{title}</h4>
      {children}
    </div>
  );
}
