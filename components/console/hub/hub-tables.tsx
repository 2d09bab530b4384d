import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ScrollBox } from '@/components/ui/scroll-box';
import { Cell, HeaderCell, Table } from '@/components/ui/table';
import { Timestamp } from '@/components/ui/timestamp';
import type { HubFigures } from '@/lib/domain/analytics/schema';
import type { ConsoleTexts } from '../console-texts';

type HubTableProps = { figures: HubFigures; locale: string; t: ConsoleTexts; action?: ReactNode };

/** How many people there are, by role. */
export function PeopleTable({ figures, locale, t, action }: HubTableProps) {
  return (
    <Card title={t('hub.people')} aside={action} isFlush>
      <HubTable
        label={t('hub.people')}
        heads={[t('hub.active'), t('hub.deactivated')]}
        roleHead={t('hub.role')}
        rows={figures.people.map(({ role, active, deactivated }) => ({
          name: t(`rolesPlural.${role}`),
          cells: [active.toLocaleString(locale), deactivated.toLocaleString(locale)],
        }))}
      />
    </Card>
  );
}

/** Who has what unread, and since when. */
export function BacklogTable({ figures, locale, t }: HubTableProps) {
  return (
    <Card title={t('hub.backlog')} isFlush>
      {figures.unread.length === 0 ? (
        <EmptyState title={t('hub.backlogEmpty')} className="py-8!" />
      ) : (
        <HubTable
          label={t('hub.backlog')}
          heads={[t('hub.messages'), t('hub.conversations'), t('hub.oldest')]}
          roleHead={t('hub.role')}
          rows={figures.unread.map(({ role, messages, conversations, oldestAt }) => ({
            name: t(`rolesPlural.${role}`),
            cells: [
              messages.toLocaleString(locale),
              conversations.toLocaleString(locale),
              <Timestamp key="at" at={oldestAt.toISOString()} as="relative" />,
            ],
          }))}
        />
      )}
    </Card>
  );
}

type HubTableRows = {
  label: string;
  roleHead: string;
  heads: string[];
  rows: { name: string; cells: ReactNode[] }[];
};

function HubTable({ label, roleHead, heads, rows }: HubTableRows) {
  return (
    <ScrollBox label={label} className="rounded-none border-0 border-t">
      <Table aria-label={label}>
        <thead>
          <tr>
            <HeaderCell className="static! ps-5!">{roleHead}</HeaderCell>
            {heads.map((head) => (
              <HeaderCell key={head} className="static! text-end!">
                {head}
              </HeaderCell>
            ))}
          </tr>
        </thead>
        <tbody className="[&>tr:last-child>*]:border-b-0">
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row" className="border-b ps-5 py-row text-start font-normal">
                {name}
              </th>
              {cells.map((cell, index) => (
                <Cell key={heads[index]} isNumeric className="whitespace-nowrap">
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollBox>
  );
}
