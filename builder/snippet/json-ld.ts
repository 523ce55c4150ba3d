import type {
  EducationalOccupationalCredential,
  MedicalClinicLeaf,
  PsychologicalTreatment,
  State,
} from 'schema-dts';
import { completeUrl } from '../form/addresses.ts';
import { nameOfService, servicesOf } from '../services.ts';
import { isServed, isServing, type License, type Work } from '../work.ts';
import { statesOf } from './compose.ts';

// The types check our JSON-LD against schema.org. Only MedicalClinic, a kind of MedicalBusiness, has `availableService`.
type Clinic = Omit<MedicalClinicLeaf, '@type'>;

/** The practice's facts as JSON-LD for search engines. It contains only what the author filled in. */
export function jsonLdOf(work: Work): string {
  const { practice, licenses } = work;
  const states = statesOf(practice.states).filter(({ code }) => isServed(work, code));
  const stateNamed = (name: string): State => ({ '@type': 'State', name });
  const services = servicesOf(work).map((value) => nameOfService(work, value));
  const licensed = states.flatMap(({ code, name }) =>
    (licenses[code] ?? [])
      .filter((license) => license.profession.trim() && isServing(license))
      .map((license) => ({ license, credential: credentialOf(license, stateNamed(name)) })),
  );
  const own = licensed.filter(({ license }) => !license.clinician.trim());
  const clinicians = new Set(licensed.map(({ license }) => license.clinician.trim()).filter(Boolean));

  const clinic: Clinic = {
    ...(practice.name && { name: practice.name }),
    ...(practice.phone && { telephone: practice.phone }),
    ...(states.length && { areaServed: states.map(({ name }) => stateNamed(name)) }),
    ...(services.length && { availableService: services.map(therapy) }),
    ...(own.length && { hasCredential: own.map(({ credential }) => credential) }),
    ...(clinicians.size && {
      employee: [...clinicians].map((name) => {
        const held = licensed.filter(({ license }) => license.clinician.trim() === name);
        const [first, ...others] = held.map(({ credential }) => credential);
        return {
          '@type': 'Person' as const,
          name,
          hasCredential: others.length ? [first!, ...others] : first!,
        };
      }),
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

const therapy = (name: string): PsychologicalTreatment => ({ '@type': 'PsychologicalTreatment', name });

const credentialNames: Readonly<Record<string, string>> = {
  compact: 'compact privilege',
  registration: 'registration',
};

function credentialOf(license: License, validIn: State): EducationalOccupationalCredential {
  const { status, profession, number, board, lookup, until } = license;
  return {
    '@type': 'EducationalOccupationalCredential',
    credentialCategory: credentialNames[status] ?? 'license',
    name: profession.trim(),
    ...(number.trim() && { identifier: number.trim() }),
    ...(board.trim() && { recognizedBy: { '@type': 'Organization', name: board.trim() } }),
    ...(/^https?:/.test(completeUrl(lookup)) && { url: completeUrl(lookup) }),
    ...(until.trim() && { expires: until.trim() }),
    validIn,
  };
}
