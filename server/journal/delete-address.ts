import { sql } from 'drizzle-orm';
import { readers } from '@/server/database/schema';
import type { Database } from '@/server/database/store';
import { readAddress } from './address';

/** Deletes a person by address, whatever its case, with all that belongs to it. @returns whether there was one */
export async function deleteAddress(database: Database, text: string): Promise<boolean> {
  const address = readAddress(text);
  if (address === null) return false;
  const gone = await database
    .delete(readers)
    .where(sql`lower(${readers.address}) = ${address.toLowerCase()}`)
    .returning({ id: readers.id });
  return gone.length > 0;
}
