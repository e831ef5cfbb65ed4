export { load } from '../reading/+page.ts';
