import { TextLink } from '@/components/ui/text-link';
import type { HelpTexts } from '../help-texts';
import { CodeBlock } from './code-block';

const conventions = ['json', 'unknown', 'pages', 'idempotency', 'requestId'] as const;

const SCRIPT = `BASE=https://your-installation.example
JAR=$(mktemp)

# 1. A token for the sign-in form, and the session cookie into the jar
CSRF=$(curl -s -c "$JAR" "$BASE/api/auth/csrf" | jq -r .csrfToken)
curl -s -b "$JAR" -c "$JAR" "$BASE/api/auth/callback/credentials" \\
  --data-urlencode "csrfToken=$CSRF" \\
  --data-urlencode "username=$HEALING_USER" \\
  --data-urlencode "password=$HEALING_PASSWORD" \\
  --data-urlencode "json=true"

# 2. Reading needs the cookie only
curl -s -b "$JAR" "$BASE/api/messages/inbox?limit=20"

# 3. Everything else also needs the guard token of the session
TOKEN=$(curl -s -b "$JAR" -c "$JAR" "$BASE/api/csrf" | jq -r .csrf_token)
curl -s -b "$JAR" "$BASE/api/messages/send" \\
  -H "Content-Type: application/json" \\
  -H "X-CSRF-Token: $TOKEN" \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -d '{"recipient": "maria", "content": "Hello Maria"}'`;

/** What holds for every call, and how a script signs in. */
export function ApiIntro({ t }: { t: HelpTexts }) {
  return (
    <>
      <header className="max-w-message">
        <h1 className="text-xl">{t('docs.title')}</h1>
        <p className="mt-2 text-muted-foreground">
          {t('docs.lead')}{' '}
          <TextLink href="/api/openapi.json" prefetch={false}>
            {t('docs.file')}
          </TextLink>
        </p>
      </header>
      <section aria-labelledby="conventions" className="max-w-message">
        <h2 id="conventions" className="text-lg">
          {t('docs.conventionsTitle')}
        </h2>
        <ul className="mt-2 flex list-disc flex-col gap-1.5 ps-5">
          {conventions.map((one) => (
            <li key={one}>{t(`docs.conventions.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sign-in" className="flex flex-col gap-3">
        <h2 id="sign-in" className="text-lg">
          {t('docs.signInTitle')}
        </h2>
        <p className="max-w-message">{t('docs.signInText')}</p>
        <CodeBlock label={t('docs.signInTitle')} code={SCRIPT} />
        <p className="max-w-message text-sm text-muted-foreground">{t('docs.signInNote')}</p>
      </section>
    </>
  );
}
