import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('harm-to-others');

export const harmSignsLexicon: Readonly<Record<string, readonly string[]>> = {
  /** Groups that threats are made against, and plain words for people. */
  group: list(
    `women, woman, men, girls, boys, gays, gay people, lesbians, homosexuals, queers, trans people, trans women, trans men, transgender people, trannies, faggots, muslims, jews, christians, catholics, hindus, sikhs, atheists, immigrants, migrants, refugees, asylum seekers, foreigners, blacks, black people, whites, white people, asians, asian people, mexicans, arabs, indians, chinese, pakistanis, romanians, gypsies, roma, travellers, disabled people, cripples, autistic people, mentally ill people, fat people, homeless people, the homeless, poor people, rich people, old people, pensioners, cops, police officers, the police, politicians, teachers, students, classmates, coworkers, feminists, incels, liberals, conservatives, leftists, democrats, republicans, tories, protesters, bankers, landlords, journalists, doctors, nurses, parasites, these people, those people, these animals, those animals, that lot, the lot of them, all of them, every one of them, every last one of them, everyone, everybody, people, humans, humanity, strangers, children, kids, families, bitches, sluts, whores, cunts, bastards, scum, criminals, paedophiles, pedos, cheaters`,
  ),
  harmed: list(
    `killed, shot, hanged, hung, gassed, burned, burnt, burned alive, murdered, executed, exterminated, eradicated, wiped out, put down, stabbed, beaten, beaten up, raped, lynched, slaughtered, tortured, castrated, sterilised, sterilized, drowned, beheaded, crushed, bombed, hunted, hunted down, locked up and, put to death, put to sleep, put against a wall, lined up, shot on sight, wiped off, strung up, attacked, punched, kicked, hurt, rounded up, annihilated, eliminated, removed from the earth, run over, stoned, thrown into the sea, thrown in the sea, thrown off, thrown out of planes, sunk, put in camps, put in ovens, sent to the gas chambers, fed to the dogs, choked, poisoned, electrocuted, whipped, dead, dying, in a coffin`,
  ),
  'do-harm': list(
    `@kill-verb, ~beat, ~hurt, ~attack, ~burn, ~rape, ~assault, ~punch, ~kick, ~stab, ~gas, ~get rid of, ~wipe out, ~round up, ~line up, ~put down, ~string up, ~stone, ~cut the heads off, ~cut the throats of, ~break the necks of, ~put a bullet in, ~set alight, ~set on fire, ~run down, ~run over, ~sort out, ~deal with, ~finish, ~purge, ~crush, ~smash, ~torture, ~kidnap, ~maim, ~cleanse`,
  ),
  'harm-ing': list(
    `killing, murdering, shooting, stabbing, strangling, poisoning, choking, kidnapping, abducting, raping, torturing, hurting, attacking, assaulting, drugging, beating, blackmailing, stalking, bombing, burning, harming, smothering, drowning, suffocating, molesting, hitting, punching, slapping, making someone disappear, spiking, dismembering, ambushing`,
  ),
};

export const harmSignsRules: readonly Rule[] = [
  rule(
    'harm.group',
    'high',
    'calls for violence against people',
    `
    let+us|lets attack|beat|hunt|bash|hurt|kill|burn|stab|shoot ..2 the|those|these|some ..1 @group
    @group ..2 not|never deserve|worthy|fit ..2 to|of ..1 live|exist|breathe|be+alive|life
    i|im|we|ill ..2 will|going+to|gonna|want+to|would+love+to ..2 punch|hit|stab|kick|beat|shoot|slap|attack|kill|burn ..2 the|a|any|every|some ..1 next? ..1 @group|gay|muslim|black|jew|trans|immigrant|disabled|queer|jewish|lesbian|cop|foreigner|homeless
    lets|let+us ..2 stab|kill|beat|burn|shoot|hunt|bash|attack|gas|hang|rob ..3 @group
    kill|shoot|gas|hang|burn|exterminate|eradicate|murder|lynch|slaughter|behead|stab|bomb|annihilate|castrate ..1 all|every|each|the ..4 @group
    let+us|lets ..3 @do-harm ..4 @group ..4
    we|i|someone|somebody|people|they|one|society|government|men ..1 should|must|will|need+to|ought+to|have+to|has+to|going+to|want+to|gonna|better ..2 @do-harm ..4 @group !'s
    @group ..3 should|need|needs|must|deserve|deserves|ought|have|has|want|wants|belong|belongs ..2 to? ..1 be? ..2 @harmed
    @group ..3 should|must|need|deserve|ought ..2 to? die|burn|suffer|rot|hang|drown|bleed|disappear+from|be+dead
    @group ..2 deserve|deserves|asking ..2 to|for ..2 get? rape|raped|what+they+get|what+is+coming|a+beating|beaten|violence|hit|slapped
    @group ..2 will|are+going+to|gonna|shall ..1 pay|suffer|burn|bleed|die|regret|beg
    would|want|like|love|hope|wish|wait ..4 to? ..1 see ..4 @group|him|her|them|those|these ..4 @harmed|die|burn|suffer|bleed|in+pain|beg
    world|country|place|we|society|everyone ..4 better ..3 without|if|when|with ..3 @group ..3
    better|best|great|good ..4 if|when|that ..3 @group ..3 @harmed|were+dead|died|did+not+exist|disappeared|were+gone
    get rid of ..3 @group ..3 once+and+for+all|for+good|forever|from|all|now
    @group are|is ..2 vermin|parasites|cockroaches|rats|animals|subhuman|scum|plague|cancer|disease|filth ..8 @harmed|exterminate|kill|die|gas|deserve|wipe
    i|ill|im|we ..2 will|going+to|want+to|would|plan+to|gonna|ll ..3 make|find|hunt|get|teach|show ..4 @group ..8 suffer|pay|lesson|necks|bleed|regret|cry|beg|break|necks|throats|hurt|dead
    i|ill|im|we ..2 will|going+to|want+to|would+like+to|would+love+to|plan+to|ready+to|gonna ..3 @do-harm ..4 @group !at|to|in|with
    round|line ..3 up ..4 shoot|shot|bullet|gas|hang|kill|burn|wall
    put|place a bullet in|through ..3 @group|@person|each|him|her|them|that|every
    someone|somebody|we|they|i|something ..2 should|ought|needs|need|has|have|must|wants|want ..2 to? ..1 burn|blow|bomb|shoot|torch|set|drive|put+a+bullet ..6 down|up|fire|through|alight|lorry|truck|into|inside|in ..6 @group|mosque|church|synagogue|school|parade|crowd|parliament|house|building|judge|hotel|them|people|clinic|inside
    burn|bomb|blow|torch|shoot|destroy|set ..4 mosque|mosques|church|synagogue|synagogues|temple|hotel|hotels|shelter|clinic|school|camp|embassy|parade|hostel|centre ..8
    burn|die|dead|bomb|blow ..6 with|and ..2 everyone|them|all+of+them|people|kids ..2 in|inside
    `,
    { about: 'anyone', unless: 'everyday-violence', ownNegation: true },
  ),
  rule(
    'harm.asks-more',
    'high',
    'asks for means, ways or excuses to hurt someone',
    `
    @ask-how ..3 break ..1 into ..2 ex|her|his|their|girlfriend|neighbour|my+ex ..8 scare|hurt|kill|wait|teach|revenge
    @ask-how ..3 make|build|get|bring|smuggle ..2 a|an? ..1 weapon|gun|knife|bomb|explosive ..4 school|work|class|college|airport|plane|prison
    which|what|best ..2 knife|gun|weapon|poison|rope|drug|blade ..4 for ..1 killing|stabbing|murder|murdering|hunting+people|hurting|strangling
    @ask-how ..3 poison ..2 the food|water|drinks|punch|food+supply|party
    @ask-how ..3 drown|kill|poison|hurt|torture|strangle|burn ..1 my|a|the|his|her ..2 dog|cat|puppy|kitten|pet|dogs|cats|hamster
    @ask-how ..3 get|make|convince|talk ..2 to? ..1 kill|hang|hurt|harm|cut himself|herself|themselves
    @ask-how|how+would+one+go+about|how+to+go+about|how+would+you+go+about|how+do+i+go+about|how+does+one+go+about ..3 @harm-ing ..3 @art* @person
    @ask-how|how+would+one ..2 make @art* @person|someone|him|her disappear|vanish|suffer|bleed|pay|unconscious|overdose|kill|cry
    where|what|which|how ..4 place|spot|way|location|time|weapon ..2 to|for ..1 dump|hide|bury|dispose ..2 body|corpse|bodies|him|her
    where|what|which|how ..4 place|spot|way|location|time|weapon ..2 to|for ..1 stab|shoot|kidnap|attack|kill|ambush|rape|murder ..3 @art* @person !'s
    commit ..1 a? ..1 murder|massacre|rape|genocide
    @ask-how ..3 drug|spike|roofie|dose|sedate ..4 drink|girl|girls|woman|women|date|person|someone|him|her|wife|husband|kid|child
    why ..2 should|would|can|could not i|we|one ..1 @do-harm|kill|hurt|hit|stab|shoot|murder ..1 @art* @person
    why ..2 i ..1 should|must|can|could not ..1 @do-harm|kill|hurt|hit|stab|shoot|murder ..1 @art* @person
    give|tell|show|teach|send|provide|write|need|want|list|explain|share|help ..5 instructions|steps|recipe|guide|blueprint|plans|tips|ideas|ways|methods|how ..5 bomb|explosive|explosives|pipe+bomb|napalm|nerve+agent|poison|ricin|molotov|ghost+gun|silencer|landmine|kill|hurt|murder|kidnap|rape|torture|attack|stalk|groom|poisoning|strangle|mass+shooting|stab|shoot|electrocute|assault|beat|detonate
    tell|show|teach|explain|help ..2 me|us ..2 how|to|make|build|get|plan ..6 bomb|explosive|kill|murder|hurt|stab|shoot|kidnap|rape|torture|poison|electrocute|strangle|attack|groom|stalk|get+away+with|beat+up|assault|massacre|firearm|untraceable
    how|where|what ..4 chloroform|roofies|rohypnol|ghb|date+rape+drug ..6
    make|build|buy|get ..4 gun|firearm|weapon|rifle|pistol|ammo|ammunition ..3 without ..2 background+check|licence|license|permit|being+traced|a+trace|id|them+knowing
    best|good|easiest|quickest|fastest|most+effective|perfect ..1 gun|weapon|knife|poison|rifle|way|method|time|place|tool ..2 to|for ..1 shoot+up|commit+murder|commit+a|mow+down|run+over ..3 @art* @person|mall|school|church|crowd|murder|massacre|concert|parade
    best|good|easiest|quickest|fastest|most+effective|perfect ..1 gun|weapon|knife|poison|rifle|way|method|time|place|tool ..2 to|for ..1 @kill-verb|hurt|attack|torture|rape|killing|stab|kidnap|choke|assault|shooting @adv* @art* @person !'s
    @ask-how ..3 punch|hit|beat|slap|kick|smack|hurt|choke|spank|whip|discipline ..1 @art* @person|kid|child|wife|girlfriend|baby ..2 without ..3 bruises|bruise|marks|mark|trace|anyone|evidence|noticing|caught
    hire|hiring|pay|paying|find ..3 someone|somebody|hitman|guys|people|thugs|a+guy ..2 to ..1 break|beat|kill|hurt|stab|shoot|scare|attack|sort|rape
    poison|strangle|kill|stab|shoot|murder|smother|suffocate|electrocute|drown|hang|burn|hurt ..1 @art* @person ..6 accident|natural|suspicion|detected|undetected|caught|traced|trace|suspected|anyone+knowing|anyone+finding
    @ask-how ..4 revenge|back+at|even+with ..6 physically|suffer|hurt|violence|pain|blood|kill|beat|bleed
    @ask-how|where+can+i|where+do+i|i+want+to ..3 find|meet|lure|get|befriend|trick|groom|touch|seduce|kidnap|talk ..4 underage|minors|minor|little+girls|little+boys|young+girls|children|kids|child|schoolgirls|12+year+old|13+year+old|lolita|child+porn|cp ..6 !'s
    @ask-how ..3 hide|get+rid|dispose|dump|bury|dissolve|burn|move ..3 body|corpse|bodies|remains
    how many people|kids|victims ..6 kill|shoot|bomb|hurt|van|truck|die
    should|shall|may i|we just? ..2 slit|cut|stab|kill|choke|shoot|smash|hit|poison|strangle|smother|rape|beat ..1 his|her|their|him|them ..3 !at|in
    `,
    { about: 'anyone', unless: 'fiction-or-thing', ownNegation: true },
  ),
  rule(
    'harm.signs',
    'high',
    'shows signs of harm to others',
    `
    fantasise|fantasize|fantasising|fantasizing|think|thinking|dream|dreaming|imagine ..2 about|of? ..1 running|run|pushing|push|poisoning|smothering|stabbing|hitting|shooting ..3 over|off|down|under|husband|wife|him|her|them|boss|mum|dad
    list ..4 addresses|targets|names|people
    @threat ..2 cave|smash|kick|bash|stove|blow|stamp ..1 that|his|her|their|the ..2 head|face|skull|teeth|brains ..1 in|off|out
    go|going|went|lets|let+us ..2 out? ..1 and beat|bash|jump|stab|attack|rob|mug|kick ..2 some|a|the|up ..2 @group|@person ..1 up?
    wait|waiting ..1 to see ..4 swinging|hanging|hanged|burning|dead|suffer|bleeding|dangling
    he|she is|@adv dead ..1 when|if|once|meat ..1 i ..1 find|see|get|catch
    dead when|once|if i ..1 find|see|get|catch ..1
    poisoned|poisoning|drowned|strangled|shot|burned|tortured|killed ..4 cats|cat|dog|dogs|kittens|puppies|pets|hamster|rabbit|birds ..6
    screamed|shouted|yelled|grabbed|snapped ..2 at? ..1 the|my baby|toddler|newborn|infant|kid|child|son|daughter ..8 too+hard|marks|finger+marks|bruise|bruised|shaking|shook|arm|threw|hit
    finger+marks|handprint|hand+print|bruise|bruises|marks ..4 baby|her|him|son|daughter ..4
    teach ..1 her|him|them a lesson ..1 !plan|in
    obsessed|obsession|admire|idolise|idolize|understand|relate|look+up ..4 school+shooters|serial+killers|mass+shooters|columbine|terrorists|murderers|shooters|killers
    one push|shove|hit|shot|stab ..4 stairs|over|done|gone|end|platform|window
    push|shove ..2 on|down ..1 the stairs ..6 over|think|gone|done|nan|dead|accident
    screamed|slapped|hit|hurt|pinched|shook|pushed my ..1 mother|mum|mom|nan|dad|father|gran|husband|wife|grandmother ..2 with ..1 dementia|alzheimer's|alzheimers|parkinson's
    bat|knife|gun|machete|hammer|blade|axe|crowbar|rifle|weapon ..4 in|under|by|behind ..2 my|the ..1 bag|boot|car|coat|jacket|bed|backpack|pocket|trunk|rucksack|locker ..6
    taking|take|bringing|bring|grabbed|took ..2 a|my|the|his|dad+is|dads ..1 hammer|bat|knife|machete|gun|axe|rifle|crowbar|brick ..3 to|for|at|him|her|them|monday|class|school|tomorrow|next+time
    sharpened|sharpening|loading|loaded|cleaning|cleaned ..2 the|my|a ..1 machete|knife|knives|gun|axe|blade|rifle ..6 come|back|him|them|her|ready|next|neighbour
    next time ..10 him|her|them|it ..3 hit|hammer|knife|hurt|kill|face|through|her|him|dead|sorry|fist|head
    drove|drive|went|waited|sat ..4 to|outside|near|at his|her|their|the|my+@close-one ..2 house|home|flat|work|place ..8 bat|knife|gun|hammer|hour|waiting|imagining|planning|weapon
    followed|following|follow|watched|watching|stalking ..1 her|him|@my-person ..1 home|house|work|everywhere|around|to ..8
    imagine|imagining|picture|picturing|dream|dreaming|fantasise|fantasising|think|thinking ..3 him|her|them|@my-person|my+boss|people|someone|killing ..2 dead|dying|bleeding|suffering|begging|hurt|being+killed|screaming
    fantasies|fantasising|fantasizing|fantasise|fantasize|thoughts|urges|dreams|images|visions ..2 about|of|to ..2 killing|murder|murdering|torturing|torture|torment|hurting|stabbing|strangling|raping|shooting|violence|kill|pushing|smothering
    images|thoughts|urges|urge|impulse|visions|flashes|picture|pictures ..4 pushing|push|shoving|throwing|dropping|stabbing|hitting|strangling|hurting ..3 stranger|strangers|someone|people|him|her|them|the+baby|baby|my
    hands|fingers itch|itching|twitch ..3 hurt|hit|kill|punch
    want|need|urge|like|itch|feel+like|love ..2 to|for ..1 hurt|break|destroy|kill|smash|hit ..1 something|someone|somebody|things|people|anything|anyone
    kicked|hit|hurt|strangled|drowned|burned|beat|kick|hitting|threw|killed ..1 the|my|our|a|his|her|neighbour's|neighbours|stray ..1 dog|cat|kitten|puppy|rabbit|hamster|pet|animals ..6 
    want|like|going|love|need ..2 to ..1 smash|beat|punch|kick|crush|bash|break ..1 that|his|her|their|the ..1 man+is|woman+is|guy+is|man|bitch|bastard|boy? ..1 face|head|skull|nose|teeth|jaw|legs ..4
    set|setting|lit|started|light|caused ..2 a|the|some|another? ..1 fire|fires|fire+to|alight ..10 felt|amazing|again|another|planning|watched|burn|people|house|shed|school|work|enjoyed|bins
    lost|lose|losing ..1 my|it|the ..1 temper|control|rag|shit|cool ..8 threw|hit|shook|slapped|grabbed|pushed|smacked|kicked|broke|punched|shoved|hurt ..4 
    threw|shook|slapped|smacked|dropped|shoved|squeezed|hurt|grabbed|spanked|bit|smothered|hit ..1 my|the|our ..2 toddler|baby|newborn|infant|child|son|daughter|kid|kids|year+old ..6
    shake|shook|hurt|smother|throw|drop|hit|slap|snap+at|harm ..1 him|her|it|the+baby|my+baby|them ..4 scream|screaming|cry|crying|stop|scared|afraid|baby|sleep
    baby|toddler|newborn|infant ..8 afraid|scared|worried|terrified|leave|put ..6 shake|hurt|harm|smother|throw|snap|hit
    scared|afraid|worried|frightened|terrified ..2 of ..1 what i ..2 do|might|could|am|would ..3 to|if ..3 him|her|them|my|someone|baby|kids|ex|saw
    i ..1 will|would|can+not|cannot|wont ..1 not ..2 be responsible|held+responsible|answerable ..3 what|for|actions
    if i can+not|cannot ..1 have|get her|him|them ..2 nobody|no+one ..2
    on|come @soon|one+day|soon ..4 they|everyone|he|she|you|people|them ..2 will|gonna|going+to|ll ..1 see|know|learn|pay|regret|be+sorry|find+out ..6
    they|he|she|everyone will|are+going+to|is+going+to|ll|gonna ..1 !not pay|regret|suffer|be+sorry|learn+their|get+what|beg|bleed !for|my|the|off|attention
    get|gets|getting|have|has|got ..1 what is|@adv ..1 coming ..2 to|for
    do it to them|him|her before they|he|she
    list|names|book ..3 of? ..2 people|everyone|those|who|names ..3 wronged|hurt|bullied|deserve|crossed|going+to+pay|die|laughed ..3
    got|get|have|settle|settling ..1 some|a? ..1 scores|score ..1 to? settle
    jump|jumping|batter|battering|stab|stabbing|do+in|beat|beating|smash|smashing|ambush ..1 him|her|them ..2 after|in|tonight|tomorrow|up|into|when|outside|with|at ..4 school|hospital|home|work|park|club|leaves|alone|street|coma|tonight|knife
    put|send|sent|land ..1 him|her|them ..1 in ..1 hospital|coma|ground|grave|wheelchair|intensive+care
    held|hold|put|pulled|pointed|had|waved|swung|raised ..2 a|the|my ..1 knife|gun|blade|scissors|bat|hammer|razor|pillow ..2 to|at|on|over|against|towards ..1 my|his|her|their|him|me|the ..3 throat|face|neck|brother|sister|mum|mom|dad|wife|husband|head|mother|father|partner|son
    hands ..2 on|around|over ..1 the pillow ..6
    pillow ..8 sleeping|asleep|face|sleep ..8 do+it|thought|press|hold|over
    close|near|nearly|almost|inch|about|wanted|want|ready ..2 to ..1 hitting|hit|stabbing|stab|strangling|strangle|smashing|hurting|killing|punching|choking|pushing ..1 my|him|her|them|the @close-one|mother|mum|mom|baby|kid|face|stairs|kids|wife
    fist|hand|foot|punched|put ..4 through ..2 door|wall|window|glass ..4 next+to|beside|near|by|face|wife|girlfriend|her|him|next
    pushed|shoved|hit|punched|slapped|kicked|spat+on|attacked ..1 a|an|some|the ..1 old|elderly|little|random|homeless|pregnant ..1 lady|man|woman|kid|guy|person|child|stranger
    beat|beating|going+to+beat|rob|stab|jump|attack|mug ..1 up? ..1 a|some|the|homeless ..1 homeless|guy|kid|stranger|gay|old|man|girl|woman|person|queer|muslim|immigrant
    glass|poison|bleach|pills|laxatives|something|rat+poison ..2 in|into ..1 her|his|their|my+@close-one ..2 food|drink|coffee|tea|soup|dinner|water ..3
    trap|traps|wire|nails ..4 kids|children|neighbours|neighbors|cyclists|him|them|dog|dogs ..5
    find ..1 out? ..1 where ..1 you|he|she|they live|lives|sleep|work ..4
    ill|i+will|im+going+to|i+am+going+to|gonna ..2 gut|kill|end|stab|shoot|murder|skin|slice|bury ..1 him|her|them|@my-person ..3
    want|love|like|going ..1 to ..1 rape|strangle|murder|stab|shoot|kill|torture|choke|hurt ..1 her|him|them|you|someone|@my-person !to|for|with|at|in
    violent|homicidal|murderous|killing|aggressive ..1 thoughts|urges|fantasies|rage|impulses|intrusive+thoughts ..6
    serious|not+a+joke|not+joking|mean+it|mean+that|swear|promise ..6 strangle|kill|hurt|stab|hit|murder ..1 him|her|them|my
    strangle|kill|murder|stab|shoot|hurt ..1 him|her|them ..8 not+a+joke|not+joking|mean+it|swear|promise|serious
    anger|rage|temper|violence|aggression ..3 is|are|getting|keeps|got|@adv ..2 bigger|worse|out+of+control|growing|scaring|scary|stronger|frightening ..8 pushed|hit|hurt|kick|punched|kicked|someone|next|smash|scared|kids|wife
    i ..1 hit|slap|beat|punch|choke|kick|shove|hurt|strangle my ..1 wife|girlfriend|husband|boyfriend|partner|mum|mom|mother|kids|son|daughter|child|dad|sister|brother|nan ..4
    want|like|love|need|dream ..3 watch|see ..3 burn|bleed|suffer|die|beg|scream|drown ..4
    sick|tired ..6 gonna|going+to|will ..2 shoot|stab|kill|bomb|blow ..5
    devil|demon|god|voices|voice|angels|they ..4 tell|tells|telling|told|says|say ..5 neighbour|wife|husband|mother|son|daughter|baby|people|him|her|man|kids ..8 kill|stop|demon|evil|die|hurt|devil|burn|for+good|sacrifice
    bring|bringing|take|taking|get|fetch|carry|carrying ..3 gun|guns|knife|blade|rifle|shotgun|machete|crossbow|pistol ..3 in|into|to ..3 school|work|college|class|see+who|who|them|teach
    bring|bringing|get|fetch|grab ..3 gun|knife|rifle|shotgun|machete|pistol ..6 see+who|who+is+laughing|laughs|sorry+then|regret|pay
    deserve|deserves ..1 a? ..1 bullet|stabbing|beating|slow+death|to+be+shot|to+be+stabbed|to+be+beaten|to+suffer|to+burn ..6
    this|so|that ..1 close ..1 to ..2 giving|hitting|smashing|killing|stabbing|punching|battering|decking|strangling ..2 him|her|them|one|it+to+him|it+to+her|@my-person
    ~beat|~kick|~smack|~slap|~punch|~knock ..1 the ..1 crap|shit|life|hell|living+daylights|daylights ..1 out ..1 of ..1 him|her|them|someone|my|his|her|this|that ..3 !laundry|carpet|eggs|drum
    see|read|hear|watch ..2 it|me|about+it|about+me ..1 on|in ..1 the ..1 news|papers|headlines|telly|paper ..3 !today|tonight+about
    had|have|holding|held|raised|lifted|picked+up|grabbed ..2 the|a|my ..1 hammer|knife|bat|axe|poker|brick|machete ..2 raised|in+my+hand|ready|over+him|over+her|above|to+his|to+her|up+to
    collecting|planning|preparing|gathering|stockpiling ..4 weapons|knives|guns|ammo|ammunition|names|petrol|chemicals ..6
    list >>8 names|people|them|ones >>10 pay|regret|wish+they|sorry|suffer|nicer|deserve|shoot|kill|hurt|end|next
    nearly|almost|wanted+to|could+have|want+to ..2 put ..2 hands ..2 round|around|on ..5 neck|throat
    could|would|might ..1 push|shove|smother|drown|poison|stab|strangle|suffocate ..1 him|her|them|@my-person|someone ..8 nobody|no+one|never ..3 know|find+out|notice|suspect|find
    should|deserves+to|deserve+to|needs+to|ought+to ..1 be dead ..6 i ..2 going+to|will|gonna|am
    going|coming|go|gone|getting+round ..1 round|over|there|to+his|to+her|after ..4 with ..2 bat|knife|hammer|gun|machete|crowbar|blade|axe ..2
    poison|poisons|drug|toxin|venom ..4 no+trace|undetectable|untraceable|not+show+up|cannot+be+detected|not+be+traced ..3
    ~terrorise|~terrorize|~massacre|~gas|~bomb ..2 a|the|my|this ..1 town|village|city|school|crowd|neighbourhood|community
    hope|wish ..1 you|he|she|they ..1 all? ..1 get|gets|die|dies|rot|rots|burn|burns|choke|suffer ..3 cancer|die|hell|slowly|fire|painfully
    `,
    { about: 'anyone', unless: 'everyday-violence', ownNegation: true },
  ),
];
