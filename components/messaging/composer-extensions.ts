import Clock from 'lucide-react/icons/clock';
import { type ComponentType, createElement, type ReactNode } from 'react';
import type { useTranslations } from 'use-intl/react';
import { AttachTool } from '@/components/attachments/attach-tool';
import { VoiceTool } from '@/components/attachments/voice-tool';
import { TemplateTool } from '@/components/templates/composer/template-tool';
import type { ComposerApi, ComposerPlace } from '@/lib/client/composer-context';
import { saveDraftChoice } from './save-draft-choice';

/** Where it is offered; everywhere when left out. */
type Offered = { id: string; isFor?: (place: ComposerPlace) => boolean };

/**
 * A button among the tools. It comes with the page, so it holds nothing but the button: what it opens is loaded on first use
 * (`useLoaded`, `Popover`, `DropdownMenu`). `useComposer()` is the composer around it.
 */
export type ComposerTool = Offered & { Tool: ComponentType };

/** A part without a place of its own until it has something to show; loaded once the browser is idle. Its default export is rendered. */
export type ComposerPart = Offered & { load: () => Promise<{ default: ComponentType }> };

/** A choice in the menu beside Send: done at once, or a surface that is loaded when it is chosen. */
export type SendChoice = Offered & {
  icon: ReactNode;
  label: Translated;
} & (
    | { run: (composer: ComposerApi, t: Translate) => void }
    | { load: () => Promise<{ default: ComponentType<SendSurfaceProps> }> }
  );
export type SendSurfaceProps = { composer: ComposerApi; onClose: () => void };

/** Completes a word begun with a mark, at the start of a word: `/` for templates, `@` for people. Loaded with the first mark. */
export type ComposerCompletion = Offered & {
  trigger: string;
  /** Name of the list. */
  label: Translated;
  load: () => Promise<{ default: FindCompletions }>;
};
export type FindCompletions = (
  query: string,
  place: ComposerPlace,
  signal: AbortSignal,
  t: Translate,
) => Promise<CompletionOption[]>;
export interface CompletionOption {
  id: string;
  label: string;
  detail?: string;
  /** What stands in place of mark and query; fetched when chosen if need be, null to leave them. */
  words: string | (() => Promise<string | null>);
}

type Translate = ReturnType<typeof useTranslations<never>>;
type Translated = (t: Translate) => string;

/**
 * What other areas add to the composers of threads and new messages, in the order in which it is shown. A line here is all that
 * the composer knows of them. A place without any shows nothing.
 */
export const composerTools: readonly ComposerTool[] = [
  { id: 'attach', Tool: AttachTool },
  { id: 'voice', Tool: VoiceTool },
  { id: 'templates', isFor: isWrittenByStaff, Tool: TemplateTool },
];

/** Above the field: what is to be known while one writes. */
export const composerNotices: readonly ComposerPart[] = [
  { id: 'crisis', isFor: isWrittenByPatient, load: () => import('@/components/safety/crisis-card') },
  { id: 'fill-in', isFor: isWrittenByStaff, load: () => import('@/components/templates/composer/fill-in') },
];

/** In the field, below the text: what goes with it. */
export const composerTrays: readonly ComposerPart[] = [
  { id: 'files', load: () => import('@/components/attachments/file-tray') },
];

export const sendChoices: readonly SendChoice[] = [
  saveDraftChoice,
  {
    id: 'later',
    icon: createElement(Clock, { 'aria-hidden': true }),
    label: (t) => t('scheduling.later'),
    load: () => import('@/components/scheduling/send-later'),
  },
];

export const composerCompletions: readonly ComposerCompletion[] = [
  {
    id: 'mentions',
    trigger: '@',
    label: (t) => t('messaging.composer.mentions'),
    load: () => import('./mention-completion'),
  },
  {
    id: 'templates',
    isFor: isWrittenByStaff,
    trigger: '/',
    label: (t) => t('templates.composer.completions'),
    load: () => import('@/components/templates/composer/template-completions'),
  },
];

function isWrittenByStaff({ reader }: ComposerPlace): boolean {
  return reader.role !== 'patient';
}

function isWrittenByPatient({ reader }: ComposerPlace): boolean {
  return reader.role === 'patient';
}

/** Those that are offered in a place. */
export const offeredIn = <One extends Offered>(all: readonly One[], place: ComposerPlace): One[] =>
  all.filter(({ isFor }) => isFor?.(place) ?? true);
