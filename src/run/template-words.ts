import { type InBothLanguages, KsdError } from "../domain/index.ts";
import type { TemplateFault } from "../report/index.ts";
import { nearestOf } from "../validate/index.ts";

interface Words {
  readonly message: InBothLanguages;
  readonly hint: InBothLanguages;
}

const LISTED: InBothLanguages = {
  id: "Nama yang tersedia ada di docs/templates.md; templat bawaan ada di folder templates.",
  en: "docs/templates.md lists the names; our own templates are in the folder templates.",
};

function nameWords(name: string, known: readonly string[]): Words {
  const [near] = nearestOf(name, known);
  const here = known.length === 0 || known.length > 12 ? null : known.join(", ");
  const meant = near === undefined ? null : { id: `Maksud Anda "${near}"?`, en: `Did you mean "${near}"?` };
  const choices = here === null ? LISTED : { id: `Di situ tersedia: ${here}.`, en: `There you may use: ${here}.` };
  return {
    message: { id: `nama "${name}" tidak ada.`, en: `there is no name "${name}".` },
    hint: meant === null ? choices : { id: `${meant.id} ${LISTED.id}`, en: `${meant.en} ${LISTED.en}` },
  };
}

/** What is wrong with a template and what to do, without its place. */
export function faultWords(fault: TemplateFault): Words {
  switch (fault.kind) {
    case "syntax":
      return {
        message: {
          id: "susunannya tidak dapat dibaca.",
          en: "it cannot be read as a template.",
        },
        hint: {
          id: "Periksa pasangan {{ dan }} di sekitar baris itu, dan bahwa tiap {{#each …}}, {{#if …}} ditutup {{/each}}, {{/if}}.",
          en: "Check the pairs of {{ and }} around that line, and that each {{#each …}}, {{#if …}} is closed by {{/each}}, {{/if}}.",
        },
      };
    case "mismatch":
      return {
        message: {
          id: `{{#${fault.opened}}} ditutup dengan {{/${fault.closed}}}.`,
          en: `{{#${fault.opened}}} is closed by {{/${fault.closed}}}.`,
        },
        hint: { id: `Tutup dengan {{/${fault.opened}}}.`, en: `Close it with {{/${fault.opened}}}.` },
      };
    case "name":
      return nameWords(fault.name, fault.known);
    case "helper":
      return {
        message: { id: `perintah "${fault.name}" tidak tersedia.`, en: `there is no helper "${fault.name}".` },
        hint: {
          id: "Yang tersedia: {{#each}}, {{#if}}, {{#unless}}, {{#with}}, {{lookup}}.",
          en: "You may use {{#each}}, {{#if}}, {{#unless}}, {{#with}} and {{lookup}}.",
        },
      };
    case "other":
      return {
        message: { id: `tidak dapat dipakai: ${fault.reason}`, en: `cannot be used: ${fault.reason}` },
        hint: LISTED,
      };
  }
}

/** A template that stops the run. `line` counts from 1. */
export function unusable(path: string, line: number | null, words: Words & { readonly cause: unknown }): KsdError {
  const { message, hint, cause } = words;
  const place = line === null ? { id: "", en: "" } : { id: `, baris ${line}`, en: `, line ${line}` };
  return new KsdError("bad-template", {
    message: { id: `Templat ${path}${place.id}: ${message.id}`, en: `The template ${path}${place.en}: ${message.en}` },
    hint,
    cause,
  });
}
