import type { MDXComponents } from 'mdx/types';
import { guideComponents } from '@/components/guide';

/** The vocabulary of every MDX document. It is closed: a name that is not listed fails the build. */
export function useMDXComponents(): MDXComponents {
  return guideComponents;
}
