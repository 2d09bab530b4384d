export { LoadingHubPage as default } from '@/components/console/loading-looks';
