import type { LayerId } from '@/decision';

/** The layers in the order in which they are always shown. */
export const LAYERS: readonly LayerId[] = ['oauth', 'mtls', 'federation'];
