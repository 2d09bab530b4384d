export { ContextSkeleton as default } from '@/components/inbox/context-skeleton';
