const tags = ["sage-practice", "sage-consult-cta", "sage-signs-checklist", "sage-comparison-card", "sage-comparison-cards", "sage-footnoted-article", "sage-state-availability", "sage-exit-page"];
const itemTags = { "sage-comparison-cards": "sage-comparison-card" };
const linkReaders = ["sage-consult-cta"];
const contentAttributes = "[heading],[href],[label],[signs],[eyebrow],[individual],[couples],[states]";

export { contentAttributes, itemTags, linkReaders, tags };
