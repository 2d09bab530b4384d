import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('suicide');

/** Attempts, last words, decisions and questions of one who means it, in other words than the plain ones. */
export const lastWordsRules: readonly Rule[] = [
  rule(
    'oblique.attempt',
    'high',
    'tells of an attempt, or wishes that one had worked',
    `
    took|taken|swallowed|had|downed|popped ..2 8|9|10|12|14|15|16|18|20|24|25|28|30|32|36|40|45|50|60|80|100|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty ..1 of? ..1 my|the|these|his|her? ..2 @pills|tablets|pills
    wanted|tried|nearly|almost|going ..1 to? ..1 hang|shoot|kill|drown|jump ..4 but|until|then ..4 beam|rope|gun|gave|broke|would+not|failed|chickened|came|phone
    have|had|made|with|after ..1 two|three|four|five|several|multiple|a+few|couple|another|one attempts|attempt ..3
    woke up ..4 er|icu|hospital|a+and+e ..6 tube|charcoal|restraints|mum|drip
    wish|wished|wishing|shame|pity|annoyed|disappointed|sorry|gutted|sad|angry ..3 it|that|they|the+pills|the+rope|i ..2 had|did|has ..2 not? ..1 worked|work|succeeded|succeed|finished|died|failed|survived|found|saved|brought+me+back|revived
    they|doctors|paramedics|ambulance|should+not+have ..2 brought|bring|bringing me back ..4
    tried|attempted|try ..1 before|twice|again|once|three+times|last+month|last+year|last+week|in+november|in+january|in+march|a+few+times|two+times|many+times|and+failed >>10 they|found|nobody|family|lucky|hospital|brought|talks|survived|again|hospital|telling|told|next
    made|had|after|since|survived|another|my ..1 an|my|the|last|first|second? attempt|attempts ..6 in|last|since|ago|hospital|everyone|everybody|family|again|planning|now|people|still
    after|what|because+of what? i did ..2 to+myself|last+week|last+month|last+night|on|hospital|to+me ..4
    hospital ..6 what+i+did|after+i+tried|what+happened+that+night ..3
    swallowed|took|taken|downed|necked|had|ate|popped ..4 bunch|load|loads|handful|whole|all|lots|about|around|nearly|over|too+many|everything|packet|pack|box|strip|couple+of+packs ..3 of? ..2 @pills|tylenol|paracetamol|pills|tablets|them|lot|meds ..8
    took|taken|swallowed|had about|around|over|nearly|like ..1 twenty|thirty|forty|fifty|ten|fifteen|20|30|40|50|60|10|15|a+dozen ..1 of? ..2 them|pills|tablets|hour|minutes|ago|@pills
    mum|mom|dad|sister|brother|wife|husband|someone|they|he|she|partner|flatmate found|find|finds my|the ..1 note|letter|pills|stash|rope|search+history ..3
    stood|standing|ran|run|went|jumped|leaned|walked ..6 until|till|before|someone|somebody|a+man|a+woman|police|guard|stranger ..2 shouted|grabbed|pulled|stopped|talked|came|dragged|screamed
    still planning|thinking+about|thinking+of|want|going it|to+die|to+do+it|do+it|end
    told|tell|telling|said|say|saying ..8 not+suicidal|was+not+suicidal|no+thoughts|i+was+fine|i+am+fine|was+okay|am+okay|said+no|fine >>6 lie|lied|lying|but+i+am+not|count|pills|tablets|tears|blade|die|plan
    lied|lie|lying ..5 therapist|doctor|gp|psychiatrist|nurse|questionnaire|form|counsellor|counselor|crisis+team|phq ..10
    asked|asks|ask ..4 suicidal|thoughts|hurt+myself|ending+my+life|safe|kill+myself ..8 lied|lie|lying|but+i|said+no|said+i
    `,
    { rung: 'attempt', unless: 'everyday-means', ownNegation: true, keeps: ['information', 'past'] },
  ),
  rule(
    'oblique.legacy',
    'high',
    'hands on what they own or leaves last words',
    `
    wrote|written|writing|left|write ..2 a|the|my ..1 letter|note ..1 to|for ..2 my ..1 wife|husband|kids|parents|mum|mom|family|children|daughter|son|everyone|boyfriend|girlfriend|sister|brother|partner >>12 glovebox|drawer|desk|envelope|find|hidden|after|gone|safe|car|pillow|goodbye|explain
    tell|let @close-one|him|her|them|my+@close-one|jamie ..2 he|she|they can have|keep my
    can|may|could|should|want|let ..3 have|keep|take my bike|guitar|watch|ring|car|records|things|stuff|books|clothes|dog|cat|playstation|xbox|phone|laptop|jewellery|jewelry|room ..6 when|after|gone|need|once|anymore
    when|after|once|if i ..1 am|was ..1 gone|dead ..1 tell|give|make|please|look|play|bury|remember|let|my|you|they|he|she|the ..8
    giving|gave|give|given|passing|passed|leaving|left ..2 him|her|them|my+@close-one|@close-one my watch|ring|guitar|things|medals|jewellery|jewelry|books|records|clothes|savings|car|bike ..3 now|away|already|tonight|today
    will|wont|would|do not ..1 need|be+needing|want|use|be+using it|them|that|my|anything ..1 anymore|any+more|where|soon|after|again|now|it+now
    none|nothing|not|never ..3 of|is|was|be ..2 your|his|her|their|anyone+is|anybody+is|you ..1 fault|doing|blame|to+blame ..4
    please|promise ..2 look+after|take+care+of|feed|be+kind+to|be+good+to|hug ..2 my|the|each|biscuit|him|her|them|mum|mom|dad|kids ..3 !out|because
    thank|thanks ..2 for ..2 trying|everything|being+there|putting+up|all+you+did|caring ..4 love|sorry|fault|bye|goodbye|enough|matter|end|over|peace|done
    goodbye|bye|farewell ..1 everyone|all|everybody|friends|world|guys|my+loves|forever ..10
    i love|loved you all|everyone|both ..4 goodbye|sorry|bye|forgive|much|fault
    call|phone|ring|tell ..2 police|ambulance|someone ..3 before ..2 go|come|open|enter ..3 upstairs|in|inside|door|bathroom|garage|bedroom
    sorry|forgive ..3 mess|what+you+will+find|what+you+find|doing+this|for+this|not+strong+enough|weak|giving+up|leaving|pain+i+cause|being+a+burden ..4
    keys ..3 under|in the pot|mat|plant|drawer ..8 police|sorry|found|upstairs
    told|tell|wrote|written|showed ..5 where ..2 papers|documents|will|insurance|passwords|money|keys ..3 are|is ..6 hymns|songs|in+case|funeral|gone|after|like
    hymns|songs|music|flowers|readings i|i+would|i+want ..2 like|want|played ..3 funeral|service|my ..3
    will|subscriptions|affairs|bills|passwords|accounts|insurance ..2 sorted|cancelled|canceled|settled|paid+off|closed|in+order|updated|arranged >>12 home|peace|ready|dog|cat|goodbye|done|calm|letters|gone|found
    found|find|finding|arranged|sorted ..2 new|good|a ..2 home for ..1 the|my|our ..1 dog|cat|dogs|cats|pets|rabbit|bird|horse ..4
    at|feel|feeling|found peace ..2 with+it|with+this|with+my+decision|now ..3
    light|calm|free|happy|peaceful|lighter|relieved ..2 now? ..1 that|since|because i ..1 have ..1 decided|chosen|made|set+the+date|know|got+a+plan
    decided|decision ..2 is+made|made|final|i+have+decided ..4 calm|light|peace|relief|goodbye|sorry|final
    only decision|choice|thing ..4 mine|control ..6 end|ending|die|when|leave|go
    ending|end|ended things|it|everything is|feels|@be ..4 mine|decision|control|choice|only|answer
    writing|write|wrote|written|typing ..3 goodbye|farewell|last|final ..1 letters|letter|notes|note|messages|texts|words|post
    `,
    { rung: 'intent', unless: 'everyday-means', ownNegation: true, about: 'anyone' },
  ),
  rule(
    'oblique.intent',
    'critical',
    'has decided on a time or a way',
    `
    one way ..1 ticket ..3 cliff|cliffs|bridge|coast|dignitas|switzerland
    not ..1 be ..1 alive|here|around ..2 by|after|past|come ..1 @soon|christmas|then|the+weekend|next+week|my+birthday|the+new+year
    going|about|will|want ..2 inject|take|swallow|drink ..1 all|the+whole ..2 of? ..2 it|insulin|bottle|them|@pills ..3
    sitting|standing|lying|stood|sat|laying|waiting ..1 on|at|by ..1 the ..1 train|railway|tube? ..1 tracks|track|rails|line|ledge|edge|railing|parapet|platform|roof ..1 !of+my|of+the+bed|of+the+sofa|with+friends
    written|wrote|finished|done ..1 the|my|all ..1 notes|letters ..4
    written|notes|note|letters|goodbye ..8 picked|chosen|chose|found|decided ..2 the|a|my ..1 place|spot|date|day|method|time|bridge|tree|room|hotel
    drive|driving|drove ..2 my|the ..1 car|truck|van ..1 into|off ..1 a|the ..1 river|lake|sea|wall|tree|cliff|bridge|canal|traffic|truck|lorry
    holding|got|have|pressing|with ..2 a|the ..1 knife|razor|blade|gun ..2 to|at|on|against ..1 my ..1 wrist|wrists|throat|head|neck|temple|chest|arm
    have|got|set|there+is|know|picked|chosen|made|fixed a|the|my date|day ..1 set|in+mind|picked|chosen|now|and|marked|fixed >>2 after|before|th|of|when|next|her|his|christmas|@soon|the
    i have a date !with|tonight|on|for|this|at|and|later|night|today|tomorrow
    decided|going|planning|plan|will|intend ..2 to do it|this on|at|when|after|@soon ..6
    i ..2 have the means|method|pills|rope|gun|plan|everything+i+need|tools
    going|will|gonna ..2 jump|hang|od|overdose|drown|jumping from|off|myself|in|on|the|@soon ..6
    taking|take|swallow|swallowing|going+to+take them|everything|all|pills|tablets|the+lot ..3 when|tonight|after|as+soon+as|later|once|now ..4
    this|it will|is|would be my|the last ..1 birthday|christmas|year|summer|winter|message|time|one|night ..6 mean|promise|sure|alive|decided|ever|goodbye|me
    every|each year ..6 last ..1 one >>4 mean|this+year|really|time
    made up my mind ..4
    my mind is made up
    there will not|wont be a|an next|again|tomorrow ..4 time|again|right|me
    only need|takes ..1 one ..1 bullet|round|shot !word|look|person
    i only need one
    going|goin over when|tonight|now|after|the+edge|it+is ..4
    here|parked|waiting ..6 going|about|ready to? over|jump|end|do+it|go
    going+to|gonna|will|might|could ..1 end|do ..1 it ..1 today|tonight|tomorrow|this+weekend ..1 !after|with|when|at|together
    `,
    { rung: 'intent', unless: 'everyday-gone', ownNegation: true },
  ),
  rule(
    'oblique.asks',
    'high',
    'asks about dying as one who means it',
    `
    what happens|happen|would+happen ..3 to ..2 your|my|the|a ..1 body|brain|family|kids ..3 if|when|after ..2 you|i|u ..2 hang|shoot|overdose|drown|die|kill|jump|cut|take
    is it ..2 bad|wrong|weird|normal|selfish|okay|ok ..3 i|to ..2 hope|wish|want|pray|think ..4 die|dead|wake|not|surgery|cancer|disappear
    does|do|will|would|did it|dying|drowning|hanging|bleeding ..3 hurt|painful|pain|quick|peaceful|scary >>4 moment|dying|die|end|hang|death|overdose|bleed|drown|fall|the+moment
    can|could|would|will|is|do|if ..2 you|u|i|one|someone ..2 overdose|od|die ..2 on|from|of ..3 @pills|@hard-drugs|antidepressants|@alcohol|it|them
    what ..1 happens|would+happen ..2 if ..2 i|you|someone ..2 take|took|mix|mixed|swallow|swallowed|drink|drank|overdose|overdosed ..6 all|too+many|whole|antidepressants|@pills|bleach|whisky|vodka|bottle|box|packet
    would|will|does|is that|it|this ..1 do it|enough|kill+me|finish+me|work|be+enough ..2
    how long|fast|quick|quickly|much|many ..4 does|would|will|do|to ..4 bleed|drown|die|hang|suffocate|stop+breathing|pass+out|take+effect|kill
    hypothetically|asking+for+a+friend|just+curious|out+of+curiosity|theoretically ..8 die|bleed|overdose|lethal|kill|pills|dose|hang|fall|survive|death
    how many|much ..5 @pills|tablets|pills ..4 too+many|too+much|lethal|enough|die|fatal|dangerous|sleep+forever
    least|most ..1 painful|painless|peaceful ..2 way|death|method
    way|ways ..1 to go|die|end|exit|leave ..3 painless|quick|quickly|painlessly|without+pain|peacefully|like|certain|sure|fast
    tell|show|teach|give|help|write|convince|let|encourage me ..4 hang|die|tie+a+noose|tie+a+rope|tie+the+knot+for+hanging|end+it|suicide+note|goodbye+note|overdose|kill+myself|noose|end+my+life|jump|go+through+with+it|painless|commit+suicide
    how|where|what ..3 die|go+out|kill+myself|end+it ..2 like ..4
    would|will|should|could|do my @close-one|kids|parents|family|children|dog ..3 better+off|be+better|forgive|miss|hate|be+okay|be+ok|cope|understand ..4 if|me|without|dead|than|i
    is|would ..1 it ..2 selfish|wrong|bad|cowardly|weak|brave|okay|ok|a+sin ..4 not+be+around|die|leave|kill|end|not+exist|go|give+up|disappear|want
    would|will anyone|anybody|they|someone|somebody ..2 even? ..1 notice|care|cry|miss ..1 if|me|when|that
    is|are death|dying|overdose|suicide|drowning|hanging ..2 painful|scary|peaceful|painless|like|quick|easy
    what|whats do|is|does ..4 death|dying ..3 feel|like
    what ..1 do|does|can|should|happens|you ..5 no|nothing ..2 tomorrow|left|fight|hope|point ..3
    would|will anyone|anybody|they|someone even notice|care|cry|miss|come ..2
    `,
    { rung: 'method', unless: 'everyday-gone', about: 'anyone', ownNegation: true },
  ),
];
