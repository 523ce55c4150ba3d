const helpLines = (
  // Emergency services: 911, and what visitors from elsewhere dial; https://www.911.gov/
  " 911 112 999 988 8002738255 8886289454 838255 741741 8007997233 88788 8663319474 22522 loveisrespect 8447628483 8006564673 rainn 8338526262 hrsa 8664887386 678678 thetrevorproject 8775658860 8006624357 8009855990 samhsa 8004224453 8883737888 233733 8002221222 211 116123 "
);
const helpLineName = /\w(life|hot|help|text|crisis)line$/;
const digitsOf = (number) => number.replace(/[a-z]/gi, (letter) => "22233344455566677778889999"[parseInt(letter, 36) - 10]).replace(/[^\d+]/g, "").replace(/^\+1|^1(?=\d{10})/, "");
const dialedDigits = (address) => digitsOf(address.replace(/^\w+:\/*|%..|[,;?&#].*/g, "")).slice(0, 10);
function isHelpLine(address) {
  const [, site] = /^(?:https?:\/\/|mailto:.*@)(?:[^/?#]*\.)?([\w-]+)\.\w+(?![^:/?#])/.exec(address) ?? [];
  return helpLineName.test(site) || helpLines.includes(` ${site ?? dialedDigits(address)} `);
}

export { dialedDigits, digitsOf, isHelpLine };
