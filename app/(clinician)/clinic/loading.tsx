export { LoadingClinic as default } from '@/components/inbox/loading-looks';
