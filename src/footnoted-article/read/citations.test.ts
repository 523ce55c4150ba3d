import { expect } from '@open-wc/testing';
import { citationsIn } from './citations.js';

/** The text of each citation, and its address. */
const read = (text: string) =>
  citationsIn(text).map(({ start, end, href }) => [text.slice(start, end), href]);

describe('citations in a text', () => {
  const doi = 'https://doi.org/10.1037/0022-3514.49.1.95';

  for (const spelling of [
    '10.1037/0022-3514.49.1.95',
    'doi:10.1037/0022-3514.49.1.95',
    'DOI: 10.1037/0022-3514.49.1.95',
    'doi 10.1037/0022-3514.49.1.95',
    'doi.org/10.1037/0022-3514.49.1.95',
    'http://dx.doi.org/10.1037/0022-3514.49.1.95',
    'https://www.doi.org/10.1037/0022-3514.49.1.95',
  ])
    it(`lead to doi.org, given ${spelling}`, () => {
      expect(read(`Trust, 49(1), 95–112. ${spelling}.`)).to.deep.equal([[spelling, doi]]);
    });

  it('lead to PubMed Central and PubMed', () => {
    expect(read('Partner Abuse, 6(3). PMC5380380; PMCID: PMC5380380, PMID: 28386379.')).to.deep.equal([
      ['PMC5380380', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5380380/'],
      ['PMCID: PMC5380380', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5380380/'],
      ['PMID: 28386379', 'https://pubmed.ncbi.nlm.nih.gov/28386379/'],
    ]);
  });

  it('lead to arXiv, given an identifier in the current form or from before 2007', () => {
    expect(read('A study. arXiv:1706.03762v5. Another, arXiv: math.GT/0309136.')).to.deep.equal([
      ['arXiv:1706.03762v5', 'https://arxiv.org/abs/1706.03762v5'],
      ['arXiv: math.GT/0309136', 'https://arxiv.org/abs/math.GT/0309136'],
    ]);
  });

  it('lead to a library catalog, given an ISBN with a correct check digit', () => {
    const text =
      'A book, ISBN 978-0-306-40615-7; ISBN-10: 0-306-40615-2, ISBN 080442957X. ISBN 978-0-306-40615-8.';

    expect(read(text)).to.deep.equal([
      ['ISBN 978-0-306-40615-7', 'https://search.worldcat.org/isbn/9780306406157'],
      ['ISBN-10: 0-306-40615-2', 'https://search.worldcat.org/isbn/0306406152'],
      ['ISBN 080442957X', 'https://search.worldcat.org/isbn/080442957X'],
    ]);
  });

  it('lead to plain URLs', () => {
    expect(read('See https://example.org/a?b=1#c, or www.example.org/d.')).to.deep.equal([
      ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
      ['www.example.org/d', 'https://www.example.org/d'],
    ]);
  });

  it('are one citation, given a URL that contains an identifier', () => {
    expect(
      read('https://example.org/10.1000/xyz and https://pmc.ncbi.nlm.nih.gov/articles/PMC5380380/'),
    ).to.deep.equal([
      ['https://example.org/10.1000/xyz', 'https://example.org/10.1000/xyz'],
      [
        'https://pmc.ncbi.nlm.nih.gov/articles/PMC5380380/',
        'https://pmc.ncbi.nlm.nih.gov/articles/PMC5380380/',
      ],
    ]);
  });

  it('end before the punctuation of the sentence', () => {
    const endings = ['.', ',', ';', ').', '],', '”.', '…?', '.)'].map((ending) => `10.1000/xyz123${ending}`);

    for (const text of endings) expect(read(text)[0]?.[0], text).to.equal('10.1000/xyz123');
  });

  it('keep their own brackets', () => {
    expect(
      read('(10.1016/S0140-6736(05)67890-1) and 10.1002/(SICI)1097-4679(199901)55:1.0.CO;2-4'),
    ).to.deep.equal([
      ['10.1016/S0140-6736(05)67890-1', 'https://doi.org/10.1016/S0140-6736(05)67890-1'],
      [
        '10.1002/(SICI)1097-4679(199901)55:1.0.CO;2-4',
        'https://doi.org/10.1002/(SICI)1097-4679(199901)55:1.0.CO;2-4',
      ],
    ]);
  });

  it('escape characters that are invalid in a URL', () => {
    expect(read('10.1000/a#b?c%d')).to.deep.equal([
      ['10.1000/a#b?c%d', 'https://doi.org/10.1000/a%23b%3Fc%25d'],
    ]);
  });

  it('are not found in similar numbers and words', () => {
    for (const text of [
      'version 10.1234',
      'In 10.5 of 20/30',
      'pp. 110.1234/5',
      'the PMC of 2015',
      'PMID',
      'http://',
    ])
      expect(read(text), text).to.deep.equal([]);
  });
});
