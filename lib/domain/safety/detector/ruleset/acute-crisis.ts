import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('acute-crisis');

export const crisisRules: readonly Rule[] = [
  rule(
    'crisis.voices',
    'high',
    'hears or sees what others do not, or is given commands',
    `
    ~hear|hear|hearing|heard ..3 voice|voices
    voice|voices ..4 in|inside my|the ..1 head|mind|skull|ears|walls
    voice|voices|they|he|it|god|demons|demon|devil|satan|spirits|tv|radio|angels ..3 ~tell|telling|tells|told|command|commands|commanding|order|orders|ordering|says|saying|whisper|whispers|whispering|want|wants|keep+saying|shout|shouting|scream|screaming ..2 me|i ..3 to|should|must|have+to|that|deserve|need ..5 hurt|kill|die|jump|cut|harm|stab|do+it|burn|attack|bad+things|things|worthless|end|do+things
    the|my voices @be|say|said|tell|told|want|keep|will|back|came|getting|got|are|have|came+back|started|again|never|wont ..4
    voice|voices ..3 will|do|does|would|never not? ..1 stop|shut+up|leave|go+away|be+quiet|quiet|stops|stop+talking
    the|my|hearing|hear|about|these|in|of|with ..1 voices !of|in+parliament|from+the|for|who|opposed|raised
    i|im|me|having|had|keep|started|been ..3 hallucinate|hallucinating|hallucinations|hallucination|hallucinated
    see|seeing|saw|seen|hear|hearing|heard ..2 things|people|shadows|figures|faces|stuff|shapes|man|demons|bugs|whispers|whispering|someone|spiders ..4 not+there|not+real|no+one+else|others+can+not|others+do+not|other+people+can+not|nobody+else|are+not|in+the+walls|under+my+skin|in+the+corner|that+were+not|is+not+there|moving|talking+to+me
    shadow|shadows people|figures|man
    tv|television|radio|songs|song|billboards|number+plates|license+plates|news|presenter|adverts|lyrics ..4 talking|speaking|message|messages|sending|signals|signal|speaks|codes|about|secret ..2 to+me|for+me|me|just+for+me
    chip|chips|microchip|implant|device|tracker|camera|cameras|bug|bugs|transmitter|wires ..3 in|inside|behind|under|implanted ..2 my|me|the ..2 head|brain|skin|tooth|teeth|body|walls|arm|wall|flat|neck|smoke+detector|room
    everyone|people|strangers ..3 following|spying|tracking|monitoring|poisoning|bugging|recording|plotting|conspiring|out+to+get|reading|controlling ..2 me|my|against+me
    they|government|cia|fbi|mi5|police|neighbours|neighbors|someone|somebody|aliens|illuminati|gang|the+state ..3 ~follow|following|watching|~watch|spying|tracking|monitoring|listening|poisoning|~poison|bugging|bugged|recording|after|plotting|controlling|conspiring|out+to+get|reading|read|inserting|put|stealing ..3 me|my|against+me|my+food|my+thoughts|my+mind|my+phone|my+house|thoughts|to+me
    am|constantly|are|always|feel|think ..2 being|getting|constantly ..1 watched|followed|monitored|poisoned|spied+on|tracked|bugged|targeted|surveilled|hunted
    poisoning|poisoned|putting+something+in|drugging|tampering+with|contaminated ..2 my food|water|drink|tea|coffee|meals
    ~read|reading|hear|hearing|stealing|broadcast|broadcasting|broadcasted|inserting|controlling ..1 my|in+my|into+my ..1 thoughts|mind|brain
    thoughts ..4 not+mine|not+my+own|put+there|inserted|being+broadcast|broadcast
    i ..1 am|become|became|was+chosen|chosen ..1 a|the|by|as ..1 god|jesus|messiah|prophet|chosen+one|immortal|invincible|possessed|the+devil|the+antichrist|second+coming|christ|the+saviour|the+savior
    god|angels|jesus|allah|devil|demon|satan ..3 told|speaks|talks|chose|chosen|telling|commanded|ordered|wants ..2 me|to+me ..6
    possessed by
    demon|demons ..3 inside|in|after|attacking|touching|possessing|living ..2 me|my
    paranoid|paranoia|psychosis|psychotic|delusional|delusions|delusion ..4 again|i|my|episode|worse|back|me|break|getting|that|everyone|thoughts|schizophrenia|someone
    schizophrenia|schizophrenic|schizoaffective
    psychosis|psychotic
    manic|mania|hypomanic ..6 episode|again|slept|sleep|spent|money|days|energy|drive|driving|invincible|spending|god|week|think|not+stop|quit|fast|danger|speeding|sex
    not|without|no|hardly|barely slept|sleep|sleeping ..4 days|in+days|nights|since|week|in+four|in+three|in+five ..10 energy|amazing|god|ideas|invincible|special|mission|unstoppable|voices|fine|great|manic|seeing|never+felt|need+sleep|alive|brilliant|genius|powers|plan|not+tired|spent|talking
    spent|spending|maxed|emptied|gave+away|quit ..6 savings|credit+cards|thousands|life+savings|everything ..8 mission|god|genius|brilliant|manic|unstoppable|no+sleep|invincible|special
    special powers|mission
    not|never|no|without ..1 slept|sleep|sleeping ..8 chosen|god|mission|not+need|do+not+need|special|huge|genius|energy|amazing|unstoppable|powers|invincible
    i|me|my ..3 chosen ..3 for|by|one|to
    pumping|putting|beaming|sending|piping ..2 gas|poison|rays|radiation|frequencies|chemicals|signals ..4 walls|me|vents|through|ceiling|my|pipes
    they|people|neighbours|neighbors|next+door|upstairs|someone|government|landlord ..8 gas|poison|rays|radiation|frequencies|beams|microwaves|chemicals|signals|lasers ..8 wall|walls|me|vents|through|ceiling|my|ill|pipes
    see|seeing|saw|hear|hearing|heard ..11 are+not+there|is+not+there|was+not+there|were+not+there|nobody+else+can|no+one+else+can
    see|seeing|saw|hear|hearing|heard ..8 not+there|are+not+there|is+not+there|was+not+there|were+not+there|nobody+else|no+one+else|not+really+there|does+not+exist
    reflection|mirror|mirrors ..6 not+me|someone+else|stranger|not+mine|moves|moving|cover|covered|smiling|not+myself|is+not+me
    cover|covered|covering ..2 mirrors
    hear|hearing|heard ..3 dead|god|demons|devil|whispering|screaming|calling+my+name|satan|angels|whispers ..5
    god|angels|the+lord|jesus|spirits|demons|aliens spoke|speaks|talks|talked|speak|talk|spoken ..1 to|through me
    everyone|they|all|everybody|people|coworkers|family ..3 in on it|on+this
    in on it
    know|tell|sure|figure|decide|understand ..3 what is ..1 real ..4
    not|nothing|never know|feels|sure|tell ..3 real ..2 anymore|and+what|or+not|from
    sending|sends|send|sent|gives|giving ..2 me ..2 messages|signals|codes|signs ..4 only|meant|me|secret|hidden|through|tv
    messages meant|only|hidden|coded ..3 me
    psychotic|manic|schizophrenic|paranoid|dissociative episode|break|breakdown|state|delusion|delusions|thoughts
    messages ..2 hidden|secret|coded ..3 for|to me
    messages for|to me ..3 in|hidden|through
    voice|voices ..4 never|not|constantly|always|all+day ..2 stop|stops|talking|shut|quiet|quieten
    people can hear my thoughts
    body|hands|face|skin ..3 not+mine|not+my+own|belongs+to+someone|belong+to+someone|rotting|bugs+under|insects+under|crawling
    ~replaced|imposter|impostor|imposters|double|clone|robot|lizard ..2 by|my|of|is ..3 husband|wife|mother|mom|mum|family|parents
    whisper|whispers|whispering|whispered ..4 my+name|filthy|at+night+to|evil+things|things+about+me
    they|people|someone|something|voices|men @be|living|hiding|@adv ..1 in+the+walls|in+my+walls|under+the+floor|in+the+ceiling|in+the+vents
    not|without|no|hardly|barely ..1 slept|sleep|sleeping ..2 since ..14 bought|fly|god|amazing|ideas|spent|invincible|million|quit|energy|genius|project|mission|buying|cleaned
    i can fly|read+minds|control+the+weather|see+the+future|predict|hear+the+dead|stop+time|talk+to+god|heal+people
    code|codes|message|pattern|patterns|signs ..5 number+plates|license+plates|numbers|news|tv|songs|clouds|adverts ..4
    `,
    { unless: 'everyday-voice', about: 'self', ownNegation: true },
  ),
  rule(
    'crisis.acute',
    'medium',
    'is in acute distress, feels unreal or fears for their life',
    `
    can|could not ..1 breathe ..10 chest|dying|die|panic|heart|help|attack|scared|shaking|numb|tingling|hurts
    chest|heart ..8 think|thought|feel|convinced|sure|like|scared ..3 dying|going+to+die|die|heart+attack
    think|thought|feel|feels|felt|convinced|sure|like|scared|afraid|terrified|worried|fear|know i|like+i|that+i|of|am ..2 am|was|might+be|is|be|could+be|going ..1 dying|going+to+die|having+a+heart+attack|having+a+stroke|to+die
    feels like ..2 dying|death|heart+attack
    think|feel|feels|felt|convinced|like i|like+i|as+though+i|as+if+i am|was|might|are ..1 dying
    dissociate|dissociating|dissociated|dissociation|dissociative|depersonalization|depersonalisation|derealization|derealisation|depersonalized|derealized
    losing|lost|lose|missing ..1 time|hours|days|chunks ..4 came+to|woke|train|ended|city|remember|no+idea|found|where
    lost|lose|losing|missing|gaps|blackouts ..2 time|hours ..8 remember|ended+up|no+memory|found|how+i+got|no+idea|dissociat|woke|woke+up|do+not+know+how|next+thing|came+to
    do|did|can not ..2 remember|know|recall ..4 how i got|ended ..4 here|there|home|up
    nothing|world|everything|people|am|i|reflection|hands ..3 feels|feel|is|are|seems|look|looks not? ..1 real|unreal|fake|dream|fog ..6 scared|scares|outside|watching|body|hands|mirror|dissociat|days|weeks|anymore|stuck|move
    outside|out ..1 of ..1 my ..1 body ..3 
    outside of my body
    not|dont ..2 feel|am|i ..1 real ..3
    losing|lost|lose touch|grip|control ..1 with+reality|on+reality|of+reality|reality
    ~lose touch|grip|contact with|on reality
    my|a|having|full ..2 breakdown|psychotic+break|mental+health+crisis ..4 need|help|hospital|right+now|emergency|tonight|ambulance
    am|i+am|im|feel|still|currently|really ..1 in|having ..2 crisis
    having|am+in|full ..1 a? ..1 crisis|mental+breakdown|nervous+breakdown|psychotic+break
    mental|nervous breakdown
    emergency|urgent|urgently ..2 help ..2 me|scared|someone|anyone
    need|go|going|take|get|should|check ..4 hospital|er|a+and+e|emergency+room|psych+ward|emergency+department|sectioned|inpatient|crisis+team|crisis+unit ..5 myself|tonight|now|scared|safe|unsafe|thoughts|urges|mental|psych|admitted
    check myself in|into
    please|someone|somebody|anyone @adv* help|save me ..5 please|now|scared|stop|can+not|anymore|need|die|dying|someone|tonight|alone|desperate
    i need help now|immediately|asap|tonight|urgently|before|please
    ~run|ran|running away ..6 home|tonight|street|nowhere|bus|sleeping|station
    nowhere|no+place to ..1 go|sleep|stay ..4 tonight|cold|street|kicked|safe
    not know|remember ..2 who|where i am
    cannot|can+not|could+not ..3 take|do|handle|bear|cope|stand|manage|face|fight ..1 it|this|life|the+pain|things|being|on ..3 anymore|any+longer|much+longer
    not sure|know ..3 how ..2 much ..1 longer i|can
    how much ..1 longer|more|more+of+this i|can+i ..3 take|last|hold|do|go|cope|survive|keep|handle|manage|carry|stand|fight
    can|could not ..3 hold|hang on ..3 anymore|longer|much
    reached|hit|at|am+at|reaching|past|gone ..2 my? end+of+my+rope|end+of+my+tether|breaking+point|rock+bottom|end+of+the+line|end+of+the+road|lowest+point|my+limit ..2
    end of my tether|rope
    given|giving|gave|give|gives|ready+to+give|want+to+give up ..2 completely|on+everything|entirely|for+good|altogether|on+myself|fighting|trying+to+live
    giving up|given+up|give+up !smoking|chocolate|alcohol|my|the|meat|sugar|caffeine|coffee
    heart ..8 can+not|could+not ..2 breathe|get+air|get+enough+air
    hands|body|arms|face ..3 not mine|real|my+own|there ..6
    watching myself|it+all from ..2 ceiling|outside|above|far
    `,
    { unless: 'everyday-crisis', unlessInText: true, about: 'self', ownNegation: true },
  ),
];

export const crisisEveryday = list(
  `novel, movie, video game, lol, lmao, haha, rofl, the voice, voice mail, voicemail, voice notes, voice note, voice actor, voice lessons, singing, choir, singer, vocals, karaoke, radio show, podcast, of reason, midlife crisis, mid life crisis, housing crisis, energy crisis, climate crisis, financial crisis, economic crisis, cost of living crisis, oil crisis, banking crisis, identity crisis, instagram, twitter, tiktok, youtube, facebook, followers, hr, laughing, dying to, homework, smoking, to the gym, marketing, algorithm, ads, google, meta, alexa, siri, cookies, political, politicians, vote, voters, wifi, deadline, deadlines, @everyday-wish, school work, this job, job hunt, diet, work, exam, exams`,
);

/** Only what has to do with voices, screens and being followed: a workplace is no reason to set a delusion aside. */
export const voiceEveryday = list(
  `parties, party, flat upstairs, novel, movie, video game, lol, lmao, haha, rofl, the voice uk, voice mail, voicemail, voice notes, voice note, voice actor, voice lessons, singing, choir, singer, vocals, karaoke, of reason, instagram, twitter, tiktok, youtube, facebook, followers, alexa, siri, cookies, ads, algorithm, google, meta, homework, vote, voters`,
);
