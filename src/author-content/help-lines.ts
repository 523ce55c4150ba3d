/**
 * Numbers of help lines that readers in the United States are referred to, each with the page that publishes
 * it. A number is written as dialed, without the leading 1. A name is a web site's domain without its ending,
 * and includes its subdomains.
 */
const helpLines =
  // Emergency services: 911, and what visitors from elsewhere dial; https://www.911.gov/
  ' 911 112 999' +
  // 988 Suicide & Crisis Lifeline, its former number and the one in Spanish; https://988lifeline.org/
  ' 988 8002738255 8886289454' +
  // Veterans Crisis Line, by text (by phone it is 988, then 1); https://www.veteranscrisisline.net/
  ' 838255' +
  // Crisis Text Line; https://www.crisistextline.org/
  ' 741741' +
  // National Domestic Violence Hotline; https://www.thehotline.org/
  ' 8007997233 88788' +
  // love is respect, for young people; https://www.loveisrespect.org/
  ' 8663319474 22522 loveisrespect' +
  // StrongHearts Native Helpline; https://strongheartshelpline.org/
  ' 8447628483' +
  // RAINN, National Sexual Assault Hotline; https://rainn.org/
  ' 8006564673 rainn' +
  // National Maternal Mental Health Hotline; https://mchb.hrsa.gov/national-maternal-mental-health-hotline
  ' 8338526262 hrsa' +
  // The Trevor Project; https://www.thetrevorproject.org/get-help/
  ' 8664887386 678678 thetrevorproject' +
  // Trans Lifeline; https://translifeline.org/
  ' 8775658860' +
  // SAMHSA's National Helpline and its Disaster Distress Helpline; https://www.samhsa.gov/find-help/helplines
  ' 8006624357 8009855990 samhsa' +
  // Childhelp National Child Abuse Hotline; https://www.childhelphotline.org/
  ' 8004224453' +
  // National Human Trafficking Hotline; https://humantraffickinghotline.org/
  ' 8883737888 233733' +
  // Poison Help; https://poisonhelp.hrsa.gov/
  ' 8002221222' +
  // Local services; https://www.211.org/
  ' 211' +
  // Samaritans, and the other lines of Europe's common number; https://www.samaritans.org/
  ' 116123 ';

/**
 * Sites whose domain ends in "line": 988lifeline.org, suicidepreventionlifeline.org, crisistextline.org,
 * thehotline.org, translifeline.org, veteranscrisisline.net, childhelphotline.org, strongheartshelpline.org,
 * humantraffickinghotline.org.
 */
const helpLineName = /\w(crisis|text|hot|help|life)line$/;

/**
 * The digits of a phone number as people write it. Letters become the digits of a keypad, and a leading 1
 * is removed.
 */
export const digitsOf = (number: string): string =>
  number
    .replace(/[a-z]/gi, (letter) => '22233344455566677778889999'[parseInt(letter, 36) - 10]!)
    .replace(/[^\d+]/g, '')
    .replace(/^\+1|^1(?=\d{10})/, '');

/**
 * The digits that a link dials or texts, without an extension or a message. A phone ignores digits after
 * the tenth.
 */
export const dialedDigits = (address: string): string =>
  digitsOf(address.replace(/^\w+:\/*|%..|[,;?&#].*/g, '')).slice(0, 10);

/** Whether an absolute address belongs to a known help line, by its number or its web site. */
export function isHelpLine(address: string): boolean {
  const [, site] = /^(?:https?:\/\/|mailto:.*@)(?:[^/?#]*\.)?([\w-]+)\.\w+(?![^:/?#])/.exec(address) ?? [];
  return helpLineName.test(site!) || helpLines.includes(` ${site ?? dialedDigits(address)} `);
}
