import { type Grammar, gendered, list } from './grammar.ts';

export const english: Grammar = {
  verbs:
    list(`said says say ask tell add explain used_to_say like_to_say likes_to_say added adds told tells asked asks confirmed confirms explained explains replied replies
    answered answers insisted insists warned warns argued argues announced announces stated states declared declares
    claimed claims admitted admits acknowledged acknowledges noted notes observed observes remarked remarks recalled
    recalls joked jokes quipped quips wrote writes tweeted tweets posted complained complains conceded concedes stressed
    stresses emphasised emphasises emphasized emphasizes continued continues concluded concludes commented comments
    pointed_out points_out shouted shouts cried cries whispered whispers murmured muttered mutters exclaimed exclaims
    began begins went_on goes_on suggested suggests predicted predicts promised promises vowed vows pledged pledges
    testified testifies reported reports responded responds retorted retorts protested protests lamented laments
    reflected reflects thought thinks believed believes demanded demands urged urges maintained maintains asserted
    asserts alleged alleges denied denies advised advises agreed agrees read reads sighed sighs laughed laughs chuckled
    countered counters cautioned cautions boasted boasts beamed interjected interrupted repeated repeats put_it
    summed_up elaborated elaborates clarified clarifies volunteered recounted recounts opined enthused ventured
    described_how reminisced mused shrugged grumbled growled yelled screamed called_out delivered opened`),
  auxiliaries: list('has have had would will could did'),
  participles: list(`said added told asked confirmed explained replied answered insisted warned argued announced stated
    declared claimed admitted acknowledged noted observed remarked recalled written complained conceded stressed
    suggested predicted promised vowed pledged testified reported responded`),
  continuing: list(`saying adding telling asking explaining noting warning insisting arguing calling describing stating
    declaring claiming recalling writing confirming stressing pointing_out joking replying complaining suggesting`),
  weak: list(
    `agreed agrees believed believes thought thinks began begins read reads reported reports opened delivered promised promises vowed pledged urged urges laughed laughs sighed sighs continued continues demanded demands suggested suggests announced announces denied denies reflected reflects reflecting shouted cried observed observes delivered`,
  ),
  naming: list(`called calls call described describes describe dubbed dubs labelled labels labeled branded brands
    characterised characterized hailed hails praised praises denounced denounces condemned condemns dismissed dismisses
    criticised criticized slammed blasted referred_to refers_to spoke_of speaks_of talked_of warned_of accused
    welcomed expressed voiced`),
  adverbs: list(`also later then once still today yesterday recently previously earlier repeatedly simply quietly
    finally only just now again afterwards often always never even meanwhile however instead nevertheless eventually
    reportedly publicly privately and but so yet or`),
  pronouns: gendered('he:m she:f they it:n'),
  objects: list('me him her them us'),
  first: list('i we'),
  indefinites: list('somebody someone nobody everyone everybody one many some others another'),
  definite: list('the his her its their our my your this that these those'),
  indefinite: list('a an one another some several two three many'),
  of: list('of for'),
  and: list('and & or nor'),
  stops:
    list(`up out off away back down in on at by to from with without after before during when while as since until because if although though
    about against among around between into near over through under upon via per than amid despite outside inside
    who whom whose which that where yesterday today tomorrow last this next earlier later recently once just again
    afterwards yet but so then there here not is was are were be been being has have had do does did will would can
    could may might must shall should`),
  days: list('monday tuesday wednesday thursday friday saturday sunday'),
  relative: list('who whom whose which that where'),
  that: list('that how'),
  according: list('according_to in_the_words_of'),
  partitives: list('one_of two_of some_of many_of'),
  verbShape: null,
  titles: gendered(`mr:m mister:m mrs:f ms:f miss:f madam:f sir:m lord:m lady:f dame:f dr prof professor president
    vice-president premier chancellor minister prime senator sen rep representative congressman:m congresswoman:f
    governor gov mayor councillor councilor alderman judge justice king:m queen:f prince:m princess:f duke:m duchess:f
    pope:m cardinal bishop archbishop father:m sister:f brother:m rabbi imam reverend rev pastor general gen colonel
    col major captain capt lieutenant lt sergeant sgt admiral officer detective inspector superintendent sheriff
    ambassador secretary chairman:m chairwoman:f chair director coach manager speaker chief commissioner spokesman:m
    spokeswoman:f spokesperson attorney deputy mp mep baroness:f baron:m count:m foreign defence defense finance
    councilmember executive clerk councilman:m councilwoman:f goalie goalkeeper quarterback principal alderwoman:f
    russian japanese american british french german chinese ukrainian indian spanish italian polish canadian
    australian republican democrat democratic conservative labour us uk eu`),
  particles: list('de da di du del della der den van von zu la le el al bin ibn ben st dos das do e y ap ter ten'),
  former: list('former ex late vice deputy acting assistant ex-president then-president wife husband son daughter'),
  works: list(`book novel film movie song album single poem play opera musical series show programme program article
    essay report story painting exhibition magazine newspaper documentary episode podcast memoir ballad hymn symphony
    entitled titled`),
  terms: list('word words term phrase name nickname so-called called-for expression label slogan motto'),
  speech: list('i i’m i’ve i’d i’ll my me mine myself we we’re we’ve we’ll our ours us you your you’re yours'),
  order: 'both',
  dropsSubject: false,
  interruption: 'none',
  capitalNouns: false,
  roleNoun: null,
  twoNames: false,
  declines: false,
};
