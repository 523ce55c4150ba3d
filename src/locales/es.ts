// The types of all words: each widget adds its own to `Locale`.
import type {} from '../index.js';
import { register, type Locale } from './locale.js';

/** A name in the form for a sentence: "el Distrito de Columbia". */
const lugar = (name: string) =>
  name.startsWith('Distrito') ? `el ${name}` : name.startsWith('Islas') ? `las ${name}` : name;

/** Spanish as used in the United States. Readers are addressed as «usted». */
const es: Locale = {
  answer: {
    individual: 'Terapia individual',
    couples: 'Terapia de pareja',
    yes: (place) => `Sí, podemos atenderle en ${lugar(place)}.`,
    some: (place, care) => `En ${lugar(place)} solo ofrecemos esto: ${care}.`,
    no: (place) => `Lo sentimos: no podemos atenderle en ${lugar(place)}.`,
    book: (service, name, place) => {
      const kinds: Record<string, string> = { individual: ' individual', couples: ' de pareja' };
      const kind = kinds[service ?? ''];
      const where = place ? ` en ${lugar(place)}` : '';
      return `Reservar una consulta gratuita${kind ?? ''}${where}${service && !kind ? `: ${name}` : ''}`;
    },
    outside: 'Buscar atención en otro lugar',
    change: 'Cambiar de estado',
    sessions: 'Sesiones:',
    free: 'gratis',
    notice: 'Sobre su estimación de buena fe',
    call: (phone) => `Llamar al ${phone}`,
  },
  'comparison-cards': {
    ask: '¿Cuál de estas opciones le sirve?',
    fits: 'Esta me sirve',
    unsure: 'Aún no lo sé',
    notThere: (place) => `No se ofrece en ${lugar(place)}.`,
  },
  'consult-cta': {
    book: 'Reservar una consulta gratuita',
  },
  'exit-page': {
    press: (times) =>
      times > 1
        ? `Pulse Shift (Mayús) ${times} veces más para salir de esta página.`
        : 'Pulse Shift (Mayús) una vez más para salir de esta página.',
    expired: 'Se acabó el tiempo: sigue en esta página. Para salir de ella, pulse Shift (Mayús) tres veces.',
    leaving: 'Saliendo de esta página.',
  },
  'footnoted-article': {
    notes: 'Notas',
    note: (label) => `Nota ${label}`,
    back: (label, place, places) =>
      places > 1 ? `Volver al texto, nota ${label}, lugar ${place}` : `Volver al texto, nota ${label}`,
    toNote: (label) => `Ir a la nota ${label}`,
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'No se pudo copiar',
    close: 'Cerrar',
  },
  'signs-checklist': {
    signs: 'Señales',
    clear: 'Borrar',
    cleared: 'Borrado',
    printMarked: 'Imprimir con marcas',
    printBlank: 'Imprimir sin marcas',
    privacy: 'Nada de lo que marque se envía ni se guarda. Cualquiera puede leer una copia impresa.',
  },
  'state-availability': {
    available: 'Disponible en',
    more: (count) => `y ${count} más`,
    ask: '¿Dónde estará durante las sesiones?',
    choose: 'Elija un estado',
    pending: (place) => `Todavía no: por ahora no podemos atenderle en ${lugar(place)}.`,
    unsure: (place) => `Pregúntenos si podemos atenderle en ${lugar(place)}.`,
    past: (date) =>
      `${date ? `La última vez confirmamos esta licencia hasta el ${date}` : 'No hemos confirmado esta licencia'}. Pregúntenos o consulte con la junta estatal.`,
    notYet: 'todavía no',
    ended: 'terminada',
    licensed: 'licencia',
    compact: 'privilegio por convenio',
    registration: 'registro',
    checked: (date) => `Lo comprobamos el ${date}.`,
    lookUp: 'Comprobarlo con la junta estatal',
  },
  // Spanish names, following Fundéu and the Academies' Ortografía (2010). All other names are the same in
  // both languages.
  states: {
    AS: 'Samoa Americana',
    DC: 'Distrito de Columbia',
    HI: 'Hawái',
    LA: 'Luisiana',
    MI: 'Míchigan',
    MO: 'Misuri',
    MP: 'Islas Marianas del Norte',
    MS: 'Misisipi',
    NC: 'Carolina del Norte',
    ND: 'Dakota del Norte',
    NH: 'Nuevo Hampshire',
    NJ: 'Nueva Jersey',
    NM: 'Nuevo México',
    NY: 'Nueva York',
    OR: 'Oregón',
    PA: 'Pensilvania',
    SC: 'Carolina del Sur',
    SD: 'Dakota del Sur',
    VI: 'Islas Vírgenes de los Estados Unidos',
    WV: 'Virginia Occidental',
    // Words next to a name that do not change its meaning: the Spanish equivalent of the lists in
    // src/practice/reading.ts.
    ways: 'en_linea tele* video* virtual* remot* presencial* en_persona',
    individual: 'individual*',
    couples: 'pareja*',
    others: 'famil* grup*',
    only: 'solo solamente unicamente',
    words:
      'adult* adolescente* nin* terap* consejer* psicolog* psicoterap* sesion* client* paciente* atencion matrimon* salud ' +
      'mental clinic* trabaj* social* profesional* junta certificad* registrad* registro convenio licencia* lic numero ' +
      'oficina* consultorio* todo atend* ofrec* disponible* ver leer mas informacion reservar y o con por para de del ' +
      'el la los las un una nuestr*',
  },
};

register('es', es);
