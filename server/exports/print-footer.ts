import { footTexts } from '@/content/strings/record';
import type { Subject } from './subject';

const quoted = (text: string): string => `"${text.replace(/["\\\n\r]/g, '')}"`;

/**
 * The foot of every printed page: which recommendation this is, of which model, and the page. A style sheet of its own,
 * because margin boxes take their text from nowhere else (CSS Paged Media, section 5) and the policy allows no inline style.
 */
export const printFooterCss = ({ recommendation: { vector, model } }: Subject): string => `@page {
  @bottom-left {
    content: ${quoted(footTexts.site)} "\\a " ${quoted(vector)};
  }
  @bottom-right {
    content: ${quoted(footTexts.model(model))} " · " counter(page) " / " counter(pages);
  }
}
`;
