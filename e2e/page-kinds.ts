import { NEWEST, PERSON } from './links';

/** One address of every kind of page, for tests that hold for all of them. */
export const LINK = PERSON;

export const READING_PAGES = [
  '/',
  '/guidance',
  '/guidance/oauth',
  '/guidance/decision',
  '/model',
  '/model/questions',
  '/model/tables',
  '/model/tables/controls',
  '/model/proofs',
  '/model/changes',
  '/frameworks',
  '/frameworks/nist-sp-800-53r5',
  '/frameworks/matrix',
  '/frameworks/corrections',
  '/controls',
  '/controls/jit-credentials',
  '/glossary',
  '/capabilities',
  '/incidents',
  '/incidents/salesloft-drift-2025',
] as const;

export const INTERACTIVE_PAGES = [
  '/decide',
  `/decide/${NEWEST}/TR:R/AC:P`,
  '/decide?product=',
  '/decide?product=keycloak',
  `/decide/${LINK}`,
  `/r/${LINK}`,
  '/compare',
  '/subscribe',
  '/search?q=token+exchange',
  `/compare?a=${LINK}&b=${LINK.replace('EX:W', 'EX:D')}`,
] as const;

export const ERROR_PAGES = [
  '/nothing-here',
  '/guidance/nothing-here',
  '/model/tables/nothing-here',
  '/frameworks/nothing-here',
  '/controls/nothing-here',
  '/incidents/nothing-here',
  '/r/nonsense',
  `/r/${LINK}/ZZ:9`,
  '/r/MAA:9.9/TR:R',
  '/compare?a=nonsense&b=',
] as const;

export const ALL_PAGES = [...READING_PAGES, ...INTERACTIVE_PAGES, ...ERROR_PAGES] as const;
