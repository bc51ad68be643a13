import type { Metadata } from 'next';
import { SubscribeForm } from '@/components/subscribe/subscribe-form';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { PAGES } from '@/site/routes';
import '@/components/subscribe/subscribe.css';
import '@/components/wizard/notice.css';
import { subscribeTexts as t } from '@/content/strings/journal';
import { subscribe } from '@/server/journal/actions';
import { readPath, readVector, stampOfNow } from '@/server/journal/form';

export const metadata: Metadata = {
  title: t.title,
  description: t.description,
  alternates: { canonical: PAGES.subscribe },
};

const text = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

export default async function SubscribePage({ searchParams }: PageProps<'/subscribe'>) {
  const { vector: link, from } = await searchParams;
  const vector = readVector(text(link)) ?? '';
  return (
    <ReferenceFrame title={t.title} lead={t.lead}>
      <SubscribeForm
        action={subscribe}
        stamp={stampOfNow()}
        fields={{
          address: '',
          journal: vector === '',
          modelChanges: false,
          follow: vector !== '',
          vector,
          page: readPath(text(from)),
        }}
      />
      <p className="fine mt-8 max-w-measure">{t.kept}</p>
    </ReferenceFrame>
  );
}
