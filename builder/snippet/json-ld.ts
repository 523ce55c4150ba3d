import type {
  EducationalOccupationalCredential,
  MedicalClinicLeaf,
  PsychologicalTreatment,
  State,
} from 'schema-dts';
import { namesIn } from '../../src/shared/text.ts';
import { completeUrl } from '../form/addresses.ts';
import { statesOf } from './compose.ts';
import type { License, Work } from '../work.ts';

// The types check our JSON-LD against schema.org. Only MedicalClinic, a kind of MedicalBusiness, has `availableService`.
type Clinic = Omit<MedicalClinicLeaf, '@type'>;

/** The practice's facts as JSON-LD for search engines. It contains only what the author filled in. */
export function jsonLdOf({ practice, licenses }: Work): string {
  const states = statesOf(practice.states);
  const stateNamed = (name: string): State => ({ '@type': 'State', name });
  const services = namesIn(practice.services);
  const licensed = states.flatMap(({ code, name }) => {
    const license = licenses[code];
    return license?.profession.trim() ? { license, credential: credentialOf(license, stateNamed(name)) } : [];
  });
  const own = licensed.filter(({ license }) => !license.clinician.trim());
  const others = licensed.filter(({ license }) => license.clinician.trim());

  const clinic: Clinic = {
    ...(practice.name && { name: practice.name }),
    ...(practice.phone && { telephone: practice.phone }),
    ...(states.length && { areaServed: states.map(({ name }) => stateNamed(name)) }),
    ...(services.length && { availableService: services.map(therapy) }),
    ...(own.length && { hasCredential: own.map(({ credential }) => credential) }),
    ...(others.length && {
      employee: others.map(({ license, credential }) => ({
        '@type': 'Person' as const,
        name: license.clinician.trim(),
        hasCredential: credential,
      })),
    }),
  };
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': ['MedicalBusiness', 'MedicalClinic'],
    ...clinic,
  };
  // Escape angle brackets, so that no value can end the script element.
  const json = JSON.stringify(jsonLd, null, 2).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return `<script type="application/ld+json">\n${json}\n</script>`;
}

const therapy = (service: string): PsychologicalTreatment => ({
  '@type': 'PsychologicalTreatment',
  name: /^(individual|couples)$/.test(service)
    ? `${service[0]!.toUpperCase()}${service.slice(1)} counseling`
    : service,
});

function credentialOf(license: License, validIn: State): EducationalOccupationalCredential {
  const { profession, number, board, lookup, until } = license;
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
