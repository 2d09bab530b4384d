export { default } from '../error';
