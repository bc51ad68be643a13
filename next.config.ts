import { availableParallelism } from 'node:os';
import path from 'node:path';
import createMDX from '@next/mdx';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import { redirects } from './content/redirects';
import { settings } from './server/env/settings';
import {
  DEVELOPMENT_POLICY,
  FILE_POLICY,
  PUBLIC_HEADERS,
  SECURITY_HEADERS,
  STATIC_POLICY,
} from './server/http/security-headers';
import { headersByPattern } from './server/machine-readable/headers';

/** Turbopack resolves a relative plugin path from the MDX file's folder, so local plugins are named absolutely. */
const plugin = (name: string) => path.join(process.cwd(), 'mdx', name);

const listed = (headers: { readonly [name: string]: string }) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const nextConfig: NextConfig = {
  // Pages for developers end with `.dev.tsx`. A build does not know them.
  pageExtensions: process.env.NODE_ENV === 'development' ? ['ts', 'tsx', 'dev.tsx'] : ['ts', 'tsx'],
  reactStrictMode: true,
  poweredByHeader: false,
  // No page has pictures to make smaller; this takes the address away at which anyone could have them made.
  images: { unoptimized: true },
  // WebAssembly and SQL that are read from their own folders.
  serverExternalPackages: ['@electric-sql/pglite', 'pg-boss'],
  agentRules: false,
  // One worker for each processor: the default leaves one idle, which on two is half of them.
  // A build begins from nothing, so a cache for the next one would only be written.
  experimental: { agentUpgrade: false, cpus: availableParallelism(), turbopackFileSystemCacheForBuild: false },
  // Files for programs are made before the build, in a folder of their own. Exports end with `.md` too, and are not.
  rewrites: async () => [
    { source: '/:page((?!export/).+)\\.md', destination: '/programs/:page.md' },
    { source: '/:file(feeds/[^/]+|llms\\.txt|llms-full\\.txt|sitemap\\.xml)', destination: '/programs/:file' },
  ],
  redirects: async () =>
    Object.entries(redirects).map(([source, destination]) => ({ source, destination, permanent: true })),
  headers: async () => [
    { source: '/:path*', headers: listed(SECURITY_HEADERS) },
    { source: '/(api|export|og|schemas)/:path*', headers: listed(PUBLIC_HEADERS) },
    ...headersByPattern.map(({ source, headers }) => ({ source, headers: listed(headers) })),
    // Pages that are rendered for each request get a policy with a nonce from proxy.ts instead.
    process.env.NODE_ENV === 'development'
      ? { source: '/:path*', headers: [{ key: 'Content-Security-Policy', value: DEVELOPMENT_POLICY }] }
      : {
          source: '/((?!decide$|decide/|r$|r/|compare$|search$|subscribe$|subscribe/).*)',
          headers: [{ key: 'Content-Security-Policy', value: STATIC_POLICY }],
        },
    // Of two that match, the later counts.
    // In the wizard the address holds answers that the server was never sent.
    { source: '/decide/:path*', headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }] },
    { source: '/export/:path*', headers: [{ key: 'Content-Security-Policy', value: FILE_POLICY }] },
  ],
};

const withMDX = createMDX({
  options: {
    remarkPlugins: [
      plugin('remark-tables.mjs'),
      plugin('remark-typography.mjs'),
      plugin('remark-toc.mjs'),
      plugin('remark-terms.mjs'),
      'remark-frontmatter',
    ],
    rehypePlugins: ['rehype-slug', plugin('rehype-table.mjs'), plugin('rehype-code.mjs')],
  },
});

/** Settings that cannot be used end `next dev` with what is wrong; a build knows those of the start not yet. */
export default (phase: string): NextConfig => {
  if (phase === PHASE_DEVELOPMENT_SERVER) settings();
  return withMDX(nextConfig);
};
