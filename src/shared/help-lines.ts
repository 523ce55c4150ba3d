/**
 * Help lines that readers in the United States are told of, with the page that states each number. Numbers are as they
 * are dialed, without the 1; a name is that of a web site, without its ending, and stands for its subdomains too.
 */
const known =
  // Emergency services: 911, and what visitors from elsewhere dial; https://www.911.gov/
  ' 911 112 999' +
  // 988 Suicide & Crisis Lifeline, its former number and the one in Spanish; https://988lifeline.org/
  ' 988 8002738255 8886289454 988lifeline suicidepreventionlifeline' +
  // Veterans Crisis Line, by text (by phone it is 988, then 1); https://www.veteranscrisisline.net/
  ' 838255 veteranscrisisline' +
  // Crisis Text Line; https://www.crisistextline.org/
  ' 741741 crisistextline' +
  // National Domestic Violence Hotline; https://www.thehotline.org/
  ' 8007997233 88788 thehotline' +
  // love is respect, for young people; https://www.loveisrespect.org/
  ' 8663319474 22522 loveisrespect' +
  // StrongHearts Native Helpline; https://strongheartshelpline.org/
  ' 8447628483 strongheartshelpline' +
  // RAINN, National Sexual Assault Hotline; https://rainn.org/
  ' 8006564673 64673 rainn' +
  // National Maternal Mental Health Hotline; https://mchb.hrsa.gov/national-maternal-mental-health-hotline
  ' 8338526262 hrsa' +
  // Postpartum Support International; https://postpartum.net/
  ' 8009444773 postpartum' +
  // The Trevor Project; https://www.thetrevorproject.org/get-help/
  ' 8664887386 678678 thetrevorproject' +
  // Trans Lifeline; https://translifeline.org/
  ' 8775658860 translifeline' +
  // SAMHSA's National Helpline and its Disaster Distress Helpline; https://www.samhsa.gov/find-help/helplines
  ' 8006624357 8009855990 samhsa' +
  // Childhelp National Child Abuse Hotline; https://www.childhelphotline.org/
  ' 8004224453 childhelphotline' +
  // National Runaway Safeline; https://www.1800runaway.org/
  ' 8007862929 1800runaway' +
  // National Human Trafficking Hotline; https://humantraffickinghotline.org/
  ' 8883737888 233733 humantraffickinghotline' +
  // NAMI HelpLine; https://www.nami.org/support-education/nami-helpline/
  ' 8009506264 62640 nami' +
  // Poison Help; https://poisonhelp.hrsa.gov/
  ' 8002221222 poison poisonhelp' +
  // Local services; https://www.211.org/
  ' 211' +
  // Samaritans, and the other lines of Europe's common number; https://www.samaritans.org/
  ' 116123 samaritans ';

/** The digits of a telephone number as people write it: letters are those of a keypad, and the 1 before it is left out. */
export const digitsOf = (number: string): string =>
  number
    .replace(/[a-z]/gi, (letter) => '22233344455566677778889999'[parseInt(letter, 36) - 10]!)
    .replace(/[^\d+]/g, '')
    .replace(/^\+1|^1(?=\d{10})/, '');

/** What a link dials or texts: the digits, without an extension or a message. Ten are all that is heard. */
export const dialedBy = (address: string): string =>
  digitsOf(address.replace(/^\w+:\/*|%..|[,;?&#].*/g, '')).slice(0, 10);

/** Whether a whole address is that of a known help line: by its number, or by its web site. */
export function isHelpLine(address: string): boolean {
  const [isWeb, site] = /^(?:https?:\/\/|mailto:.*@)(?:[^/?#]*\.)?([\w-]+)\.\w+(?![^:/?#])|^http/i.exec(address) ?? [];
  return known.includes(` ${isWeb ? site : dialedBy(address)} `);
}
