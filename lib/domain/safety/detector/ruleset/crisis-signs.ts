import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('acute-crisis');

export const crisisSignsLexicon: Readonly<Record<string, readonly string[]>> = {
  unseen: list(
    'god, the devil, devil, satan, demon, demons, angels, angel, spirits, spirit, jesus, the lord, aliens, entities, my dead, voices, the voice, a voice, ghosts, archangel, the universe, lucifer, allah, the prophet',
  ),
  watcher: list(
    'they, the government, government, cia, fbi, mi5, mi6, the police, police, neighbours, my neighbours, neighbors, my neighbors, the neighbours, aliens, the state, someone, somebody, people, everyone, strangers, my family, my wife, my husband, my landlord, the hospital, nurses, the nurses, my boss, coworkers, the church, illuminati, masons, the company, scientists, agents, gangs, a gang, russians, my ex',
  ),
};

export const crisisSignsRules: readonly Rule[] = [
  rule(
    'crisis.signs',
    'medium',
    'shows signs of losing touch with reality, of mania or of a breakdown',
    `
    voice|voices ..3 keeps|keep|comments|comment|commenting|talks|talking|criticises|criticizes|laughs|shouts|mocks|narrates ..3 everything|on+everything|me|on|about|all+day|my+thoughts|stop
    up|awake ..2 two|three|four|five|six|all ..1 nights|days ..8 started|electric|electricity|companies|ideas|energy|buzzing|amazing|never|project|plans|book|sleep
    who needs sleep
    run|walk|fly|see ..1 through ..1 walls|the+sky ..4
    bought|buying ..2 a ..1 boat|car|house|horse|plane|yacht|business|motorbike ..4 today|sleep|yesterday|again|cash|online
    cia|fbi|mi5|mi6|kgb|mossad|illuminati|freemasons|nsa|secret+service ..4 rang|watch|know|follow|are|sent|me|my|came|call|outside|track|bug|listening
    something|someone|it|he|thing crawled|crawls|got|lives|moved|is ..2 inside|in|into|under me|my ..3 moves|moving|arms|skin|body|head|controls|talks|stomach
    moves|moving|controls|controlling|uses|using my ..1 arms|hands|legs|body|mouth|thoughts ..2
    he|she|it|they|someone talks|talk|speaks|shouts|laughs|says ..3 all+day|to+me|at+me|me ..4 inside|head|walls|skull|nobody
    my own face|voice|name|self ..2 on|in|from ..2 every|stranger|strangers|everyone|tv|walls|crowd
    think|believe|sure|know|feel ..2 i ..1 died|am+already+dead|have+died|am+dead ..6 accident|waiting|purgatory|hell|dream|body|ghost|crash|ago|years
    purgatory|limbo|simulation ..6 died|i|real|world|stuck
    windows|mirrors|walls|phone|tv|head|room ..2 in|with ..1 foil|tinfoil|tin+foil ..6
    covered|covers|taped|put ..3 windows|mirrors|cameras|sockets|vents ..4 foil|tape|paper|filming|watching|listening
    says|thinks|convinced|believes|swears|said ..4 people|they|neighbours|someone|everyone|we|i ..2 are|is|am|were ..2 filming|watching|following|poisoning|spying|against|after|listening|recording ..2 her|him|them|me|us
    messages|message|signs|signals|letters|instructions ..2 from ..2 elon+musk|celebrity|celebrities|god|president|king|youtube|the+tv|taylor+swift|jesus|aliens|dead|netflix|future|google ..6
    through|in|via ..2 youtube|ads|adverts|songs|tv|radio|netflix|spotify ..6 wants+me|telling+me|to+me|tells+me|about+me
    rocking ..4 crying|shaking|cannot|stop|back+and+forth
    shaking ..4 rocking|crying ..4 stop|cannot|can+not|hospital|coping
    need|needs|should|want|have ..2 to ..1 be|go ..1 in|to|into ..1 hospital|the+hospital|a+psych+ward|a+and+e|inpatient|somewhere+safe
    hear|hearing|heard|hears ..1 my name ..4 nobody|no+one|empty|home|shouted|called|whispered|alone
    my name ..3 shouted|called|whispered|being+called ..4 nobody|no+one|home|empty|alone
    everything|vision|it going|goes|went ..1 black|dark|white ..6 heart|breath|breathe|chest|pounding|help|faint|shaking
    not ..2 feel ..1 attached|connected|inside|in|part ..1 to|of? ..1 my ..1 own? body|self|skin
    piloting|watching|operating|controlling|living ..2 it|myself|my+body|my+life ..3 from ..2 far|away|outside|above|behind|distance|glass
    read|reads|reading|hear|hears my ..1 mind|thoughts ..3
    swapped|switched|changed|tampered ..2 my ..1 tablets|pills|meds|medication|food|drink|tea ..6 nurses|they|proof|in+on+it|poison|know
    nurses|doctors|staff|neighbours|everyone|family ..3 in+on+it|in+on+this|part+of+it|working+for+them|plotting
    i|got|have ..2 proof|evidence ..6 poisoning|watching|following|spying|tablets|they
    god|lord|jesus|angels|allah wants|needs|told|tells|asked|commands|instructed|ordered ..1 me ..1 to
    there are|are+there|think+there+are cameras|microphones|bugs ..3 in ..2 my|the|every ..2
    tv|television|radio|songs|song|lyrics|adverts|newsreader|number+plates|licence+plates|license+plates|billboards|clouds|birds|lights|numbers|dj|podcast|newspaper ..4 about|to|for|at|is|are ..1 talking|me|speaking|sending|message|messages|my+name|codes|signs ..2
    talking|speaking|messages|message|codes|code|signals|signs|hints|clues ..4 me|for+me|to+me ..4 through|in|on|from ..2 tv|radio|number+plates|plates|songs|adverts|numbers|newspaper|lights
    everything is a? ..1 sign|code|connected|message|test|sent
    number|numbers|sign|signs ..4 everywhere ..8 know|mean|must|have+to|me|chosen
    i ..1 know|understand|see ..1 what i ..1 have|need|must|am+meant to? ..1 do ..2
    @watcher ..5 follow|follows|following|watch|watching|listening|spying|tracking|poisoning|poison|bugged|bugging|recording|filming|controlling|reading|read|hear|whispering|laughing|replaced|plotting|out+to+get|coming+for|after|targeting|torturing|monitoring|hacking|hacked|using+me|put ..3 me|my|mine|us ..2 thoughts|mind|food|phone|cars|walls|head|house|water|brain|drink|tea|body|everywhere|through|every+day|at+night|different|dreams|tooth|skin
    @watcher ..3 put|putting|implanted|placed|inserted|pumping|pump|hid|planted|installed ..4 in|into|through ..3 my|the ..1 food|tooth|head|brain|walls|tea|drink|skin|arm|house|phone|ear|water|vents|body|room|ceiling|smoke+alarm
    cameras|camera|microphones|microphone|bugs|chip|chips|tracker|wires|implant|lasers|transmitter ..4 in|behind|under|inside ..3 smoke+alarm|walls|wall|room|tooth|teeth|skin|head|brain|flat|lights|tv|mirror|ceiling|phone|bathroom|body|eye|vents
    i|im|me|am|we ..2 being|being+constantly|am+being|always watched|followed|monitored|recorded|filmed|poisoned|controlled|tracked|hunted|gang+stalked|gangstalked|spied+on|bugged|hypnotised|experimented+on ..6
    people|cars|men|car|van|someone|vans|helicopters|drones|strangers ..3 follow|following|follows|watching|outside|waiting ..4 different|every+day|plates|needles|me+everywhere|colour|same|sent|signals|cars|take+me|get+me
    they|people|men|them are|is|@adv ..1 waiting|outside|coming|here ..4 needles|take+me|get+me|hurt+me|for+me|kill+me|guns
    poison|poisoned|poisoning|drugging|drugged|something|contaminated|tampered ..3 in|with|my|into|it ..2 my|the|it|hospital ..1 food|tea|water|coffee|drink|meals|medicine|air ..4
    food|water|tea|meals|air|milk ..3 tastes|smells|taste|smell|full ..2 of|like? ..1 metal|poison|chemicals|bleach|gas|wrong ..8
    only eat|drink ..3 sealed|tins|packets|cans|bottled ..3
    thoughts|mind|head|brain ..3 broadcast|broadcasted|broadcasting|stolen|read|controlled|inserted|not+mine|not+my+own|on+the+radio|out+loud|removed|taken
    ~hear|~read|~steal|~control|~know ..1 what i|my ..1 think|thinking|thoughts|mind
    putting|put|puts|inserting|inserts|planting|plants|beaming thoughts|ideas|words|images|voices ..2 in|into my|me
    mother|mum|mom|wife|husband|dad|father|partner|daughter|son|family|sister|brother|people|everyone|doctor ..5 replaced|imposter|impostor|robot|robots|actors|actor|clone|clones|not+really+my|not+my+real|an+alien|lizard|demon|possessed|not+who+they ..4
    someone|something|people|man|woman|men|child|family|stranger ..3 living|lives|hiding|moving|walking|breathing|whispering|crying|watching|trapped|hidden ..2 in|behind|under|inside ..1 my|the ..1 attic|loft|walls|wall|wardrobe|basement|cellar|ceiling|vents|floor|bed|pipes|mirror|eyes|head
    a|there+is+a|the man|woman|child|girl|figure|boy|shadow|thing|somebody|people ..4 room|bed|corner|house|stairs|mirror|doorway ..5 not+there|is+not+there|not+real|nobody+else|whispers|stares|vanishes|watches+me|no+one+else
    see|seeing|saw|sees ..4 shadows|shadow|figures|faces|people|spiders|bugs|insects|dead|man|things|demons|eyes|blood|rats ..5 corner|corners|walls|not+there|whisper|whispers|night|crawling|bed|watching|move|moving|floor|melting|mirror|behind+me
    shadows|figures|faces|they|voices|spirits ..3 whisper|whispers|whispering|mutter|muttering|chant|hiss ..4
    hear|hearing|heard|hears ..4 voice|voices|whispers|whispering|woman|man|crying|screaming|scratching|music|laughing|knocking|baby|god|someone|dead ..6 walls|wall|night|head|not+there|nobody|dead|telling|says|my+name|evil|empty|come+to+him|no+one|inside|kill|house
    voices ..2 say|tell|telling|keep|told|are+back|louder|shout|laugh|argue|commenting|commands ..3 me|that|my|i|to|all|again
    voice ..4 says|said|tells|telling|told|calls|commands ..3 me|my ..4 kill|hurt|evil|die|worthless|jump|cut|burn|name|stab|things|harm|filth
    dead|late ..1 brother|sister|mum|mom|dad|father|mother|gran|nan|husband|wife|son|daughter|grandad|grandmother|grandfather|friend ..4 voice|talks|speaks|sat|sits|calls|telling|tells|standing|visits|is+here|bed|wants+me|says
    @unseen ..3 told|tell|tells|telling|says|said|spoke|speaks|speaking|chose|chosen|commands|commanded|gave|wants|sent|lives|talks|ordered|showed|whispers|possessed|entered ..2 me|to+me|through|my|him|that|behind|inside ..4
    chosen|mission|prophet|messiah|saviour|savior|second+coming|reincarnation|divine|prophecy|apocalypse|rapture|armageddon ..8 i|me|my|god|gave
    i am|was ..1 the|god|jesus ..1 new? ..1 messiah|prophet|god|jesus|christ|chosen+one|saviour|devil|antichrist|king+of+the+world|son+of+god|immortal|invincible
    like a god|superhero|goddess|god+right+now|king
    feel|feeling|felt|am ..2 like ..1 a|i+am? ..1 god|superhuman|invincible|immortal|unstoppable|on+top+of+the+world ..8 slept|sleep|spent|cards|strangers|maxed|days|money|stopped
    not|without|no|hardly|barely|awake|up ..3 slept|sleep|sleeping|since ..3 days|nights|thursday|monday|tuesday|wednesday|friday|saturday|sunday|week ..16 amazing|better|incredible|ideas|book|business|energy|god|spent|rung|called|brilliant|genius|house|plan|invented|world|never+felt|racing|writing|voices|cleaning|awake|project
    not|without|no|hardly ..1 slept|sleep ..3 days|nights|week ..8 superpowers|super+powers|powers|superhuman|invincible|god|unstoppable|genius|electric
    superpowers|super+powers ..6 i|me|slept|god|have
    awake|up ..1 since|for ..2 days|nights|thursday|monday|tuesday|wednesday|friday|saturday|sunday|week ..12 ideas|amazing|energy|rung|project|god|brilliant|never|writing|racing|plans
    maxed|spent|blew|spending|emptied|sold|gave+away|quit|put ..5 cards|savings|grand|thousand|thousands|house+on+the+market|car|job|everything|money|k|credit ..10 feel|feeling|god|incredible|amazing|sleep|slept|mission|strangers|lithium|genius|invincible|brilliant|plan|high|best|meds|ideas
    stopped|stop|quit|came+off|off|flushed|binned|skipping|threw+away|not+taking ..2 my|the|taking? ..2 lithium|meds|medication|antipsychotic|antipsychotics|olanzapine|clozapine|quetiapine|tablets|pills|depot|injection|aripiprazole|risperidone|mood+stabiliser ..8 angels|god|feel|do+not+need|dont+need|told|voices|poison|cured|incredible|amazing|better+without|weeks|spent|never|them|controlling
    cut|cutting|reduced|lowered|missed ..2 my ..1 dose|meds|injection|medication ..6 voices|paranoid|shadows|seeing
    voices|shadows|paranoia ..8 cut|stopped|missed ..2 my ..1 dose|meds|medication|injection
    not|never ..1 feel|feels|seem|seems|am|is|are ..1 real ..8
    nothing|world|everything|people|i|faces ..2 is|feels|feel|looks|look|seems|seem|are ..1 not? ..1 real|fake|a+dream|like+a+dream|masks|robots|plastic|a+film|a+simulation|cardboard|actors|far+away ..3 !nice|good|life|time|man|friend|pockets|tan|cheese
    like ..2 i|im ..2 am|in ..2 in ..1 a ..1 film|dream|movie|game|simulation|bubble|video ..6 faces|people|masks|real|watching|not|body
    masks|robots|actors|puppets ..4 around+me|people|everyone
    people|everyone|everybody ..4 are|is ..1 robots|actors|fake|demons|masks|clones|aliens
    watching|watch|see|seeing|float|floating|looking ..1 down? ..1 at|on? ..1 myself|my+body ..2 from ..2 above|ceiling|outside
    hands|arms|legs|face|body|reflection|voice|skin ..3 not|do+not|does+not ..3 mine|belong|my+own|feel+real|to+me|move
    not|stranger|wrong|someone ..2 recognise|recognize|know ..3 mirror|my+face|myself|my+own
    not|no|never|dont ..1 know|remember|idea|recall|clue ..3 who|where i am|was ..4
    not|no|never|dont ..1 know|remember|idea|recall|clue ..3 how i got|came|ended ..1 here|there|home|back|up
    lost|lose|losing|missing|gaps|blank|blanks|blanking ..2 hours|time|days|chunks|whole+days|afternoons ..8 remember|myself|how|idea|memory|came|woke|know|places|found|where|blank !at|work
    find|found|finding|came+round|come+round|woke|wake|came+to ..2 myself|up|hours|and ..4 place|places|station|town|street|bus|somewhere|nightdress|pyjamas|later|beach|strange|floor ..8 remember|idea|got|how|going|memory|later|know
    episodes|spells|times ..5 who+i+am|where+i+am|lose+myself|someone+else|not+me|another+person
    i ..1 do|did not exist ..6
    already|am|im dead ..6 body|walking|corpse|rotting|organs|ghost|zombie
    organs|insides|blood|heart|brain ..3 rotting|rotten|gone|stopped|missing|replaced|liquid|removed
    walls|floor|ceiling|furniture|faces|pictures|lights ..2 are|is ..1 breathing|moving|melting|talking|closing+in|watching|laughing|bleeding|speaking
    bugs|insects|spiders|worms|ants|things|snakes ..3 under|in|crawling|on|inside ..2 my|the|over|walls ..1 skin|me|head|body|brain|bed|wall|floor
    burn|set|destroy|cut|bury ..2 things|it|them|house|everything|down ..4 he|voice|voices|lives|tells|god|angels
    he|she|it|something|someone lives|living|sits|is|hides behind|inside|in my ..1 eyes|head|skull|chest|body|mirror|ear
    devil|demon|demons|satan|spirit|evil|entity ..3 in|inside|through|speaking|has|is+speaking|got|possessing|attached|living|taken|entered ..3 me|my|him|her|daughter|son|baby|wife|husband|body|child
    husband|wife|son|daughter|mum|mom|mother|dad|father|brother|sister|partner|boyfriend|girlfriend|friend|flatmate ..4 stopped+sleeping|not+slept|not+sleeping|hearing+voices|hears+voices|paranoid|manic|psychotic|delusional|talking+to+himself|talking+to+herself|talks+to+people|seeing+things|sees+things|thinks+he+is|thinks+she+is|thinks+i+am|god|mission|spent+all|convinced ..8
    cannot|can+not|could+not|trouble|struggling|hard ..3 breathe|breath|catch+my+breath|get+air|get+enough+air ..10
    can|could not ..2 feel|move ..1 my ..1 face|hands|legs|arms|body|fingers ..6
    panic attack|attacks ..8 right+now|make+it+stop|can+not|cannot|could+not+stop|help+me|alone|ambulance|dying|breathe|please|hospital|constant|face|scared|numb|chest
    chest|heart ..6 tight|racing|pounding|hurts|going+to+stop|explode|pain ..8 dying|die|help|breathe|numb|ambulance|alone|scared|hands|panic
    going|about|am|feel|feels|close|like ..5 explode|lose+it|snap|break|crack|lose+my+mind|go+mad|go+crazy|break+down|fall+apart|collapse|burst|implode ..6 help|please|call|somebody|someone|completely|now|skin|scared|hospital|alone|anymore|can+not|cannot
    lose|losing|lost ..2 my|it ..1 mind|sanity|grip|completely|touch ..8 real|help|scared|reality|voices|please|hospital|call|tell|hold|anymore|control
    cannot|can+not|could+not|not ..2 tell|know|sure|separate|work+out ..3 what|if|whether|real|dream ..3 real|dreaming|awake|dream|there|here|happening
    cannot|can+not|could+not ..2 be|stay|live|stand|sit in ..1 my|this ..1 skin|body|head|mind
    please|somebody|someone|anyone ..2 help|save|come|call ..2 me|for+me ..2 now|please|urgently|tonight|quick|quickly|immediately|scared
    need|want ..2 someone|somebody|help|anyone|person|hospital|doctor|ambulance ..3 now|right+now|urgently|immediately|tonight|before|asap|please
    i|im|me|my|am|think ..3 having|had|have|full|heading|on+the+verge ..3 breakdown|meltdown|nervous+breakdown|psychotic+episode|manic+episode|psychotic+break|mental+breakdown ..4 !lol|haha|about+the|in+traffic
    cannot|can+not|could+not ..1 cope ..4 anymore|now|any+more|somebody|help|longer|tonight|alone|with+life|please|crying
    flashbacks|flashback|crash|accident|attack|war|fire|him|it ..6 close+my+eyes|every+time|constantly|again+and+again|over+and+over|there+or+here|back+there|happening+again ..6 tell|real|there|here|happening|scream|smell|awake|back
    flashbacks ..6 real|day|night|cannot|every|hours|worse|floor|screaming|back+there
    tv|telly|television|radio|news|newsreader|newsreaders|presenter|songs|adverts|number+plates|billboards|strangers|youtube|podcast ..5 about|to|at me ..2 specifically|personally|directly|in+code|secretly|only|by+name
    worked+out|cracked|figured+out|deciphered|decoded|broke ..1 the|their|its ..1 code|pattern|messages|signals|cipher
    she|he|they|mum|mom|dad|wife|husband|sister|brother|partner ..2 been ..1 swapped|replaced|switched|cloned|substituted|taken+over ..4
    not ..3 my|the ..1 mum|mom|dad|wife|husband|sister|brother|partner|son|daughter|same ..1 is|was ..1 my ..1 mum|mom|dad|wife|husband|sister|brother|partner|son|daughter
    she|he|they|it ..2 has|have|got ..2 wrong|different eyes|face|voice|hands|smell
    i ..1 am|feel ..1 not ..1 real|a+real+person|actually+here
    people|everyone|everybody|they ..3 are ..1 robots|actors|clones|not+real|fake|aliens|demons
    my|the ..1 phone|tv|laptop|computer|radio|fridge|car|tablet|alexa|microwave|router ..3 sending|sends|reading|reads|recording|stealing|steals|broadcasting|broadcasts|knows|hears|transmitting|transmits|controls ..3 my|what ..1 thoughts|mind|dreams|brain|i+think|body|soul
    messages|signs|signals|instructions|codes|warnings ..3 through|in|from|via ..2 the|my ..1 number+plates|tv|radio|adverts|ads|lyrics|birds|lights|licence+plates|license+plates|traffic+lights|newspaper|clouds
    i|im|am ..2 caused|did|made|reason|behind|responsible ..5 earthquake|earthquakes|war|flood|floods|plane+crash|storm|pandemic|tsunami|fires ..6
    has|have|had|with ..1 no face|faces|eyes|mouth ..2 !cream|mask|covering
    my ..1 mum|mom|dad|wife|husband|sister|brother|partner|son|daughter is not ..2 my|the+real|the+same ..1 mum|mom|dad|wife|husband|sister|brother|partner|son|daughter|one|person ..2 !anymore
    food|tea|water|coffee|dinner ..2 tastes|smells ..3 metal|chemicals|bleach|poison|wrong ..4 she|he|they|someone|neighbour|carer ..3 putting|put|poisoning|something
    hear|hearing|heard ..2 people|them|neighbours|men|women|someone|strangers ..2 talking|whispering|laughing|plotting ..3 about ..1 me ..2 through|in|at|from ..2 walls|wall|vents|pipes|ceiling|night|radio|head|floor
    i am|was ..1 jesus|god|christ|satan|lucifer|muhammad|buddha|allah !fearing|is|in|willing
    putting|put|slipping|puts|slip|adding ..2 things|stuff|something|drugs|poison|chemicals|powder ..1 in|into|to ..1 my ..2 tea|food|drink|coffee|water|dinner|milk|meals|pills|drinks
    control|move|change|stop|influence|read|heal|bend|kill ..5 with ..1 my ..1 mind|thoughts|eyes|brain|powers
    simulation|dream|matrix|not+real ..8 jump|jumping|dying|die|killing|falling ..4 wake|out|exit|escape
    `,
    { about: 'anyone', unless: 'everyday-voice', ownNegation: true, keeps: ['fiction'] },
  ),
];
