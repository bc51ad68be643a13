import { controlPageTexts as t } from '@/content/strings/control-pages';
import { controlTexts } from '@/content/strings/controls';
import { type ControlId, controls } from '@/decision';
import { controlPath } from '@/site/routes';

function Neighbour({ label, id }: { readonly label: string; readonly id: ControlId | undefined }) {
  if (id === undefined) return <span />;
  return (
    <p>
      <span className="fine own-line">{label}</span>
      <a href={controlPath(id)}>{controlTexts[id].name}</a>
    </p>
  );
}

/** The controls before and after one, in the order of the list. */
export function Neighbours({ control }: { readonly control: ControlId }) {
  const at = controls.findIndex(({ id }) => id === control);
  return (
    <nav aria-label={t.order} className="ui neighbours no-print">
      <Neighbour label={t.previous} id={controls[at - 1]?.id} />
      <Neighbour label={t.next} id={controls[at + 1]?.id} />
    </nav>
  );
}
