import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('abuse');

export const abuseLexicon: Readonly<Record<string, readonly string[]>> = {
  'hit-me': list(
    `~hit me, ~slap me, ~punch me, ~kick me, ~choke me, ~strangle me, ~beat me, ~beat me up, ~shove me, ~push me down, ~push me into, ~push me against, ~grab me by, ~throw me, ~drag me, ~bite me, ~burn me, ~whip me, ~throttle me, ~headbutt me, ~smack me, ~pin me down, ~pin me against, ~pin me to, ~hurt me physically, ~physically hurt me, ~throw things at me, ~throw stuff at me, ~throw a plate at me, ~throw a glass at me, ~spit on me, ~lock me in, ~lock me out, ~hold me down, ~stab me, ~shoot at me, ~threaten me, ~threaten to kill me, ~threaten to hurt me, ~threaten to hit me, ~abuse me, ~assault me, ~attack me, ~rape me, ~molest me, ~grope me, ~force himself on me, ~force herself on me, ~force me to have sex, ~touch me inappropriately, ~touch my private parts, ~touch me there, ~touch me down there, ~lay hands on me, ~lay his hands on me, ~lay a hand on me, ~put his hands on me, ~put her hands on me, ~put hands on me, ~raise his hand to me, ~raise his hand at me, ~raise a hand to me, ~knock me out, ~knock me down, ~knock me around, ~knock me about, ~rough me up, ~pull my hair, ~twist my arm, ~break my arm, ~break my ribs, ~break my nose, ~split my lip, ~hold a knife to, ~pull a gun on me, ~pull a knife on me, ~point a gun at me, ~shake me, ~stalk me, ~drug me, ~spike my drink, ~smother me, ~starve me, ~wrap his hands around, ~wrap his hands round, ~hit and, ~hits and`,
  ),
  abuser: list(
    'he, she, they, someone, somebody, who, that, which, dad, mom, mum, father, mother, husband, wife, partner, boyfriend, girlfriend, ex, stepdad, stepmom, stepfather, stepmother, brother, sister, uncle, cousin, grandfather, man, guy, coach, teacher, boss, parents, carer, son, daughter, roommate, friend, fiance, fiancee, spouse, relative, everyone, kids, boys, nurse, aunt, grandma',
  ),
  control: list(
    `my phone, my money, my bank, who i see, what i wear, where i go, who i talk to, my wages, my bank card, my card, my car keys, my passport, me leave the house, me see my friends, me see my family, me talk to, me leave, me go out, me work, me out of his sight, my location, my messages, my texts, my every move, every penny`,
  ),
};

export const abuseRules: readonly Rule[] = [
  rule(
    'abuse.violence',
    'high',
    'is being hurt or threatened by someone',
    `
    @abuser ..5 @hit-me
    getting|get|being|been|got|am|was|gets beaten|hit|slapped|choked|strangled|punched|kicked|whipped|assaulted|battered|abused|molested|raped|groped|stalked|drugged|trafficked|threatened|blackmailed ..2 up|by+my|by+him|by+her|by+a+man|by+some|by+someone|at+home|every+day|every+night|again|when+he|when+she|if+i
    @hit-me ..6 again|when|if|because|last|every|and|in+front|drunk|so+hard|until|bruise|bruises
    he|she|they|@close-one|@partner|@parent ..3 ~hit|~slap|~punch|~kick|~beat|~choke|~strangle|~shove|~push|~bite|~whip ..2 me|us
    hurts|hurt|hurting me ..1 physically|badly|in+bed|at+night|when+drunk|when+he+drinks|when+she+drinks|on+purpose
    hands ..2 around|round|on my neck|throat
    my bruises|black+eye|broken+ribs|split+lip|broken+arm|bruised ..8 he|she|him|husband|boyfriend|partner|dad|mom|mum|stepdad|fell|lied|hide|hiding|cover|again
    bruises|black+eye|bruise|marks|welts ..6 my|from|where|he|she ..3 arm|arms|neck|face|back|grabbed|him|her|hit|belt|held|he|she
    black eye|eyes
    gave|gives|giving|left me a|another|with ..1 black+eye|bruise|bruises|split+lip|concussion
    afraid|scared|terrified|frightened|fear|worried|sure|certain|convinced ..4 he|she|they|husband|ex|partner|boyfriend|dad|stepdad|wife|girlfriend|father|mother ..3 kill|hurt|hit|find|beat|come+after|finds|harm|attack|rape|do+something ..1 me|us
    afraid|scared|terrified|frightened|fearful|petrified of ..1 my ..1 husband|wife|partner|boyfriend|girlfriend|dad|father|stepdad|stepfather|ex|mother|mom|mum|brother|uncle|son|fiance
    afraid|scared|terrified|frightened to go home|leave+him|leave+her|be+at+home|be+alone+with+him|sleep+at+home|be+in+the+house
    scared|afraid|terrified|frightened ..2 for my life|safety
    he|she|they|husband|ex|partner|boyfriend|dad|stepdad|wife|girlfriend|father|mother|him|her ..3 ~threaten|threat|threats|threatening ..3 kill|hurt|me|to+hit|us|take+the+kids|leak|post|him|gun|knife|burn|my
    he|she|they|husband|ex|partner|boyfriend|dad|stepdad|wife|girlfriend|father|mother ..3 says|said|told|swore|swears ..4 kill|hurt|find|bury|hunt me|us|my
    he|she|they|husband|ex|partner|boyfriend|dad|stepdad|who|wife|mom|mum ..4 violent|physical|physically+abusive|handsy|aggressive ..3 with+me|towards+me|when|again|last|to+me|and|at+me|toward+me
    he|she|they|husband|boyfriend|partner|dad|ex|wife|stepdad ..3 threw|throws|throwing|smashed|smashes|punched|punches|kicked ..5 at+me|near+my+head|at+my+head|wall|door|my+phone|at+us|next+to
    he|she|they|ex|husband|boyfriend ..4 has|have|got|keeps|pulled|waved|held|put|grabbed ..1 a|the|his|her gun|knife ..4 me|my|us|threatened|said
    domestic|physical|physically|sexual|sexually|emotional|emotionally|verbally|mentally ..1 abused|abusive|abuses|abusing ..3
    is|was|so|very|got|an|my|gets|getting|become|became|being|are|being+so ..2 abusive|abuser
    i|was|been|being|got|am|me|we|my @adv* abused ..4
    abuse|abuses|abused|abusing ..1 me|us|my+mother|my+mom|my+mum|my+kids|my+sister|my+brother
    walk|walking|walked|live|tiptoe on eggshells
    he|she|they|@close-he|who|someone|somebody|man|guy|keeps|ex ..4 ~follow|~stalk|following|stalking|stalked|waiting|waits|turning+up|turns+up|turned+up|shows+up|showed+up|sits+outside|parked+outside|parks+outside ..3 me|my+house|outside+my|at+my+work|my+flat|my+work|my+home|my+apartment ..1 !on|back|through|in+the+queue
    controlling|possessive|jealous ..6 phone|leave+the+house|my+friends|what+i+wear|scared|afraid|abusive|hits|allowed|violent
    controlling husband|boyfriend|partner|wife|girlfriend|relationship|abusive|ex
    coercive control
    honour|honor killing|based+violence
    forced|forcing|making|force|arranged me|into|a ..2 marry|marriage
    calls|called|calling me ..6 whore|slut|bitch|cunt|worthless|stupid|useless|fat|ugly|pathetic|retard|names|every+name
    he|she|they|husband|wife|partner|boyfriend|girlfriend|mother|father|dad|mum|mom ..2 tells|calls|says|told|called|screams|shouts ..3 i|me ..4 worthless|disgusting|pathetic|whore|slut|nothing|useless|better+off+dead|unlovable ..3
    ~grab|~push|~shove|~drag me ..3 by|down|against|into|out|so+hard|hair|arm|throat|neck|across|stairs|wall
    punches|punched|punching|smashes|smashed ..2 wall|walls|door|doors|things|plates|furniture ..4 me|my+head|angry|argue|fight|next
    marry|marriage|married|wedding ..8 never+met|against+my+will|forced|abroad|no+choice|pakistan|run+away|cousin+back|do+not+want|refuse
    taking|take|send|sending me abroad|overseas|back+home ..6 marry|married|wedding|man|husband
    i+am|am ..1 afraid|scared|terrified|frightened of him|her|them|my+son|my+daughter|my+husband|my+wife
    my ..1 son|daughter|husband|wife|boyfriend|girlfriend|partner|dad|father|mum|mom|mother|brother|stepdad ..1 hits|beats|slaps|punches|kicks|chokes|hurts|strangles|pushes|threatens|bites|abuses me|us
    follows|followed|following me ..4 home|door|car|night|everywhere|work|flat|street|around+town|building
    takes|took it|his+anger|her+anger|everything out on me|us
    call|calls|called|calling me ..2 names
    punish|punishes|punished|punishing me|us ..5
    he|she|they ..2 screams|yells|shouts ..3 at+me|in+my+face ..6 scared|hit|hits|throws|names|every|afraid|worthless
    kept|keeps|keep|locked|locks me|us ..3 prisoner|captive|locked|in+the|in+my|hostage|room|basement|cellar
    unsafe ..2 at+home|with+him|with+her|in+my+home|in+my+own+home|here
    hate ..1 going|coming home ..4 hits|drunk|angry|he|scared
    hides|hide|took|takes|taken|steals|stole ..2 my+pension|my+money|my+bank+card|my+benefits|my+medication|my+passport|my+walker
    carer|nurse|aide|staff|care+home|nursing+home|caregiver ..6 hits|hit|rough|slaps|slapped|bruises|bruise|shouts|neglect|neglecting|neglected|steals|leaves|handles|pinches|locks|ties
    bruises|rough|bruise|bedsores|neglected|hurting|hurts|starving ..7 care+home|nursing+home|grandma|grandmother|nan|gran|grandfather|elderly|resident|residents|carer
    hiding|hid|locked ..4 bathroom|toilet|wardrobe|bedroom|cupboard|garage|closet ..12 he|she|shouting|angry|drunk|him|dad|husband|partner|screaming
    `,
    { unless: 'everyday-abuse', about: 'anyone', keeps: [] },
  ),
  rule(
    'abuse.control',
    'medium',
    'is controlled, watched or kept in by someone',
    `
    he|she|they|@close-he|who|husband|ex ..4 ~control|~check|~track|~take|~monitor|~restrict|~decide|~dictate|will+not+let|does+not+let|not+allow|not+let|never+lets|controls|watches ..3 @control
    not|never allowed ..2 to? leave+the+house|leave|see|have|go+out|talk|use+my ..4 my+friends|my+own|phone|money|family|without|he|she|house
    nowhere safe ..2 go|sleep|stay
    not|never ..1 feel|am|be|been safe ..2 home|at+home|here|in+my+own|with+him|with+her|in+my+house
    ~track|~watch|~monitor|~check|~read|~control ..2 my phone|location|messages|texts|emails|money|every+move|bank
    he|she|they|@close-he|who ..1 will|does|do not let me|us ..1 leave|go+out|see|have|work|talk|sleep|eat|use
    he|she|they|@close-he|who ..1 will not let me ..1 go+out|leave|see|have|work
    i|am|im|we ..2 not|never ..1 allowed ..2 to? ..1 see+my|leave|go+out|have+my|work|speak|have+a+phone|have+friends
    ~take|took|taken|keeps|hides|hid|steals|stole|confiscated ..1 my passport|phone|wages|bank+card|cards|papers|documents|benefits|car+keys|keys|pension|purse
    not|never safe ..1 at+home|here|with+him|with+her|in+my+own+home|in+this+house
    sex ..4 me ..4 when|after|even|although ..2 i|me ..3 no|not|asleep
    i said|say|saying no ..6 anyway|did+not+stop|kept|carried|still|would+not
    ~sleep|lock|locked|locking|barricade|chair|wedge ..7 door ..8 stepdad|dad|uncle|brother|he|him|scared|stepbrother|father|husband|afraid|in+case
    scared|afraid|terrified|dread to|of go|going|come|coming|be|being home ..8
    home|house|flat|here is|was|@be not ..1 safe
    sleep|sleeping|slept|living ..3 car|street|park|station ..8 home|safe|kicked|scared|hits|he|him|dad
    not+allowed ..3 @control
    `,
    { about: 'anyone', ownNegation: true, unless: 'everyday-abuse' },
  ),
  rule(
    'abuse.threat-to-kill',
    'high',
    'is threatened with death or injury',
    `
    said|says|told|tells|swore|swears|threatens|threatened|threatening|promised|promises|texted|messages|messaged ..9 kill|murder|hurt|shoot|stab|bury|beat|burn|find|strangle|end|destroy me|us|the+kids|my+kids|my+family|my+mum|my+sister
    ~kill|~hurt|~shoot|~murder|~beat me|us ..2 if i ..3 leave|left|tell|told|go|run|call|report|divorce|scream|ever+leave|talk|speak
    if i ..2 leave|left|tell|divorce|go|report ..6 he|she|they ..4 kill|hurt|find|murder|shoot|beat me|us|the+kids
    `,
    { about: 'anyone', keeps: ['idiom'] },
  ),
  rule(
    'abuse.sexual',
    'high',
    'tells of sexual violence or coercion',
    `
    was|been|got|being|am|were|i|me|my|he|she|they|who|dad|uncle ..2 raped|molested|groped|sexually+assaulted|sexually+abused|trafficked|roofied|fondled
    rape|raped|rapes|raping ..3 me|us|by+my|by+a
    my ..1 rape|rapist|molester|abuser|attacker
    was|been|being|got|getting|me|who|by|i|were|he|she|they ..3 raped|molested|gangraped|roofied
    sexually ..1 assaulted|abused|harassed|molested|exploited|abusing|abuses
    ~force|~make|~pressure|~coerce|~guilt|~blackmail me ..3 have+sex|sleep+with|do+things|sexual|touch+him|perform|into+sex|into+having|naked|watch+porn|into+bed|into+it|oral|nudes|pictures
    ~force himself|herself|themselves ..2 on|me|inside|into
    forced sex|marriage|me+into+sex
    sex ..5 did+not+want|against+my+will|not+consent|while+i+was+asleep|when+i+was+asleep|even+when+i+say+no|said+no|without+my+consent|forced|scared+to+say+no|to+stop
    i said no ..6 did+not+stop|kept|anyway|carried+on|he|she
    said|say|saying no ..4 did+not+stop|kept+going|anyway|does+it+anyway|would+not+stop|not+listen
    ~touch|~rub|~grab|touching|touches|touched|rubs|stroked|strokes|grabs|squeezes|feels|smacks|hits ..1 me|my ..3 inappropriately|private|privates|breasts|breast|boobs|thigh|butt|bum|bottom|there|crotch|chest|down+there|leg|night|sleep|in+ways|wrong|weird|uncomfortable|ass
    ~touch me ..3 where|when|while|in ..6 not+supposed|uncomfortable|asleep|sleeping|weird|night|wrong|should+not|bed
    stepdad|stepfather|uncle|father|dad|brother|cousin|teacher|coach|grandpa|grandfather|stepbrother|boss|man|priest|he ..8 touches|touch|touched|hits|comments|stares|watches|looks|walks+in|came+into|comes+into|kissed|kisses|films|filmed ..6 me|my ..6 butt|bum|body|bed|shower|changing|lips|undressing|chest|breasts|outfit|outfits|at+night|secret|naked
    comes|came|coming|climbs|climbed|gets|got|sneaks|snuck in|into my ..1 bed|bedroom|room|shower ..3 at+night|when|while|and|drunk|every
    without|against ..1 my consent|will
    woke up ..3 him|he|someone|to ..5 inside|on+top|touching|naked|having+sex
    on top of me ..6 could+not|no|stop|scared|froze|move
    he|she|they|dad|uncle|man|someone|stepdad ..4 ~show|~send|~expose|~sent|~ask ..3 me|himself|nudes|for ..4 penis|dick|private|nudes|naked|porn|genitals
    revenge porn
    am|was|been|being|got|is groomed ..1 !for
    used to touch|rub|fondle|grope me
    @parent|teacher|coach|stepbrother|step+brother|priest|tutor|neighbour|neighbor|boss|man|step+dad ..5 touch|touches|touched|touching|fondles|rubs|molests|gropes|undresses me
    @parent|teacher|coach|stepbrother|step+brother|priest|tutor|neighbour|boss|man|step+dad|he ..4 comes|came|coming|creeps|sneaks|gets|climbs into|in my|her ..1 room|bed|bedroom|shower|bathroom
    ask|asks|asking|asked|begs|begging|wants|want|pressure|pressuring|pressures|send|sending ..4 pictures|pics|photos|nudes|videos ..8 secret|naked|body|teacher|coach|older|underwear|without|delete|nobody|tell
    teacher|coach|older|man|tutor|uncle|stepdad|boss|guy ..10 pictures|pics|photos|nudes|secret|kissed|alone+with|sexual
    our ..2 secret ..3 tell|nobody|anyone|me|touch
    sex|sexual ..2 when|after|even|although|though ..2 i|me ..3 said+no|no|asleep|drunk|did+not|unconscious|crying
    had|has|having sex with me ..5 asleep|unconscious|drunk|anyway|crying|against
    older man|guy|men ..5 nudes|pictures|meet|secret|gifts|money ..4
    nudes|naked|explicit|sex+tape|intimate ..8 leak|leaked|post|posted|share|shared|threatening|threatened|blackmail|blackmailing|pay
    sleep|sex|sexual ..4 for money|rent|drugs|place|food|somewhere ..4
    hand|hands|fingers ..3 up|under|down|in|inside my skirt|shirt|top|pants|trousers|dress|bra|knickers|blouse|underwear|thigh|jeans
    he|she|they|who|man|guy ..5 on+top+of+me|would+not+get+off|not+get+off|held+me+down|pinned+me
    i said stop ..4
    `,
    { unless: 'everyday-abuse', about: 'anyone', keeps: ['past'] },
  ),
  rule(
    'abuse.child-at-risk',
    'high',
    'fears that a child or a dependent person is being harmed',
    `
    @parent|@partner|@abuser|i|we ..3 ~hit|~slap|~beat|~kick|~choke|~shake|~burn|~punch|~hurt|~starve|~molest|~abuse|~smack|~whip|~spank|~neglect|~touch|~rape ..2 the|my|our|his|her|their|a|up ..1 @child-word
    ~hit|~beat|~abuse|~molest|~hurt|~touch|~shake|~starve|~neglect|~rape|~groom|~burn|~choke ..1 my|our|the|his|her|their ..1 @child-word ..6
    @child-word ..6 bruises|bruised|burns|welts|black+eye|cigarette+burns|belt+marks|handprint|marks+on
    bruises|marks|burns|welts|bruise ..3 on ..3 @child-word|child|kids
    @child-word ..6 says|said|told|tells|telling ..4 daddy|dad|uncle|grandpa|stepdad|he|she|teacher|boyfriend|mummy|mommy|coach|him ..3 touches|touched|hurts|hurt|hits|hit|game|secret|private
    @child-word ..5 not|never|nothing|without|no ..2 fed|eaten|food|washed|supervision|any+food|to+eat|dinner|been+fed
    left|leave|leaves|leaving ..2 the|my|our|his|her|their ..1 @child-word ..2 alone|unsupervised|home+alone|in+the+car ..5 night|hours|weekend|drunk|days|drink|high|all|pub|car|while|bar
    @child-word ..3 unsafe|in+danger|at+risk|not+safe|scared+of+his|scared+of+her|terrified+of|afraid+of+his|afraid+of+her|frightened+of|being+abused|being+hurt|being+hit|being+molested|being+neglected
    @parent|@partner|boyfriend ..3 ~hit|~beat|~hurt|~choke|~punch|~slap|~kick|~strangle|~push|~shove ..1 my|our|his|her mum|mom|mother|dad|father|sister|brother|nan|gran|grandma|stepmum|stepmom|wife|girlfriend|kids|son|daughter
    ~lock|~tie|~shut ..3 me|us|him|her|them|@child-word ..3 cupboard|closet|room|basement|cage|shed|bathroom|garage|chair|cellar
    @child-word|kid|brother|sister|son|daughter ..3 being|is|getting|was ..2 hurt|abused|hit|beaten|touched|molested|neglected|starved|groomed|bullied+to
    care+home|nursing+home|carers|carer ..3 neglect|neglects|neglecting|neglected|ties|tied|hits|hurts|abuse|abuses|starving|slap|slapped
    bedsores|tie+his+hands|tie+her+hands|tied+to+the+bed|restrained+in ..6
    child abuse|neglect|sexual+abuse ..6 me|my|house|home|happening|reported|next+door|neighbour|neighbours
    @child-word ..4 watch|see|saw|seen|hear|heard|witness|witnessed|in+front+of ..5 hit|hits|beat|beats|choke|violence|fight|fighting|hitting|beating|hurt
    drive|drives|driving|drove drunk|high ..6 kids|kid|son|daughter|baby|children|car
    drunk|high|wasted ..6 @child-word ..4 in+the+car|in+the+back|driving|drive|alone|drop|dropped
    cps|social+services|child+services ..6 take|taken|took|report|called|kids|away
    @child-word|kids|children ..6 no+shoes|left+hungry|dirty+nappy|locked+in|locked+out|outside+in+the+cold|alone+at+night|bruised|malnourished ..4
    hear|heard|hearing ..3 screaming|crying|screams|hitting ..6 kid|kids|child|baby|next+door|neighbours|children|upstairs
    make sure nobody|no+one|he|she|they ..4 has|have|gets|sees|get|see ..3 children|kids|her|him|them|baby
    my ..1 @child-word ..12 bruises|bruise|welts|burns|marks ..2 on ..1 her|his|their
    `,
    { unless: 'everyday-abuse', about: 'anyone', keeps: ['past'] },
  ),
];

export const abuseEveryday = list(
  `@fiction, lol, lmao, haha, rofl, final, semi final, league, cup, tournament, election, because she is worried, because they worry, abuse of power, power abuse, alcohol abuse, substance abuse, drug abuse, server, boxing, sparring, tennis, pool, uno, monopoly, cards, football, basketball, hockey, ball, jellyfish, sunlight, in the feels, traffic, taxes, bills, inflation, price, realisation, realization, that song, with the news, ddos, api, loophole, loopholes, workload, work load, deadlines, emails, spam, heat, cold, chess, marathon, mosquito, mosquitoes, cat, kitten, puppy`,
);
