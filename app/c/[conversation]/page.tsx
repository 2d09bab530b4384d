import { redirect } from 'next/navigation';
import { isClinical, type Role } from '@/lib/domain/identity/schema';
import { conversationIdOf } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';

type ConversationLinkProps = { params: Promise<{ conversation: string }> };

/** The address that notifications and search results carry: leads to the conversation in the reader's own layout (C26). */
export default async function ConversationLink({ params }: ConversationLinkProps) {
  const { actor } = await requireActor();
  const id = conversationIdOf((await params).conversation);
  redirect(`${conversationsOf(actor.role)}/${id}`);
}

function conversationsOf(role: Role): string {
  if (role === 'patient') return '/messages';
  return isClinical(role) ? '/inbox' : '/console/messages';
}
