import type { Block } from '../../src/model/block.ts';
import {
  byline,
  caption,
  deck,
  emphasis,
  heading,
  headline,
  inlines,
  kicker,
  link,
  paragraph,
  personName,
  publicationDate,
} from '../../src/model/build.ts';
import { speech } from './composing.ts';

const [first, one] = speech(
  'q1',
  '“The ferry is the only road that we have, and nobody may close a road. My mother went to school on it, and my daughter goes to school on it,”',
  ' said Ingrid Vale, who has kept the harbour’s books since 1998.',
);
const [second, two] = speech(
  'q2',
  '“A bridge would be quicker for those who come. It would not be quicker for those who live here,”',
  ' she said.',
);

/** The records of the sample's quotations. */
export const sampleQuotations = [one, two];

/** An invented article with every kind of block. */
export const sample: readonly Block[] = [
  kicker('Transport'),
  headline('Harbour town votes to keep its ferry'),
  deck('A bridge was promised, and drawn, and paid for. The people of Sandvær would rather wait for the boat.'),
  byline('By ', personName('Émile Ångström')),
  publicationDate('4 March 2024'),
  {
    type: 'figure',
    graphic: { name: 'ferry.png', mediaType: 'image/png', data: new Uint8Array(), width: 1600, height: 800 },
    alternative: 'A white ferry at a stone quay.',
    decorative: false,
    children: [
      caption('The ferry at its quay on Sunday evening. ', { type: 'credit', children: inlines(['Photo: Vale']) }),
    ],
  },
  paragraph(
    { type: 'dateline', children: inlines(['SANDVÆR, March 4']) },
    ' – The town of Sandvær has voted to keep its ferry, which crosses the fjord eleven times a day, and has done so, with two wars between, since 1871.',
  ),
  paragraph(
    'The vote ended at midnight; the count, by lamplight, took until four. Of 612 voices 488 were for the ferry, as ',
    link('https://example.org/minutes', 'the minutes of the council'),
    ' show.',
  ),
  first,
  second,
  paragraph('Nobody who spoke that night was against her.'),
  heading(2, 'What was promised'),
  paragraph('The council had asked for three things, and the ministry had answered with three letters:'),
  {
    type: 'list',
    ordered: true,
    start: 1,
    children: [
      'that the boat sails on Sundays;',
      'that it sails in winter, when the northern channel is closed to everything else;',
      'that a child pays nothing.',
    ].map((item, index) => ({ type: 'listItem', marker: `${index + 1}.`, children: [paragraph(item)] })),
  },
  paragraph('The letters are of the same day. The second says, in full:'),
  {
    type: 'blockQuotation',
    children: [
      paragraph(
        'The Ministry has considered the question and will consider it again when it is in a position to do so.',
      ),
    ],
  },
  {
    type: 'pullQuotation',
    repeatsBody: true,
    children: [paragraph('“The ferry is the only road that we have”'), paragraph('Ingrid Vale')],
  },
  paragraph('The ', emphasis('Sandvær Advertiser'), ' printed it without a comment, which was taken for one.'),
  heading(3, 'The bridge'),
  paragraph(
    'A bridge would be 1,240 metres long and cost $310 million. It has been measured twice, by engineers who disagree about the depth of the northern channel and about much else.',
  ),
  { type: 'thematicBreak' },
  caption({ type: 'label', children: inlines(['Picture not included: ']) }, 'The drawing of 1969.'),
  paragraph('The ferry left on Tuesday at six, as it always does. There were four people on board, and a bicycle.'),
  { type: 'note', kind: 'author', children: [paragraph('Émile Ångström is a freelance writer in Sandvær.')] },
  {
    type: 'colophon',
    children: [
      paragraph('The Sandvær Advertiser'),
      paragraph('Source: ', link('https://example.org/ferry', 'https://example.org/ferry')),
      paragraph('© 2024 The Sandvær Advertiser'),
    ],
  },
];
