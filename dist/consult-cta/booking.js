function withParameters(href, choices, campaign) {
  const added = choices.filter(([name, value]) => name && value);
  const url = added.length || campaign ? parse(href) : void 0;
  if (!url?.protocol.startsWith("http")) return href;
  const query = url.searchParams;
  for (const [name, value] of added) query.set(name, value);
  if (campaign) {
    for (const [name, value] of [
      ["utm_source", location.hostname],
      ["utm_medium", "referral"],
      ["utm_campaign", campaign]
    ])
      if (!query.has(name)) query.set(name, value);
  }
  return url.href;
}
const parse = (address) => URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : void 0;
function swapBookingUrl(href, general = "", special) {
  const [own, other] = [parse(href), parse(general)];
  const isGeneral = general && own && own.origin === other?.origin && own.pathname === other.pathname;
  return special && isGeneral ? withParameters(special, [...own.searchParams]) : href;
}

export { swapBookingUrl, withParameters };
