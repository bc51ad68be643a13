import path from 'node:path';
import createMDX from '@next/mdx';
import type { NextConfig } from 'next';

/** Turbopack resolves a relative plugin path from the MDX file's folder, so local plugins are named absolutely. */
const plugin = (name: string) => path.join(process.cwd(), 'mdx', name);

const nextConfig: NextConfig = {
  pageExtensions: ['ts', 'tsx'],
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  serverExternalPackages: ['@electric-sql/pglite'],
  experimental: { agentUpgrade: false },
};

const withMDX = createMDX({
  options: {
    remarkPlugins: [
      'remark-gfm',
      plugin('remark-toc.mjs'),
      'remark-frontmatter',
      ['remark-mdx-frontmatter', { name: 'frontmatter' }],
    ],
    rehypePlugins: ['rehype-slug', plugin('rehype-table.mjs'), plugin('rehype-code.mjs')],
  },
});

export default withMDX(nextConfig);
