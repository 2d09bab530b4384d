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
  'human-plain': list(
    `him, her, them, someone, somebody, a person, people, person, a man, a woman, a human, another person, another human, human, humans, a human being, human beings, everyone, everybody, an innocent person, innocent people, strangers, a stranger, random people, a random person, random strangers, others, other people, men, women, girls, boys, a guy, a girl, a boy, a child, children, kids, a kid, a baby, babies, a toddler, an old man, an old lady, an old woman, a police officer, police, cops, a cop, the police, officers, soldiers, civilians, a politician, politicians, the president, the prime minister, a celebrity, students, a student, teachers, a teacher, classmates, coworkers, colleagues, a homeless person, homeless people, a prostitute, prostitutes, immigrants, refugees, muslims, jews, black people, white people, gay people, gays, trans people, disabled people, minorities, foreigners, christians, pedestrians, a pedestrian, cyclists, a crowd, crowds, crowd, the crowd, neighbours, neighbors, doctors, nurses, a doctor, a nurse, guests, customers, a customer, passengers, a family, families, a priest, an intruder, a burglar, a witness, the witness, a judge, a journalist, an employee, employees, a teenager, teenagers, a driver, a bully, bullies, a rival gang, gang members, the mayor, the bastard, that bastard, the bitch, that bitch, those women, those men, these women, these men, those people, these people, this woman, this man, that man, that woman, that guy, this guy, that girl, this girl, those kids, pensioners, an elderly person, elderly people, a hostage, hostages, a victim, victims, a cheater, all of them, every one of them, one of them, each of them, both of them, u, that person, this person, these guys, these girls, those guys, those girls, my enemies, my enemy, an enemy, most people, many people, lots of people, as many people as possible, a bunch of people, everyone there, everyone here, the whole school, the whole office, a lover, his lover, her lover, his new girlfriend, her new boyfriend, the guy, the girl, the man, the woman, the person, the kids, the children, the baby, the teacher, the boss, my abuser, my rapist, my bully, my bullies, my attacker, my stalker`,
  ),
  human: list(
    `@human-plain, @my-person, my whole family, my entire family, my family members, my loved ones, my in laws, my mother in law, my father in law, my whole class, my entire class, my entire school, my fellow students, my rival`,
  ),
  'human-safe': list(
    `him, her, them, someone, somebody, a person, people, person, everyone, everybody, others, other people, strangers, innocent people, children, kids, women, men, girls, boys, students, classmates, coworkers, colleagues, teachers, police, cops, humans`,
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
    i|we|im|just|really @adv* @threat @adv* @kill-verb @adv* @human
    i @adv* @threat @adv* @kill-verb ..1 @human
    @threat @adv* @kill-verb @human
    i|we will|going+to|plan+to|want+to|would+love+to ..2 @kill-verb ..3 @human
    i|we|am|was @adv* going+to|will|about+to|plan+to|planning+to|gonna|want+to|would+love+to|would+like+to|need+to|ready+to|urges+to|urge+to|tempted+to|scared+i+will|afraid+i+will @adv* @hurt-verb @human
    @threat @adv* ~hurt|~harm|~attack|~injure|~torture|~assault|~maim|~beat|~punch @adv* @human-safe|@my-person|the+kids|the+baby
    thoughts|urges|urge|impulses|fantasies|visions|images|dreams|voices ..4 @kill-verb|hurting|harming|attacking|injuring|torturing|beating ..1 @human
    make|see|watch|want|let|hear those|them|him|her|these|that|@my-person|everyone|people|women|men ..3 suffer|pay|bleed|burn|die|scream|beg|hurt|dead
    ~want|~wish|~hope|~need @human|@my-person ..2 dead|to+die|die|to+suffer|suffer|to+burn|to+rot|gets+hit|murdered|killed
    ~wish|~hope @human|@my-person ..1 would|to|gets|could|will|dies ..1 die|drop+dead|suffer|killed|dead|run+over|hurt|murdered
    going+to|will|gonna ..1 make|get|let him|her|them|everyone|you|@my-person ..2 pay|regret|suffer|beg|bleed|burn
    ~take|~bring @human|@my-person ..1 with me|to+the+grave|down+with+me
    i ..1 will|am+going+to|could|want+to|would @adv* snap|explode|lose+it|lose+control ..4 hurt|kill|hit|attack|harm|someone|him|her|them|kids|baby|people
    snap|explode|lose+control|blow+up|rage ..6 hurt|kill|attack|harm ..2 someone|him|her|them|kids|people|baby|@my-person
    scared|afraid|worried|terrified|frightened ..3 i ..2 will|might|could|may|going+to|am+going+to ..1 hurt|harm|kill|attack|hit|snap|shake|do+something+to|injure ..1 @human|@my-person|my
    afraid|scared|worried ..1 of hurting|harming|killing|attacking @human|@my-person|my
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
    hit|hire|hiring|find|pay|paying a hitman|someone+to+kill|contract+killer
    hitman
    violent thoughts|urges|fantasies|impulses|images
    i ..2 hate ..4 enough|so+much ..4 kill|hurt|murder|stab|could
    rage ..6 kill|hurt|stab|strangle|murder|violent
    `,
    { unless: 'everyday-violence', about: 'self' },
  ),
  rule(
    'harm.asks-how',
    'high',
    'asks how to hurt or kill someone',
    `
    @ask-how @adv* best? @kill-verb @adv* @human !python
    @ask-how ..2 @kill-verb ..1 @human
    @ask-how @adv* best? @hurt-verb @adv* @human
    @ask-how @adv* best? commit|plan|carry+out|get+away+with|organise|organize|execute|perform|pull+off|stage|prepare|do ..1 a|an|the|another|my? ..1 murder|assassination|massacre|mass+shooting|school+shooting|shooting|stabbing|terror+attack|terrorist+attack|bombing|homicide|genocide|kidnapping|rape|acid+attack|attack|killing|manslaughter|arson|hate+crime|knife+attack|sexual+assault|assault|lynching|hit
    @ask-how ..1 become|be|turn+into ..1 a|an|the ..1 serial+killer|murderer|assassin|mass+shooter|mass+murderer|school+shooter|terrorist|hitman|rapist
    @ask-how|i+want+to|want+to @adv* replicate|copy|recreate|repeat|imitate|emulate|redo|reenact|do|be ..3 massacre|shooting|bombing|murders|killings|murder|attack|bomber|shooter|assassination|genocide|holocaust|killer|ripper
    @ask-how @adv* make|build|create|buy|get|assemble|set+off|detonate|use|plant|construct|throw|hide|smuggle|acquire|obtain|deploy|explode|rig ..3 bomb|bombs|explosive|explosives|pipe+bomb|car+bomb|grenade|molotov+cocktail|molotov|sarin|ricin|anthrax|poison+gas|silencer|chemical+weapon|nail+bomb|suicide+vest|mustard+gas|nerve+gas|ied
    @ask-how @adv* blow+up|bomb|shoot+up|burn+down|set+fire+to|torch|attack|storm|destroy|poison|derail|crash|hijack|sabotage ..3 @place-crowd|water+supply|someone|people
    @ask-how @adv* burn|set|light|torch|blow|gun|chop|cut|push|run|lock|tie|beat|knock|hunt|hit|smash|throw|crush|smack|kick|pin|hold|drag ..3 @human ..3 fire|alive|up|down|over|off|out|underwater|hostage|stairs|cliff|window|car|head|unconscious|throat|legs|face|train|body|hammer|bat|brick|axe|knife
    @ask-how @adv* drive|ram|crash|plough|plow ..4 into|through ..2 @human|crowd|people|pedestrians
    @ask-how @adv* hide|dispose|get+rid|dissolve|bury|dump ..3 a|the|of|her|his|their ..2 body|corpse|bodies|remains
    @ask-how @adv* kill|murder|poison|stab|strangle ..4 without ..4 caught|trace|evidence|anyone+knowing|noticing|suspicion|getting+caught
    what|which ..4 poison|poisons|gun|knife|weapon|drug|weapons|explosive|chemical|firearm|guns ..8 kill|murder|hurt|untraceable|no+trace|without+a+trace|undetectable|leaves+no|deadly|shoot|stab|attack|crowded|kills|threaten
    where ..6 stab|shoot|hit|cut|punch|strangle|hurt ..2 @human|person ..6
    who should i ..1 kill|murder|stab|shoot|hurt|attack|beat|punch
    should|shall|can|may i @adv* @kill-verb|beat|punch|attack|hurt|assault|hit|slap|beat+up|threaten|rape @adv* @human
    should|would|can|may|must i ..4 revenge ..6 kill|violence|physically|attack|hurt|beating|beat
    plan|planning|planned|plot|plotting ..3 murder|attack|shooting|massacre|assassination|kill|bombing|stabbing ..4
    get away with|with+a|for murder|killing|rape|assault|hurting|abusing|stalking|kidnapping
    ~write|~give|~draft|~create|~list|~provide|~make ..8 encouraging|urging|inciting|telling|convince|persuade|justify|promoting ..5 attack|kill|violence|violently|assault|harm|beat|hurt|shoot|stab|jump|murder|bomb
    ~give|~list|~provide|~write|~suggest ..5 ways|instructions|tips|methods|guide|ideas|steps|reasons ..5 kill|murder|assault|hurt|attack|stab|shoot|torture|beat|assaulting|killing|murdering|hurting|attacking|poison|make+a+bomb|building+a+bomb|making+a+bomb ..4
    convince|encourage|persuade|get|push|make|help my|a|someone|him|her|another|me ..6 jump|kill|hurt|attack|suicide|violence|violent|stab|beat|abuse|assault|murder ..5
    how|way|ways|help ..4 make|get|convince|encourage|persuade|drive|push ..3 someone|my|her|him|them|a ..3 kill|hurt|harm|cut|starve|jump|suicide
    `,
    { unless: 'fiction-or-thing', about: 'anyone' },
  ),
];

export const harmEveryday = list(
  `lol, lmao, haha, hahaha, rofl, joking, jk, kidding, @fiction, milk, dishes, laundry, spoilers, spoil, chess, mosquito, mosquitoes, spider, spiders, wasp, wasps, flies, ants, kindness, the competition, quiz, karaoke`,
);
