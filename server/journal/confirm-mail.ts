import { confirmMail as t } from '@/content/strings/subscribe';
import { type Message, mailHtml } from '@/server/mail/message';
import { escaped } from '@/site/markup';

interface Asked {
  readonly request: string;
  readonly address: string;
  readonly journal: boolean;
  readonly modelChanges: boolean;
  readonly vector: string | null;
}

/** The mail that asks an address to confirm. @param link address of the page with the button */
export function confirmMail({ request, address, journal, modelChanges, vector }: Asked, link: string): Message {
  const topics = [journal && t.journal, modelChanges && t.modelChanges, vector !== null && t.vector].filter(
    (topic) => topic !== false,
  );
  const list = topics.map((topic) => `<li>${escaped(topic)}</li>`).join('');
  return {
    id: request,
    to: address,
    subject: t.subject,
    text: [t.intro, '', ...topics.map((topic) => `- ${topic}`), '', t.action, '', link, '', t.not, ''].join('\n'),
    html: mailHtml(
      t.subject,
      `<p>${t.intro}</p><ul>${list}</ul><p>${t.action}</p><p><a href="${escaped(link)}">${t.button}</a></p>`,
      `<p>${t.not}</p>`,
    ),
    leave: null,
  };
}
