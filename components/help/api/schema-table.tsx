import type { ReactNode } from 'react';
import { ScrollBox } from '@/components/ui/scroll-box';
import { Cell, HeaderCell, Table } from '@/components/ui/table';
import type { HelpTexts } from '../help-texts';
import type { ApiParameter } from './api-document';
import { type JsonSchema, limitWords, schemaRows, typeWords } from './schema-rows';

/** A body or an answer, field by field; what has no fields is said in a line. */
export function SchemaTable({ label, schema, t }: { label: string; schema: JsonSchema; t: HelpTexts }) {
  const rows = schemaRows(schema, t);
  const isObject = schema.type === 'object';
  if (rows.length === 0) return <p className="text-sm">{typeWords(schema, t)}</p>;
  return (
    <>
      {!isObject && <p className="text-sm text-muted-foreground">{typeWords(schema, t)}</p>}
      <FieldTable label={label} t={t}>
        {rows.map((row) => (
          <tr key={row.path}>
            <NameCell name={row.name} depth={row.depth} isRequired={row.isRequired} t={t} />
            <TypeCell type={row.type} limits={row.limits} />
          </tr>
        ))}
      </FieldTable>
    </>
  );
}

/** What stands in the path, the query and the headers. */
export function ParameterTable({
  label,
  parameters,
  t,
}: {
  label: string;
  parameters: ApiParameter[];
  t: HelpTexts;
}) {
  return (
    <FieldTable label={label} place={t('docs.in')} t={t}>
      {parameters.map(({ name, in: place, required, schema }) => (
        <tr key={`${place} ${name}`}>
          <NameCell name={name} depth={0} isRequired={required} t={t} />
          <Cell className="px-3! py-2! text-sm text-muted-foreground">{t(`docs.places.${place}`)}</Cell>
          <TypeCell type={typeWords(schema, t)} limits={limitWords(schema, t)} />
        </tr>
      ))}
    </FieldTable>
  );
}

function FieldTable({
  label,
  place,
  t,
  children,
}: {
  label: string;
  place?: string;
  t: HelpTexts;
  children: ReactNode;
}) {
  const look = 'static! h-9! px-3!';
  return (
    <ScrollBox label={label}>
      <Table aria-label={label} className="text-sm">
        <thead>
          <tr>
            <HeaderCell className={look}>{t('docs.name')}</HeaderCell>
            {place && <HeaderCell className={look}>{place}</HeaderCell>}
            <HeaderCell className={look}>{t('docs.type')}</HeaderCell>
          </tr>
        </thead>
        <tbody className="[&>tr:last-child>td]:border-b-0">{children}</tbody>
      </Table>
    </ScrollBox>
  );
}

function NameCell({
  name,
  depth,
  isRequired,
  t,
}: {
  name: string;
  depth: number;
  isRequired: boolean;
  t: HelpTexts;
}) {
  return (
    <Cell className="px-3! py-2! align-top whitespace-nowrap">
      <span style={{ paddingInlineStart: `${depth}rem` }}>
        <code className="font-mono">{name}</code>
        <span className="ms-2 text-muted-foreground max-sm:ms-0 max-sm:block">
          {isRequired ? t('docs.required') : t('docs.optional')}
        </span>
      </span>
    </Cell>
  );
}

function TypeCell({ type, limits }: { type: string; limits: string }) {
  return (
    <Cell className="min-w-44 px-3! py-2! align-top">
      {type}
      {limits && <span className="block text-muted-foreground">{limits}</span>}
    </Cell>
  );
}
