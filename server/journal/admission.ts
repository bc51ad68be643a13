/** How many forms are taken: of one client, of all, and how many are kept for those who come for the first time today. */
import { TransactionRollbackError } from 'drizzle-orm';
import type { Database } from '@/server/database/store';
import { clientOf } from './clients';
import { type Counted, happened, type Limit, withinLimit } from './limits';

const HOUR = 3600;
const DAY = 24 * HOUR;

const OF_CLIENT: Limit = { name: 'subscribe-client', seconds: HOUR, most: 10 };
const OF_CLIENT_TODAY: Limit = { name: 'subscribe-client-day', seconds: DAY, most: 30 };
/** Together with the next: enough for people, too little to fill a disk or to be a source of spam. */
const OF_ALL: Limit = { name: 'subscribe-all', seconds: HOUR, most: 600 };
/** What is left when those are used up, for clients from whom nothing has come today. */
const OF_NEWCOMERS: Limit = { name: 'subscribe-newcomers', seconds: HOUR, most: 400 };
/** How many newcomers of one network get something of it: who has a whole network has as many new addresses. */
const OF_NETWORK: Limit = { name: 'subscribe-network', seconds: HOUR, most: 5 };

/** Why a form is not taken: too many came from its client, or the site has taken all that it takes in an hour. */
export type Crowd = 'many' | 'crowded';

interface Place {
  readonly counted: Counted;
  readonly weight: number;
}

/**
 * Looks for a place for a form, and takes it. Where there is none nothing is written, so that those who are refused
 * use up neither places nor room on the disk.
 *
 * @param address of the client
 * @param weight as how many forms of its client it counts
 * @returns null where it has a place, or why there is none
 */
export async function admit(
  database: Database,
  address: string,
  weight: number,
  now: Date,
  secret: string,
): Promise<Crowd | null> {
  const { client, network } = clientOf(address);
  const places = {
    hour: { counted: { limit: OF_CLIENT, whom: client }, weight },
    day: { counted: { limit: OF_CLIENT_TODAY, whom: client }, weight },
    network: { counted: { limit: OF_NETWORK, whom: network }, weight: 1 },
    all: { counted: { limit: OF_ALL, whom: '' }, weight: 1 },
    newcomers: { counted: { limit: OF_NEWCOMERS, whom: '' }, weight: 1 },
  };
  const order = [places.hour, places.day, places.network, places.all, places.newcomers];
  const used = await happened(
    database,
    order.map(({ counted }) => counted),
    now,
    secret,
  );
  const usedOf = (place: Place) => used[order.indexOf(place)] ?? 0;
  const isFree = (place: Place) => usedOf(place) + place.weight <= place.counted.limit.most;

  if (!isFree(places.hour) || !isFree(places.day)) return 'many';
  const isNewcomer = usedOf(places.day) === 0;
  const shared = isFree(places.all)
    ? [places.all]
    : isNewcomer && isFree(places.network) && isFree(places.newcomers)
      ? [places.network, places.newcomers]
      : null;
  if (shared === null) return 'crowded';
  const taken = await takeAll(database, [places.hour, places.day, ...shared], now, secret);
  return taken ? null : 'crowded';
}

/** Takes all places or none; another form may have been faster. Always in one order, so that two never block each other. */
async function takeAll(database: Database, places: readonly Place[], now: Date, secret: string): Promise<boolean> {
  try {
    await database.transaction(async (inside) => {
      for (const { counted, weight } of places) {
        if (!(await withinLimit(inside, counted, now, secret, weight))) inside.rollback();
      }
    });
    return true;
  } catch (error) {
    if (error instanceof TransactionRollbackError) return false;
    throw error;
  }
}
