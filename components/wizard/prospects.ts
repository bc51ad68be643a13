/** Loaded once an answer is given: what the answers settle, which the server has worked out for the first address. */
export { outlook as prospectsOf } from '@/decision';
