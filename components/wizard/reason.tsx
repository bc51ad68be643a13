import { roleRuleTexts } from '@/content/strings/rules/roles';
import { outlookTexts } from '@/content/strings/wizard';

const reasons: { readonly [rule: string]: string } = roleRuleTexts;

/** Why a role is settled, in the words of the row that decided it where one did. */
export default function Reason({ rule }: { readonly rule: string | null }) {
  return (rule !== null && reasons[rule]) || outlookTexts.settled;
}
