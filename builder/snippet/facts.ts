import type {
  EducationalOccupationalCredential,
  MedicalClinicLeaf,
  PsychologicalTreatment,
  State,
} from 'schema-dts';
import { namesIn } from '../../src/shared/text.ts';
import { completeUrl } from '../form/addresses.ts';
import { statesOf } from './compose.ts';
import type { Licence, Work } from '../work.ts';

// The compiler holds what is written to schema.org's own terms: which property a type has, and what it may be. Services
// belong to a MedicalClinic alone, which is a MedicalBusiness.
type Clinic = Omit<MedicalClinicLeaf, '@type'>;

/** What the work says of the practice, for search engines: the facts that were filled in, and nothing besides. */
export function factsOf({ practice, licences }: Work): string {
  const states = statesOf(practice.states);
  const place = (name: string): State => ({ '@type': 'State', name });
  const services = namesIn(practice.services);
  const known = states.flatMap(({ code, name }) => {
    const licence = licences[code];
    return licence?.profession.trim() ? { licence, credential: credentialOf(licence, place(name)) } : [];
  });
  const own = known.filter(({ licence }) => !licence.clinician.trim());
  const others = known.filter(({ licence }) => licence.clinician.trim());

  const clinic: Clinic = {
    ...(practice.name && { name: practice.name }),
    ...(practice.phone && { telephone: practice.phone }),
    ...(states.length && { areaServed: states.map(({ name }) => place(name)) }),
    ...(services.length && { availableService: services.map(therapy) }),
    ...(own.length && { hasCredential: own.map(({ credential }) => credential) }),
    ...(others.length && {
      employee: others.map(({ licence, credential }) => ({
        '@type': 'Person' as const,
        name: licence.clinician.trim(),
        hasCredential: credential,
      })),
    }),
  };
  const facts = {
    '@context': 'https://schema.org',
    '@type': ['MedicalBusiness', 'MedicalClinic'],
    ...clinic,
  };
  // Within a script element, what could end it is written as letters.
  const json = JSON.stringify(facts, null, 2).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return `<script type="application/ld+json">\n${json}\n</script>`;
}

const therapy = (service: string): PsychologicalTreatment => ({
  '@type': 'PsychologicalTreatment',
  name: /^(individual|couples)$/.test(service)
    ? `${service[0]!.toUpperCase()}${service.slice(1)} counseling`
    : service,
});

function credentialOf(licence: Licence, validIn: State): EducationalOccupationalCredential {
  const { profession, number, board, lookup, until } = licence;
  return {
    '@type': 'EducationalOccupationalCredential',
    credentialCategory: 'license',
    name: profession.trim(),
    ...(number.trim() && { identifier: number.trim() }),
    ...(board.trim() && { recognizedBy: { '@type': 'Organization', name: board.trim() } }),
    ...(/^https?:/.test(completeUrl(lookup)) && { url: completeUrl(lookup) }),
    ...(until.trim() && { expires: until.trim() }),
    validIn,
  };
}
