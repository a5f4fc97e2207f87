import { changeOne } from './change-one';
import { MOST_VERSIONS } from './own-templates';
import type { OwnTemplate, OwnTemplates, OwnText } from './own-templates';
import { withFreeShortcut } from './shortcut-taken';
import { sameText, textOf } from './text-of';

type Version = OwnTemplate['versions'][number];

/**
 * Gives a template another text at `at`, epoch ms; what it said before is kept with the time at which that was written, and the oldest is
 * dropped above `MOST_VERSIONS`. The same text changes nothing. To go back to any kept version, edit the template to its text.
 */
export function editTemplate(templates: OwnTemplates, id: string, text: OwnText, at: number): OwnTemplates {
  return changeOne(templates, id, (template) => {
    const free = withFreeShortcut(templates, textOf(text), id);
    if (sameText(template, free)) return template;
    // Versions are told apart by their times, also where a clock was put back.
    const last = Math.max(template.changedAt, ...template.versions.map((one) => one.at));
    const versions = sorted([...template.versions, versionOf(template)]).slice(-MOST_VERSIONS);
    return withText(template, { at: Math.max(at, last + 1), text: free }, versions);
  });
}

/**
 * Goes back to what a template said before. Nothing is lost: what it says now becomes a version with its own time, to which
 * `redoEdit` goes forward again, and it stays one when the template is edited from here.
 */
export function undoEdit(templates: OwnTemplates, id: string): OwnTemplates {
  return goTo(templates, id, olderVersion);
}

/** Goes forward to the version that `undoEdit` went back from; the same object when there is none. */
export function redoEdit(templates: OwnTemplates, id: string): OwnTemplates {
  return goTo(templates, id, newerVersion);
}

/** Whether there is something to go back or forward to. */
export function canStep(template: OwnTemplate): { readonly undo: boolean; readonly redo: boolean } {
  return { undo: olderVersion(template) !== undefined, redo: newerVersion(template) !== undefined };
}

function goTo(
  templates: OwnTemplates,
  id: string,
  wanted: (template: OwnTemplate) => Version | undefined,
): OwnTemplates {
  return changeOne(templates, id, (template) => {
    const version = wanted(template);
    if (!version) return template;
    const others = template.versions.filter((one) => one !== version);
    const text = template.archived ? version.text : withFreeShortcut(templates, version.text, id);
    return withText(template, { at: version.at, text }, sorted([...others, versionOf(template)]));
  });
}

function olderVersion({ changedAt, versions }: OwnTemplate): Version | undefined {
  return sorted(versions.filter((one) => one.at < changedAt)).at(-1);
}

function newerVersion({ changedAt, versions }: OwnTemplate): Version | undefined {
  return sorted(versions.filter((one) => one.at > changedAt))[0];
}

function versionOf(template: OwnTemplate): Version {
  return { at: template.changedAt, text: textOf(template) };
}

function sorted(versions: readonly Version[]): readonly Version[] {
  return [...versions].sort((one, other) => one.at - other.at);
}

function withText(
  { id, scope, archived }: OwnTemplate,
  { at, text }: Version,
  versions: readonly Version[],
): OwnTemplate {
  return { id, ...text, scope, archived, changedAt: at, versions };
}
