import { answerAuth } from '@/lib/next/auth';

export const GET = answerAuth;
export const POST = answerAuth;
