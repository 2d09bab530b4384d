import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('harm-to-others');

export const harmLexicon: Readonly<Record<string, readonly string[]>> = {
  'kill-verb': list(
    `~kill, ~murder, ~shoot, ~stab, ~strangle, ~choke, ~poison, ~assassinate, ~slaughter, ~execute, ~butcher, ~behead, ~decapitate, ~suffocate, ~smother, ~drown, ~bludgeon, ~lynch, ~annihilate, ~massacre, ~gun down, ~gut, ~hang, ~electrocute, ~torture, ~rape, ~exterminate, ~dismember, ~run over, ~cut the throat of, ~slit the throat of, ~slit the throats of, ~shank, ~throttle, ~garrotte, ~disembowel, ~bury alive, ~set fire to, ~eliminate, ~get rid of, ~take the life of, ~end the life of, ~burn alive, ~skin alive, ~wipe out, ~snipe, ~maim, ~scalp, ~castrate, ~crucify, ~asphyxiate, ~put a bullet in, ~blow away, ~mow down, ~do away with, ~cut open, ~chop up, ~knife, ~whack, ~neutralise, ~neutralize, ~eradicate, ~terminate, ~slay, ~waste, ~take out, ~finish off, ~blow up, ~bomb`,
  ),
  'hurt-verb': list(
    `~hurt, ~harm, ~attack, ~beat, ~beat up, ~punch, ~assault, ~hit, ~injure, ~slap, ~kick, ~smash, ~burn, ~maim, ~torture, ~kidnap, ~abduct, ~bash, ~batter, ~headbutt, ~break the legs of, ~break, ~cripple, ~blind, ~mug, ~jump, ~ambush, ~threaten, ~stalk, ~drug, ~spike, ~knock out, ~knock unconscious, ~hunt down, ~make suffer, ~whip, ~bully, ~shove, ~brutalise, ~brutalize, ~crush, ~destroy, ~wound, ~cut, ~scald, ~push down the stairs, ~push off, ~molest, ~grope, ~torment, ~trap, ~abuse, ~imprison, ~gas, ~rob, ~terrorise, ~terrorize, ~intimidate, ~blackmail, ~tie up, ~lock up`,
  ),
  art: list(
    'a, an, the, this, that, those, these, my, his, her, their, our, your, some, every, each, all, innocent, random, young, old, older, younger, little, elderly, of, whole, entire, bunch, lot, lots, more, another, other, most, as, many, one, first, best, last, both, single, fucking, bloody, stupid, damn, new, ex, homeless, black, white, gay, trans, muslim, jewish, disabled, pregnant, fat, ugly, two, three, couple, several, enough, group, full, drunk, sleeping, good, close, big, teenage, step, foster, own, neighbouring, annoying, politician+is, on, up, to, rich, poor, female, male, lesbian, asian, foreign, kind, anybody',
  ),
  person: list(
    `@relation, him, her, them, someone, somebody, anyone, person, people, persons, man, men, woman, women, human, humans, being, beings, everyone, everybody, stranger, strangers, others, girls, boys, guys, ladies, lady, gentleman, pensioner, officer, officers, police, policeman, policemen, cop, cops, soldier, soldiers, civilian, civilians, politician, politicians, president, prime minister, minister, senator, mayor, celebrity, celebrities, king of england, pope, students, teachers, classmates, coworkers, colleagues, prostitute, prostitutes, immigrant, immigrants, refugee, refugees, muslims, jews, gays, lesbians, blacks, whites, foreigners, christians, minorities, pedestrian, pedestrians, cyclist, cyclists, crowd, crowds, doctor, doctors, nurses, guest, guests, customer, customers, passenger, passengers, families, intruder, burglar, witness, judge, journalist, employee, employees, employer, teenagers, driver, drivers, bully, bullies, gang member, bastard, bastards, bitch, bitches, cunt, pensioners, hostage, hostages, victim, victims, cheater, enemies, enemy, lover, abuser, rapist, attacker, stalker, in laws, mother in law, father in law, brother in law, sister in law, rival, kid, patients, neighbours, neighbors, landlords, tourists, worker, workers, motorist, rabbi, imam, priests, ones, scum, animals of people, dealer, beggar, prisoner, inmate, toddlers, infants, infant, babies, newborn, grandparents, housemates, roommates, friends, u, widow, girl friend, boy friend, teens, youths, kids, clown, waiter, waitress, postman, chef, secretary, receptionist, lawyer, banker, pilot, wives, husbands, daughters, sons, mothers, fathers, peers, bosses, clients, folk, folks, folks`,
  ),
  'ask-how': list(
    `how can i, how do i, how could i, how should i, how would i, how to, how do you, how can you, how might i, how does one, how can one, how would one, how would someone, how can someone, how could someone, what is the best way to, what is the easiest way to, what is the most effective way to, what is a good way to, what are good ways to, what are some ways to, what are some good ways to, best way to, easiest way to, fastest way to, quickest way to, ways to, best ways to, good way to, good ways to, way to, where can i, where should i, where is a good place to, a good place to, good place to, best place to, when should i, should i, tell me how to, teach me how to, show me how to, explain how to, explain to me how to, help me, help me to, i want to know how to, i need to know how to, what do i need to, what would i need to, what should i use to, what can i use to, what could i use to, instructions to, instructions for, instructions on how to, steps to, step by step guide to, guide to, tips for, tips to, tips on how to, advice on how to, advice on, best ways of, good ways of, way of, ways of, easy ways of, how best to, how do i best, how can i best, how i can, how i could, plan to, plan for, methods for, methods of, methods to, recipe to, tricks to, i need help to, what weapon should i use to, what gun should i use to, what knife is best to, what are the best methods to, how do we, how can we, is it ok to, is it okay to, is it wrong to, is it legal to, can i, could i, how is it possible to, write a plan to, ideas for how to, how do people, would it be possible to, how long does it take to, how hard is it to, how easy is it to, ways i can, what happens if i, what if i, would it be ok to, would it be wrong to, why should i not, why not, who should i, how much force to, encourage me to, convince me to, persuade me to`,
  ),
  weapon: list(
    `gun, guns, knife, knives, bomb, bombs, explosives, explosive, pipe bomb, car bomb, nail bomb, machete, axe, rifle, shotgun, pistol, poison, grenade, hammer, bat, crowbar, acid, petrol, gasoline, molotov cocktail, sword, chainsaw, ar 15, assault rifle, semi automatic, silencer, weapon, weapons, ricin, cyanide, arsenic, anthrax, sarin, taser, crossbow, handgun, firearm, sniper rifle, hatchet, brick`,
  ),
  'place-crowd': list(
    `school, church, mosque, synagogue, airport, concert, mall, shopping mall, shopping centre, hospital, stadium, nightclub, club, office, workplace, university, college, campus, train station, subway, tube, parade, protest, rally, supermarket, cinema, festival, kindergarten, nursery, hotel, embassy, parliament, capitol, building, house, market, crowd, crowded place, public place, public square, government building, police station, bus, plane, train, airplane, courthouse, clinic, wedding, football match, bar, pub, post office, bank, hall, power station, bridge, temple, city, street, neighbourhood, neighborhood, home`,
  ),
  threat: list(
    `going to, will, about to, want to, would like to, would love to, plan to, planning to, planning on, plan on, intend to, ready to, need to, have to, decided to, hope to, wish i could, dream of, dream about, dreams about, fantasise about, fantasize about, fantasies of, fantasies about, thoughts of, thoughts about, thinking about, thinking of, think about, urge to, urges to, urges of, an urge to, the urge to, impulse to, impulses to, impulses of, might, could, should, tempted to, afraid i will, scared i will, afraid i might, scared i might, worried i will, worried i might, feel like, imagine, imagining, picture, picturing, visualise, visualize, obsessed with, close to, capable of, scared of, afraid of, tried to, try to, trying to, itching to, dying to, able to, gonna`,
  ),
};

export const harmRules: readonly Rule[] = [
  rule(
    'harm.threat',
    'critical',
    'speaks of killing or seriously hurting someone',
    `
    i|we|im|just|really @adv* @threat @adv* @kill-verb @adv* @art* @person !'s
    i @adv* @threat @adv* @kill-verb ..1 @art* @person !'s
    @threat @adv* @kill-verb @art* @person !'s
    i|we will|going+to|plan+to|want+to|would+love+to ..2 @kill-verb ..3 @art* @person !'s
    i|we|am|was @adv* going+to|will|about+to|plan+to|planning+to|gonna|want+to|would+love+to|would+like+to|need+to|ready+to|urges+to|urge+to|tempted+to|scared+i+will|afraid+i+will @adv* @hurt-verb @art* @person !'s
    @threat @adv* ~hurt|~harm|~attack|~injure|~torture|~assault|~maim|~beat|~punch @adv* @art* @person !'s
    thoughts|urges|urge|impulses|fantasies|visions|images|dreams|voices ..4 @kill-verb|hurting|harming|attacking|injuring|torturing|beating ..1 @art* @person !'s
    make|see|watch|want|let|hear those|them|him|her|these|@my-person|everyone|people|women|men to? ..2 suffer|pay+for|bleed|burn|die|scream|beg|hurt|dead
    ~want|~wish|~hope|~need @art* @person ..2 dead|to+die|die|to+suffer|suffer|to+burn|to+rot|gets+hit|murdered|killed
    ~wish|~hope @art* @person ..1 would|to|gets|could|will|dies ..1 die|drop+dead|suffer|killed|dead|run+over|hurt|murdered
    going+to|will|gonna ..1 make|get|let him|her|them|everyone|you|@my-person ..2 pay|regret|suffer|beg|bleed|burn
    ~take|~bring @art* @person ..1 with me|to+the+grave|down+with+me
    i ..1 will|am+going+to|could|want+to|would @adv* snap|explode|lose+it|lose+control ..4 hurt|kill|hit|attack|harm|someone|him|her|them|kids|baby|people
    snap|explode|lose+control|blow+up|rage ..6 hurt|kill|attack|harm ..2 someone|him|her|them|kids|people|baby|@my-person
    scared|afraid|worried|terrified|frightened ..3 i ..2 will|might|could|may|going+to|am+going+to ..1 hurt|harm|kill|attack|hit|snap|shake|do+something+to|injure ..1 @art* @person !'s
    afraid|scared|worried ..1 of hurting|harming|killing|attacking @art* @person !'s
    he|she|they|everyone|those|these|people|@my-person ..1 deserve|deserves|needs|need|has|have|ought|should|should+all to? ..2 die|be+killed|be+shot|be+murdered|be+hanged|burn|suffer|be+executed|be+stabbed|get+killed|get+shot|be+hurt
    homicidal|murderous ..2 thoughts|urges|ideation|rage|feelings|fantasies|i|and
    homicidal
    shoot|shooting|blow|blowing|burn|burning|bomb|bombing|attack|attacking|torch|torching up|down|of ..1 the|my|a|this|our @place-crowd
    ~bring|~take|taking|bringing|brought|carry|carrying|carried|packed ..2 @weapon ..3 to|into ..1 school|work|church|office|class|the+house|his+house|her+house|their+house|college|town|the+meeting
    have|got|bought|getting|buying|found|keep|carrying|carry|grab|grabbed|sharpened|hid|with ..3 @weapon ..10 kill|hurt|use+it|use+on|make+him+pay|make+her+pay|make+them+pay|stab|shoot|revenge ..2 him|her|them|people|someone|on+him|on+her|on+them
    revenge|get+back+at|get+even|payback ..6 kill|hurt|gun|knife|die|pay|stab|beat|burn|violence|physically|violent|suffer|attack
    push|pushed|shoved|throw|threw|shake|shook|shaking|hit|slapped|smack|smacked|hitting|squeeze|squeezed|grabbed|smother|drop ..1 the|my|our baby|newborn|toddler|infant|child|kid|son|daughter|kids ..8
    i ..3 shake|shook|smother|drown|hurt|throw|drop|harm ..1 the|my|our|him|her baby|newborn|toddler|infant|kid|child|son|daughter
    i @adv* hit|slapped|punched|choked|beat|pushed|strangled|kicked|shoved|threatened|stabbed|attacked|smacked|grabbed @adv* my|him|her|the @close-one|partner|kids|by+the+throat|so+hard|in+the+face|last+night|yesterday|kid|baby|child|again|and
    put|had my hands ..3 his|her|their|@my-person neck|throat
    i ..3 get|got|am|was|become|became|have+been violent ..2 with|towards|to|toward|and|when|at+home
    i ..1 know where ..1 he|she|they lives|live|sleeps|works|parks|work
    i ..1 have been|am|keep|was following|stalking|watching|tracking her|him|@my-person|them|a+girl|a+woman|a+man
    enjoy|like|love|excited|satisfying|satisfaction|pleasure|turned+on ..3 hurting|torturing|killing|harming|watching ..1 people|animals|someone|others|things|cats|dogs|her|him|them|suffer|die
    urge|urges|want|wanted|thoughts ..2 to|of hurt|kill|strangle|torture|hurting|killing|strangling|torturing ..1 my|the|a|an|small|stray cat|dog|pet|animal|animals|puppy|kitten|pets
    drowned|strangled|tortured|killed|hurt|kicked|burned|burnt ..1 the|my|a|an|our|neighbours|neighbors|stray|some cat|dog|kitten|puppy|animals ..4 on+purpose|enjoyed|felt+good|liked|angry|anger|rage|and+felt
    urge|urges|want|wanted|thoughts|impulse|imagine|imagining|picture|thought ..4 push|pushing|shove|shoving|throw|throwing ..3 @art* @person ..4 tracks|track|train|stairs|road|traffic|off|under|window|front
    i ..2 threw|throw|hurled|chucked a|the|my|something|things|plates|plate|glass|chair|cup ..3 at my|her|him|our ..1
    i ..8 cut|hit|punched|slapped|kicked|bruised|burned|broke|smashed|scratched her|his|their|my+@close-one|@close-one ..1 face|arm|head|nose|jaw|wrist|hand|lip|leg|ribs|eye
    snap|lose+it|explode|lose+control ..3 do|and|hurt something ..3 to|the|kids|her|him|them|baby|awful|terrible|bad
    do|doing something|anything ..1 to the|my kids|baby|children|child|him|her|wife|husband|mother
    @threat ..1 burn|torch|bomb|blow|destroy|smash ..2 house|houses|home|homes|car|cars|flat|shop|church|mosque|school|office|face|skull|head|skulls|teeth|place ..2
    want|going+to|gonna|will|ill|would|could|should|love+to|swear ..3 smash|bash|cave|crack|kick|break|rip|blow|stove|beat|tear|gouge ..1 his|her|their|your|them|@my ..1 skull|head|face|teeth|brains|neck|throat|eyes|legs|bones|heart+out|guts|arms|knees|fingers ..1
    @threat ..2 hunt|track ..1 down ..1 @art* @person !'s
    hunt|hunting @art* @person down
    if ..2 see|catch|find|meet ..6 i|ill|i+will ..3 kill|smash|stab|shoot|beat|hurt|punch|break|murder|attack|hit|destroy|run+over
    shake|hit|slap|hurt|throw|smother ..1 her|him|it ..4 crying|cries|cry|baby|sleep|screaming|quiet
    i ..3 enjoyed|enjoy|like|liked|love|loved hurting|kicking|killing|torturing|burning|choking ..3 
    grabbed|grab|grabbing|had|held|got|took my|her|him|his ..3 by|the ..1 throat|neck|hair
    hit|hire|hiring|find|pay|paying a hitman|someone+to+kill|contract+killer
    hitman
    violent thoughts|urges|fantasies|impulses|images
    i ..2 hate ..4 enough|so+much ..4 kill|hurt|murder|stab|could
    rage ..6 kill|hurt|stab|strangle|murder|violent
    pictures|images|visions|thoughts|flashes|urges|dreams ..5 dropping|hurting|stabbing|throwing|smothering|drowning|shaking|pushing|strangling|suffocating|hitting ..1 @art* @person !'s
    make sure nobody|no+one|he|she|they ..4 has|have|gets|sees|get|see ..3 children|kids|her|him|them|baby ..2 again
    finish|finishing|end|ending|sort|settle it|this ..2 with ..2 lads|him|her|them|those|guys ..3
    i|we will|would|be|am ..4 shoot|kill|stab|murder|hang|lynch|gas|execute|slaughter @art* @person !'s
    i @adv* hit|slapped|punched|choked|strangled|kicked|shoved|stabbed|headbutted her|him|them !with|at|to|up|on
    @threat @adv* beat+up|knock+out|rough+up @art* @person !'s
    `,
    { unless: 'everyday-violence', about: 'self' },
  ),
  rule(
    'harm.asks-how',
    'high',
    'asks how to hurt or kill someone',
    `
    @ask-how @adv* best? @kill-verb @adv* @art* @person !'s|python
    @ask-how ..2 @kill-verb ..1 @art* @person !'s
    @ask-how @adv* best? @hurt-verb @adv* @art* @person !'s
    @ask-how @adv* best? commit|plan|carry+out|get+away+with|organise|organize|execute|perform|pull+off|stage|prepare|do ..1 a|an|the|another|my? ..1 murder|assassination|massacre|mass+shooting|school+shooting|shooting|stabbing|terror+attack|terrorist+attack|bombing|homicide|genocide|kidnapping|rape|acid+attack|attack|killing|manslaughter|arson|hate+crime|knife+attack|sexual+assault|assault|lynching|hit
    @ask-how ..1 become|be|turn+into ..1 a|an|the ..1 serial+killer|murderer|assassin|mass+shooter|mass+murderer|school+shooter|terrorist|hitman|rapist
    @ask-how|i+want+to|want+to @adv* replicate|copy|recreate|repeat|imitate|emulate|redo|reenact|do|be ..3 massacre|shooting|bombing|murders|killings|murder|attack|bomber|shooter|assassination|genocide|holocaust|killer|ripper
    @ask-how @adv* make|build|create|buy|get|assemble|set+off|detonate|use|plant|construct|throw|hide|smuggle|acquire|obtain|deploy|explode|rig ..3 bomb|bombs|explosive|explosives|pipe+bomb|car+bomb|grenade|molotov+cocktail|molotov|sarin|ricin|anthrax|poison+gas|silencer|chemical+weapon|nail+bomb|suicide+vest|mustard+gas|nerve+gas|ied
    @ask-how @adv* blow+up|bomb|shoot+up|burn+down|set+fire+to|torch|attack|storm|destroy|poison|derail|crash|hijack|sabotage ..3 @place-crowd|water+supply|someone|people
    @ask-how @adv* burn|set|light|torch|blow|gun|chop|cut|push|run|lock|tie|beat|knock|hunt|hit|smash|throw|crush|smack|kick|pin|hold|drag ..3 @art* @person ..3 fire|alive|up|down|over|off|out|underwater|hostage|stairs|cliff|window|car|head|unconscious|throat|legs|face|train|body|hammer|bat|brick|axe|knife
    @ask-how @adv* drive|ram|crash|plough|plow ..4 into|through ..2 @art* @person !'s
    @ask-how @adv* hide|dispose|get+rid|dissolve|bury|dump ..3 a|the|of|her|his|their ..2 body|corpse|bodies|remains
    @ask-how @adv* kill|murder|poison|stab|strangle ..4 without ..4 caught|trace|evidence|anyone+knowing|noticing|suspicion|getting+caught
    what|which ..4 poison|poisons|gun|knife|weapon|drug|weapons|explosive|chemical|firearm|guns ..8 kill|murder|hurt|untraceable|no+trace|without+a+trace|undetectable|leaves+no|deadly|shoot|stab|attack|crowded|kills|threaten
    what|which|how ..9 to|i|would|could @kill-verb @art* @person !'s
    should|would|could|can|do i use|bring|buy|take ..4 gun|knife|bat|weapon|acid|poison ..5 threaten|hurt|kill|stab|shoot|scare|attack|rob|on
    what|which chemicals|chemical|gas|poison|explosive|explosives|acid ..8 gas|kill|mix|room|poison|blow|people
    where ..6 stab|shoot|hit|cut|punch|strangle|hurt ..2 @art* @person ..6
    who should i ..1 kill|murder|stab|shoot|hurt|attack|beat|punch
    should|shall|can|may i @adv* @kill-verb|beat|punch|attack|hurt|assault|hit|slap|beat+up|threaten|rape @adv* @art* @person !'s
    should|would|can|may|must i ..4 revenge ..6 kill|violence|physically|attack|hurt|beating|beat
    plan|planning|planned|plot|plotting ..3 murder|attack|shooting|massacre|assassination|kill|bombing|stabbing ..4
    get away with|with+a|for murder|killing|rape|assault|hurting|abusing|stalking|kidnapping
    ~write|~give|~draft|~create|~list|~provide|~make ..8 encouraging|urging|inciting|telling|convince|persuade|justify|promoting ..5 attack|kill|violence|violently|assault|harm|beat|hurt|shoot|stab|jump|murder|bomb
    ~give|~list|~provide|~write|~suggest ..5 ways|instructions|tips|methods|guide|ideas|steps|reasons ..5 kill|murder|assault|hurt|attack|stab|shoot|torture|beat|assaulting|killing|murdering|hurting|attacking|poison|make+a+bomb|building+a+bomb|making+a+bomb ..4
    convince|encourage|persuade|get|push|make|help my|a|someone|him|her|another ..6 kill|hurt|attack|suicide|violence|violent|stab|beat|abuse|assault|murder ..5
    how|way|ways|help ..4 make|get|convince|encourage|persuade|drive|push ..3 someone|my|her|him|them|a ..3 kill|hurt|harm|starve|suicide
    what|which|best|how|where ..9 slip|spike|put|drop|dissolve ..6 drink|drinks|tea|coffee|food
    make|making|made ..3 murder|killing|death|it|kill ..2 look|appear ..2 like|as+if ..2 suicide|an+accident|accident|natural
    sabotage|tamper|cut|disable|loosen|damage ..4 brakes|brake
    @ask-how @adv* start|set|light ..1 fire|fires|a+fire ..4 building|house|apartment|school|church|hospital|hotel|store|shop|car|flat|office|home
    @ask-how @adv* dismember|chop+up|cut+up|dissolve ..2 body|corpse|bodies
    gun|guns|rifle|weapon|bomb|knife|poison|ammo ..3 for|to ..1 shooting|killing|hurting|murdering|attacking|shoot|kill|hurt|murder|attack|stab ..3 @art* @person|crowd
    hit|run|mow|knock ..1 @art* @person ..3 my|a|the car|van|truck ..4
    how ..3 hit|run+over @art* @person ..8 jail|prison|caught|blamed|charged
    `,
    { unless: 'fiction-or-thing', about: 'anyone' },
  ),
];

export const harmEveryday = list(
  `lol, lmao, haha, hahaha, rofl, joking, jk, kidding, @fiction, dishes, spoilers, spoil, chess, mosquito, mosquitoes, spider, spiders, wasp, wasps, flies, ants, kindness, the competition, quiz, karaoke`,
);
