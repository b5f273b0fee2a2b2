// The words that the benchmark's articles are made of. Frozen: a changed word changes what is measured.

/** Words that hold a sentence together, the commonest first. */
export const small =
  'the of and to in a is that for it was on with as be by at from this are not have or an which but their has were been they we its one will more if who when would all there two also only new some other than into over after before first about between through under where while because still even most each many such must may can could should now then here both against during without within until since once again never often nearly rather'.split(
    ' ',
  );

const verbs =
  'abandon accept account adjust affect afford alert amend answer appeal appoint attack attempt attend award benefit block board borrow broadcast calm campaign claim collect comfort comment complain concern conduct confirm conflict connect consent consider construct consult contact contain contest correct counsel counter credit deepen defend deliver demand depart depend design detail detect develop direct discount discover discuss distinct disturb doubt edit employ enjoy enter estimat exhibit expect export extend fashion favour filter finish follow forward gather govern handl happen harbour harvest highlight import inform inspect insist intend interest interview invent invest journey kindl label launch lengthen limit market master measur mention merit migrat monitor murmur number object obtain offer order outlin perform permit plunder point portray present press prevent print proceed process profit protest publish question reckon record recover reform register reject remain remark remember report request research resist respect respond result retain return reward scatter scholar season shelter shorten signal sketch slacken smooth soften sponsor steady strengthen support surround suspect sustain target threaten transform transport travell treat uncover visit wander weaken witness wonder work yield'.split(
    ' ',
  );
const nouns =
  'airport alliance amount ancestor archive arrangement article assembly bakery balance barrier bottle boundary bridge budget builder cabinet calendar candidate canal capital carrier castle century chairman channel charter chimney circle citizen climate colony column committee companion conference consequence constituency corridor cottage council courtyard creature crossing culture customer danger daughter decade decision delegation department difference dinner disagreement district doctor election electricity engine engineer enterprise entrance environment evening exchange excuse experience factory farmer festival figure fisherman footpath foreigner forest foundation fountain freight furniture gallery garden government grandmother guest hillside hospital household hundred industry inhabitant institution instrument island jacket judge kilometre kitchen ladder landlord language laundry lawyer leather lecture lesson letter librarian library lighthouse location machine magistrate magazine manager material mathematician meadow member merchant message minister minute moment monument morning mountain museum music negotiation neighbour newspaper notebook observatory office opinion opposition orchard orchestra parliament partner passenger pattern payment peninsula perspective photograph pilot pipeline platform player politician population possibility potato prefecture prisoner programme promise proposal province purpose quarrel quarter railway recipe region relative representative republic reputation residence restaurant river sailor satellite schedule scientist secretary sentence settlement shipyard shoulder signature silence situation society soldier statement station statistic storage stranger street student subject suburb summer surface surgeon system teacher technology temperature theatre thousand ticket timetable tournament tower tradition translation treasure treaty tunnel university valley vehicle vessel village vineyard volume voyage warehouse weather window winter workshop'.split(
    ' ',
  );
const adjectives =
  'abrupt absent abundant accurate active actual adequate ancient anxious apparent average bitter blunt brilliant careful casual central cheerful civil clear clever common competent complete complex constant cool correct curious current deep deliberate different diligent direct distant earnest efficient elaborate elegant eminent enormous evident exact excellent explicit faint familiar famous fierce final firm formal fortunate frequent fresh friendly general gentle genuine grand gradual grateful harsh historic honest humble immediate important inadequate independent innocent intense internal intimate invisible joint kind large late lengthy likely local long loud loyal mild moderate modern modest mutual narrow natural neat nervous obvious open ordinary original partial patient peaceful perfect permanent persistent plain pleasant polite popular powerful precise previous private prominent prompt proper prudent public quick quiet radical random rapid recent regular relevant reluctant remote resolute rough rural severe sharp silent similar simultaneous sincere slow smart solemn solid steep stern strict strong subsequent sudden sufficient technical tender thorough tranquil urgent useful valid various vast vigorous visual vivid weak wild'.split(
    ' ',
  );

/** Words that say something: some two thousand, each a stem with what English puts after or before it. */
export const large = [
  ...verbs.flatMap((stem) => [`${stem}ed`, `${stem}ing`, `re${stem}ed`, `un${stem}ed`]),
  ...nouns.flatMap((noun) => [noun, noun, /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
  ...adjectives.flatMap((word) => [
    word,
    /(?:ly|le)$/.test(word) ? word : `${word.replace(/y$/, 'i').replace(/ic$/, 'ical')}ly`,
  ]),
];

export const places = 'Halsa Norvik Tokyo Lagos Lima Oslo Geneva Ottawa Nairobi Quito Ankara Dublin'.split(' ');
export const people = ['A. Marlowe', 'J. Ferreira', 'K. Nakamura', 'S. Idowu', 'M. Hansen'];
export const speakers = ['the minister', 'the harbour master', 'Ms Okafor', 'Mr Tanaka', 'Dr Lindqvist'];
