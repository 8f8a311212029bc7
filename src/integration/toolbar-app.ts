import { defineToolbarApp } from 'astro/toolbar';
import type { ToolbarAnswer, ToolbarFinding } from './toolbar.ts';

/** Runs in the browser, in dev only: asks the server what was found in the page's article and lists it. */
export default defineToolbarApp({
  init(canvas, app, server) {
    const panel = document.createElement('astro-dev-toolbar-window');
    canvas.append(panel);
    server.on('kratno:found', ({ path, findings }: ToolbarAnswer) => {
      panel.replaceChildren(heading(path, findings.length), ...findings.map(item));
      const grave = findings.some(({ severity }) => severity !== 'info');
      app.toggleNotification({ state: grave, level: findings.some(isError) ? 'error' : 'warning' });
    });
    const ask = () => server.send('kratno:asked', { address: location.pathname });
    app.onToggled(({ state }) => state && ask());
    ask();
  },
});

const isError = ({ severity }: ToolbarFinding): boolean => severity === 'error';

function heading(path: string, count: number): HTMLElement {
  const text = document.createElement('h1');
  text.textContent = path === '' ? 'No article' : `${path}: ${count}`;
  return text;
}

function item({ ruleId, severity, place, message, note }: ToolbarFinding): HTMLElement {
  const text = document.createElement('p');
  const name = document.createElement('strong');
  name.textContent = `${place} ${severity} ${ruleId}`;
  text.append(name, document.createElement('br'), note === undefined ? message : `${message} ${note}`);
  return text;
}
