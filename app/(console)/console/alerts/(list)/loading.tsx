export { LoadingAlerts as default } from '@/components/alerts/loading-alerts';
