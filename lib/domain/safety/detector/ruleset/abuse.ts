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
    getting|get|being|been|got|am|was|gets beaten|beat|hit|slapped|choked|strangled|punched|kicked|whipped|assaulted|attacked|battered|abused|molested|raped|groped|stalked|drugged|trafficked|threatened|blackmailed ..2 up|by|at+home|every|when|again|if|last|for|in
    @hit-me ..6 again|when|if|because|last|every|and|in+front|drunk|so+hard|until|bruise|bruises
    he|she|they|@close-one|@partner|@parent ..3 ~hit|~slap|~punch|~kick|~beat|~choke|~strangle|~shove|~push|~bite|~whip|~hurt ..2 me|us
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
    domestic violence|abuse
    domestic|physical|physically|sexual|sexually|emotional|emotionally|verbal|verbally|financial|mentally|mental|psychological abuse|abused|abusive|abuses|abusing ..3
    abusive|abuser|abusers
    i|was|been|being|got|am|me|we|my @adv* abused ..4
    abuse|abuses|abused|abusing ..3 me|us|my+mother|my+mom|my+mum|my+kids|my+sister|my+brother
    walk|walking|walked|live|tiptoe on eggshells
    ~follow|~stalk|following|stalking|stalked|waiting|waits|turning+up|turns+up|turned+up|shows+up|showed+up|sits+outside|parked+outside|parks+outside ..5 me|my+house|outside+my|at+my+work|my+flat|my+work|my+home|my+apartment|home
    stalker|stalkers|stalking|stalked
    ~control|~check|~track|~take|~monitor|~restrict|~decide|~dictate|will+not+let|does+not+let|not+allow|not+let|never+lets|not+allowed|controls|watches ..3 @control
    not|never allowed ..2 to? leave+the+house|leave|see|have|go+out|talk|use+my ..4 my+friends|my+own|phone|money|family|without|he|she|house
    he|she|partner|husband|boyfriend|ex|father|dad|wife|mother|mom|mum ..3 is|was|very|so|incredibly|extremely|really controlling
    controlling ..1 and|husband|boyfriend|partner|wife|girlfriend|relationship|abusive|father|mother
    coercive control
    honour|honor killing|based+violence
    forced|forcing|making|force|arranged me|into|a ..2 marry|marriage
    calls|called|calling me ..6 whore|slut|bitch|cunt|worthless|stupid|useless|fat|ugly|pathetic|retard|names|every+name
    takes|took it|his+anger|her+anger|everything out on me|us
    call|calls|called|calling me ..2 names
    punish|punishes|punished|punishing me|us ..5
    he|she|they ..2 screams|yells|shouts ..3 at+me|in+my+face ..6 scared|hit|hits|throws|names|every|afraid|worthless
    kept|keeps|keep|locked|locks me|us ..3 prisoner|captive|locked|in+the|in+my|hostage|room|basement|cellar
    nowhere safe ..2 go|sleep|stay
    not|never ..1 feel|am|be|been safe ..2 home|at+home|here|in+my+own|with+him|with+her|in+my+house
    unsafe ..2 at+home|with+him|with+her|in+my+home|in+my+own+home|here
    hate ..1 going|coming home ..4 hits|drunk|angry|he|scared
    hides|hide|took|takes|taken|steals|stole ..2 my+pension|my+money|my+bank+card|my+benefits|my+medication|my+passport|my+walker
    carer|nurse|aide|staff|care+home|nursing+home|caregiver ..6 hits|hit|rough|slaps|slapped|bruises|bruise|shouts|neglect|neglecting|neglected|steals|leaves|handles|pinches|locks|ties
    bruises|rough|bruise|bedsores|neglected|hurting|hurts|starving ..7 care+home|nursing+home|grandma|grandmother|nan|gran|grandfather|elderly|resident|residents|carer
    `,
    { unless: 'everyday-abuse', about: 'anyone', ownNegation: true, keeps: [] },
  ),
  rule(
    'abuse.sexual',
    'high',
    'tells of sexual violence or coercion',
    `
    was|been|got|being|am|were|i|me|my|he|she|they|who|dad|uncle ..2 raped|molested|groped|sexually+assaulted|sexually+abused|trafficked|roofied|fondled
    rape|raped|rapes|raping ..3 me|my|us|by|victim|survivor|when
    my ..1 rape|rapist|molester|abuser|attacker
    raped|molested|gangraped|roofied
    sexual|sexually assault|assaulted|abuse|abused|abusing|harassed|molested|exploited|harassment|coercion|violence ..2
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
    grooming|groomed|groomer
    older man|guy|men ..5 nudes|pictures|meet|secret|gifts|money ..4
    nudes|naked|explicit|sex+tape|intimate ..8 leak|leaked|post|posted|share|shared|threatening|threatened|blackmail|blackmailing|pay
    sleep|sex|sexual ..4 for money|rent|drugs|place|food|somewhere ..4
    `,
    { unless: 'everyday-abuse', about: 'anyone', ownNegation: true, keeps: ['past'] },
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
    child abuse|neglect|protection|molester|sexual+abuse|pornography|porn
    @child-word ..4 watch|see|saw|seen|hear|heard|witness|witnessed|in+front+of ..5 hit|hits|beat|beats|choke|violence|fight|fighting|hitting|beating|hurt
    drive|drives|driving|drove drunk|high ..6 kids|kid|son|daughter|baby|children|car
    drunk|high|wasted ..6 @child-word ..4 in+the+car|in+the+back|driving|drive|alone|drop|dropped
    cps|social+services|child+services ..6 take|taken|took|report|called|kids|away
    `,
    { unless: 'everyday-abuse', about: 'anyone', ownNegation: true, keeps: ['past'] },
  ),
];

export const abuseEveryday = list(
  `@fiction, lol, lmao, haha, rofl, abuse of power, power abuse, alcohol abuse, substance abuse, drug abuse, server, boxing, sparring, tennis, pool, uno, monopoly, cards, football, basketball, hockey, ball, jellyfish, sunlight, in the feels, traffic, taxes, bills, inflation, price, realisation, realization, that song, with the news, ddos, api, loophole, loopholes, workload, work load, deadlines, emails, spam, heat, cold, chess, marathon, mosquito, mosquitoes, cat, kitten, puppy`,
);
