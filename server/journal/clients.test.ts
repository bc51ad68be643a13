import { expect, it } from 'vitest';
import { clientOf } from './clients';

it.each([
  ['192.0.2.7', '192.0.2.7', '192.0.2'],
  ['::ffff:192.0.2.7', '192.0.2.7', '192.0.2'],
  ['::FFFF:c000:207', '192.0.2.7', '192.0.2'],
  ['192.0.2.7:50123', '192.0.2.7', '192.0.2'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', '2001:db8:1'],
  ['2001:DB8:1:2::9', '2001:db8:1:2', '2001:db8:1'],
  ['[2001:db8:1:2::9]:50123', '2001:db8:1:2', '2001:db8:1'],
  ['2001:db8::', '2001:db8:0:0', '2001:db8:0'],
  ['::1', '0:0:0:0', '0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0', 'fe80:0:0'],
])('%s is counted as %s in the network %s', (address, client, network) => {
  expect(clientOf(address)).toEqual({ client, network });
});

it.each(['', 'unknown', '1.2.3', 'x'.repeat(1000), "'; drop table count; --"])(
  '%j is one client of its own',
  (text) => {
    expect(clientOf(text)).toEqual({ client: text, network: text });
  },
);
