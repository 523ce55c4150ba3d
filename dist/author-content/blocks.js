const blocks = ["sage-consult-cta", "sage-signs-checklist", "sage-comparison-cards", "sage-footnoted-article"];

export { blocks };
