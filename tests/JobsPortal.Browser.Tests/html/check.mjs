// Checks one page per line of standard input: {"html": "..."}; answers one line of findings: ["rule: message (line:column)", ...].
import { createInterface } from 'node:readline';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { config } from './rules.mjs';

const validator = new HtmlValidate(new StaticConfigLoader(config));

for await (const line of createInterface({ input: process.stdin })) {
  const { html } = JSON.parse(line);
  const report = await validator.validateString(html);
  const lines = html.split('\n');
  const found = report.results
    .flatMap((result) => result.messages)
    .map((m) => `${m.ruleId}: ${m.message} (${m.line}:${m.column}) ${(lines[m.line - 1] ?? '').trim().slice(0, 160)}`);
  process.stdout.write(JSON.stringify(found) + '\n');
}
