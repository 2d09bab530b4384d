import { redirect } from 'next/navigation';
import { isClinical, type Role } from '@/lib/domain/identity/schema';
import { conversationIdOf } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';

type ConversationLinkProps = {
  params: Promise<{ conversation: string }>;
  searchParams: Promise<{ message?: string | string[] }>;
};

/** The address that notifications and search results carry: leads to the conversation, and in it to a message, in the reader's own layout (C26). */
export default async function ConversationLink({ params, searchParams }: ConversationLinkProps) {
  const { actor } = await requireActor();
  const id = conversationIdOf((await params).conversation);
  const { message } = await searchParams;
  const place = typeof message === 'string' && /^\d{1,15}$/.test(message) ? `?message=${message}` : '';
  redirect(`${conversationsOf(actor.role)}/${id}${place}`);
}

function conversationsOf(role: Role): string {
  if (role === 'patient') return '/messages';
  return isClinical(role) ? '/inbox' : '/console/messages';
}
