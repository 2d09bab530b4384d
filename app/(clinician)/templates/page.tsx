import {
  changeTemplateAction,
  createTemplateAction,
  deleteTemplateAction,
  restoreTemplateAction,
} from '@/components/templates/actions';
import { TemplatesView } from '@/components/templates/templates-view';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { templates } from '@/lib/domain/templates/queries';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata = { title: textsOf('templates')('title') };

export default async function TemplatesPage() {
  const { actor, ctx } = await requireActor(CLINICAL_ROLES);
  return (
    <TemplatesView
      templates={await templates(ctx)}
      ownName={actor.displayName}
      actions={{
        create: createTemplateAction,
        change: changeTemplateAction,
        remove: deleteTemplateAction,
        restore: restoreTemplateAction,
      }}
    />
  );
}
