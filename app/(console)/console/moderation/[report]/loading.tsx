export { LoadingFormPage as default } from '@/components/console/loading-looks';
