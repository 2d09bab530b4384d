export { LoadingTablePage as default } from '@/components/console/loading-looks';
