export { LoadingPatients as default } from '@/components/inbox/loading-looks';
