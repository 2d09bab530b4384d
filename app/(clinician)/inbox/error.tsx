'use client';

export { SectionFailed as default } from '@/components/inbox/section-failed';
