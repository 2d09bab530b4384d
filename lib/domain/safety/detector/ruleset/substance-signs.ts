import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('substance');

export const substanceSignsLexicon: Readonly<Record<string, readonly string[]>> = {
  'any-drug': list(
    `cocaine, coke, crack, heroin, smack, gear, brown, meth, crystal, ice, tina, speed, amphetamine, amphetamines, ketamine, ket, mdma, md, ecstasy, molly, mandy, fentanyl, fent, oxy, oxys, oxycodone, oxycontin, percocet, percs, percocets, norco, norcos, vicodin, hydrocodone, tramadol, trams, codeine, dihydrocodeine, morphine, opioids, opiates, painkillers, pain pills, pain patches, pain meds, pain killers, xanax, xans, bars, valium, vallies, diazepam, street valium, benzos, benzo, zopiclone, zimovane, ambien, pregabalin, lyrica, gabapentin, ritalin, adderall, concerta, methadone, suboxone, subutex, buprenorphine, ghb, spice, mamba, weed, cannabis, skunk, nitrous, balloons, nos, whippets, glue, aerosols, acid, lsd, shrooms, pcp, kratom, lean, cough syrup, dxm, downers, uppers, street drugs, class as, drugs, pills, steroids, poppers, sleeping tablets, sleepers, co codamol, cocodamol, nurofen plus, temazepam, lorazepam, clonazepam, klonopin, ativan, sleeping pills`,
  ),
  'any-drink': list(
    'alcohol, vodka, whisky, whiskey, wine, beer, beers, gin, rum, tequila, booze, liquor, cider, spirits, bourbon, brandy, lager, sherry, port, schnapps, cans, shots, pints, drink, drinking, drinks, drinkin, special brew',
  ),
  'every-day': list(
    'every day, every night, everyday, daily, every morning, each night, each day, nightly, most nights, most days, all day, all day every day, first thing, in the morning, in the mornings, before work, at work, before noon, by noon, by lunchtime, by midday, at lunch, at breakfast, for breakfast, on my own, alone, in secret, secretly, all weekend, every weekend, from morning, till i pass out, until i pass out, until i black out, a day, a night, at school, at the school gates, before the school run, in the car, now, just to, again',
  ),
};

export const substanceSignsRules: readonly Rule[] = [
  rule(
    'substance.signs',
    'medium',
    'shows signs of dangerous drinking or drug use',
    `
    promise|promising|say|swear|tell+myself ..4 only|just ..2 one|two|a+couple|few ..8 bottles|bottle|drunk|empty|wake|floor|pass
    wake|woke|waking up ..3 next+to|beside|surrounded ..3 bottles|bottle|cans|empties
    took|taken|had|did|done ..1 two|three|four|five|six|some|a+few|couple ..3 @any-drug ..6 remember|weekend|blacked|woke|lost
    off|clean ..1 the? gear|drink|drugs|smack|brown|crack|meth ..3 days|weeks|months|ten|two ..8 shaking|paid|tempted|craving|dealer|urge|want
    needle ..4 in|still|arm ..3
    passed out ..3 with|needle|bottle|kids|kid|again
    vodka|gin|wine|whisky|drink|rum ..2 in ..1 my ..1 water|coffee|work|tea|flask|bottle|mug ..4
    on|went|go|been ..2 a ..2 bender|binge|session|three+day|two+day|four+day ..3
    bender|benders
    oramorph|morphine|methadone|liquid+morphine ..4
    do|doing|did ..1 lines|a+line|bumps|keys ..3 at|off|before|in|on|every ..3
    fits|seizures|fit|seizure ..6 diazepam|benzos|cut|taper|alcohol|drink|valium|xanax
    cut|stopped|tapered|reduced ..3 diazepam|valium|benzos|xanax|methadone|lorazepam|pregabalin ..6
    sell|sold ..2 my ..1 soul|body|guitar|phone|ring|car|things ..4 hit|fix|drink|drugs|score|bender|gear|line
    i|just|started|been huff|huffing|sniff|sniffing|inhale|inhaling ..1 paint|glue|gas|petrol|aerosols|lighter+fluid|solvents|deodorant|thinner|markers
    smoke|smoking|smoked|snort ..1 crack|meth|heroin|ice|spice|rock|pipe|coke|fentanyl ..4
    girlfriend|boyfriend|wife|husband|partner|son|daughter|brother|friend|flatmate|sister ..2 on|smoking|addicted+to ..1 ice|meth|heroin|crack|spice|fentanyl ..5
    left|walked+out|snuck+out|discharged+myself|ran|checked+out ..2 of|from? ..1 rehab|detox ..4
    skin|eyes ..3 yellow|jaundiced ..4
    units|bottles|litre|litres ..3 a|per day|night|week ..6 kill|liver|yellow|stop|too+much
    i|me|my|im|been|just|ive ..3 drink|drank|drinking|drunk|finish|finishing|get+through|getting+through|downing|necking|necked ..4 @every-day
    bottle|bottles|litre|litres|liter|fifth|box|crate|cans|pints|units|glasses|shots ..4 a|every|per|each day|night|evening|morning
    on|doing|taking|take|up+to|have ..2 about? ..1 10|12|15|20|30|40|ten|fifteen|twenty|thirty ..1 @any-drug ..2 a+day|daily|day|per+day|a+night
    few|couple|several|three|four|bottle|glass ..2 of? ..1 @any-drink ..2 first|before ..3
    can|could|cannot|can+not not? ..3 face|sleep|cope|function|get|manage|relax|talk|leave|go|work|rest|eat ..8 without|unless|first|until ..4 @any-drink|@any-drug|drink|line|smoke|pill|high|vodkas|glass|bottle
    need|needed|want|craving|crave|gagging|dying|desperate|have+to+have ..2 a|my|some|another|to ..2 line|fix|bump|hit|drink|score|joint|pill|@any-drug|vodka|use ..5 get|bed|face|sleep|morning|start|function|work|through|day|before|just|level|cope|out
    only ..3 feel|feeling|am|be ..2 normal|okay|ok|alive|myself|happy|calm|human|well|good ..2 when|if|while|after ..3 high|drunk|drinking|using|wasted|stoned|smoked|had+a+drink|on|tipsy
    only|best way|thing ..6 sleep|rest|cope|relax|numb ..4 @any-drink|@any-drug
    @any-drink|@any-drug ..4 only|is+the+only ..2 way|thing ..5 sleep|rest|cope|relax|numb|calm|through|work
    just|to ..2 feel ..1 level|normal|straight|steady ..3 drink|use|line|hit|pills|dose|need
    drink|drinking|drank|using|smoking|use|smoke|snort|snorting|weed|coke|habit|gambling ..6 out+of+control|out+of+hand|costing|ruining|ruined|destroying|cannot+stop|can+not+stop|getting+worse|killing+me|taking+over|all+i+think|lost+my|losing+my|spend+everything|marriage|family|secret
    costing|cost|losing|lost|ruining|ruined|destroying ..2 me? ..1 my ..2 family|marriage|job|kids|house|teeth|life ..8 drink|drinking|quit|stop|using|drugs|habit|bottle|smoking
    try|tried|trying|want|wanted|promise|promised|attempt|attempted|seem ..2 to|not ..1 stop|quit|cut+down|give+up|stay+sober|get+clean|taper|detox|come+off ..3 drinking|using|smoking|the+drink|alcohol|weed|pills|drugs|it|sober|clean ..6 but|and|shook|every|again|shop|seizures|seizure|ended|end+up|cannot|shake|fail|failed|withdrawal|sweats|cold|keep|could+not
    can|could|cannot|can+not|do+not|seem|unable not? ..2 to|know|how? ..2 stop|quit|control|say+no|put+down ..4 drinking|using|smoking|snorting|@any-drug|gambling|bottle|coke ..3 !crying|thinking|worrying|eating|laughing
    stop|stopped|stopping|quit|without|when|miss|taper|tapered ..6 shakes|shake|shaking|shook|sweats|sweating|tremble|trembling|tremors|seizure|seizures|spiders|crawling|seeing+things|hallucinate|twitching|fit|fits|sick ..5 drink|drinking|alcohol|benzos|bottle|it
    hands|body|i ..2 shake|tremble|shaking|trembling|shakes|sweat ..3 until|till|unless|before|without|if ..4 drink|drinking|vodka|stop|glass|fix|use
    twitching|sweating|shaking|shakes|seizures|seizure|tremors|seeing ..6 benzos|withdrawal|withdrawals|cold+turkey|alcohol|detox|drinking|coming+off|off+xanax|without+a+drink
    cold turkey|coming+down|comedown|rattling|clucking|withdrawing ..5
    days|hours|day ..2 into|in|of ..2 cold+turkey|detox|withdrawal|withdrawals
    used|using|use|relapse|relapsed|scored|picked+up|slipped|drank|drinking|drunk|smoked|bought+a+bottle ..2 again|last+night|yesterday|today|after ..3 sober|clean|months|years|days|shame|weeks|eight|ashamed|funeral|sick|sponsor
    relapsed|relapse|relapsing ..6 heroin|meth|drink|drinking|coke|alcohol|pills|months|years|days|weeks|again|sober|crack|oxy
    i relapsed
    sober|clean|dry ..6 months|years|days|weeks|year ..12 bottle|bought|drank|drink|used|last+night|slipped|looking+at+me|opened|relapsed|dealer|tempted|craving
    months|years|days|weeks|year ..2 sober|clean|dry ..10 bottle|bought|drank|drink|used|last+night|slipped|looking+at+me|opened|relapsed|dealer|gone|tempted
    fell|fallen|fall|falling|came|come off ..1 the? wagon
    hooked|addicted|dependent|reliant|addiction|habit ..2 on|to|is|with ..3 @any-drug|@any-drink|patches|them|pills|has+gone|heroin|tablets|line
    i ..4 functioning|functional|raging|secret|high+functioning ..1 alcoholic|addict|junkie
    hide|hides|hiding|hid|hidden|stash|stashed ..2 my|the|empty|bottles? ..1 bottle|bottles|cans|empties|vodka|drinking|use|habit|wine|@any-drug ..6
    smell|smelled|stink|reek ..2 of ..1 booze|drink|alcohol|wine|vodka|gin ..6
    @any-drug ..4 all+day|every+day|daily|every+night|every+weekend|most+days|weekends|at+work|to+keep+up|to+sleep|to+cope|to+function|just+to|cannot+say+no|cannot+stop|spend|is+killing|out+of+hand ..4
    doing|do|did|done|taking|smoking|smoke|smoked|snorting|snorted|snort|sniffing|injecting|injected|shooting|popping|using|used|scored|high+on|huffing ..2 @hard-drugs|cocaine|coke|heroin|meth|crack|ket|ketamine|mdma|spice|ghb|speed|gear|fentanyl|benzos|xanax ..6 again|every|weekend|alone|daily|and|since|to+cope|now|before|at+work
    i|im|been|started|ive ..2 injecting|injected|inject|snorting|shooting+up|smoking ..2 @any-drug|in+my|into|groin|arm|neck|meth|crack|heroin
    needle|needles ..4 shared|share|sharing|reused|used|borrowed|dirty|same ..3
    shared|share|sharing|used|reused|borrowed ..2 a|the|his|her|same|dirty ..1 needle|needles|syringe|works|pin
    taking|take|took|using|stealing|stole|steal|nick|nicking|borrowing ..2 my ..1 son+is|sons|daughter+is|daughters|mum+is|mums|mom+is|moms|nan+is|nans|wife+is|husband+is|dad+is|dads|friend+is|patients|brother+is|sister+is|kid+is ..1 @any-drug|meds|medication|prescription|tablets|adhd+meds
    taking|take|took|taken|eating|doubling|double|tripled|twice|more+than ..3 double|twice|triple|extra|more|three+times ..5 prescribed|codeine|dose|supposed|should|@any-drug|early
    run|running|ran out ..3 early ..4
    too much|many ..2 @any-drug|drink ..8 heart|lost|woke|chest|mad|racing|call|breathe|scared|sick|hospital|passed|seeing|floor
    took|taken|done|had|snorted|smoked|drank|drunk|dropped way? too much|many ..8
    heart ..4 mad|racing|pounding|funny|skipping|jumping ..6 md|coke|line|pills|mdma|took|speed|meth|ket|weed|energy+drinks
    mix|mixed|mixing|combine|combining|combined|wash|washing|washed|together ..4 @any-drug|meds|tablets|medication|antidepressants|pills ..5 @any-drink|@any-drug|drinking
    mix|mixed|mixing|combine ..3 @any-drink ..3 @any-drug|meds|medication|tablets|pills|antidepressants
    @any-drug|meds|tablets ..3 with|and|plus ..2 @any-drink ..6 sleep|work|rest|numb|faster|together|only|night|again
    wash|washing|washed|chase|chased|knock|knocking ..2 my|them|the ..1 pills|meds|tablets|medication ..3 down|back ..2 with
    dangerous|safe|okay|ok|risky|kill ..4 @any-drug ..4 @any-drug|@any-drink|together ..5
    blacked|black|blacking|passed|pass|passing out ..3 drunk|drinking|from|again|times|week|every|nights|and|on|woke|in
    till|until|til i pass|passed|black|blacked|fall|forget out|asleep|everything
    pass|passed out drunk|faster|quicker ..2
    woke|wake|came+to|found|find|waking ..3 up? ..5 park|bathroom+floor|gutter|hospital|cell|police|a+and+e|er|bench|ambulance|floor|blue|ditch|stopped+breathing|stranger's|bath|own+sick ..8 drink|drinking|drunk|k|ket|night|again|naloxone|stopped+breathing|no+idea|party|time|remember|vodka|drugs|blacked
    stopped|not|was+not breathing ..6 naloxone|narcan|hospital|a+and+e|again|overdose|woke|mate|paramedics
    naloxone|narcan ..4
    turned|went|woke|lips|was|going blue ..6 naloxone|mate|ambulance|overdose|pills|gear|heroin
    not|no|never ..2 remember|memory|idea|clue ..4 got|get|getting home ..6 again|time|drunk|night|drink|third|drinking
    lost|losing|missing ..1 hours|hour|days|weekend|six+hours|memory ..8 k|ket|drink|drunk|drinking|vodka|drugs|xanax|bars|party|floor
    drove|drive|driving|drives ..6 after|drunk|high|wine|bottle|beers|pissed|stoned|over+the+limit|hammered|wasted|pints ..3 kids|home|bottle|wine|again|car|last+night
    dealer|plug|dealers|score|scored|scoring ..3 gear|said+yes|owe|text|texted|number|offered
    stole|stealing|steal|nicked|sold|selling|pawned|pawn ..5 nan|mum|mom|dad|money|phone|tv|purse|work|jewellery|body|wife ..4 score|gear|drugs|fix|heroin|crack|use|coke|habit
    online|dark+web|street|internet ..4 @any-drug|pills|tablets ..4
    @any-drug|pills ..3 online|from+the+internet|dark+web|off+the+street|from+a+dealer|off+a+mate
    nose ..2 bleeds|bleed|bleeding|collapsed ..6 coke|line|sniff|weekend
    legs|hands|feet ..3 numb ..6 balloons|nos|nitrous|gas
    balloons|nos|nitrous ..4 numb|every|night|legs|legs+have
    how much|many|often ..3 @any-drug|@any-drink ..6 too+much|kill|die|lethal|fatal|safe|overdose|tolerance|dangerous|needed|to+pass+out
    how|where|what ..4 get|buy|find|score|make|cook|order|grow|inject|smuggle|sell|snort|smoke|obtain|extract ..2 some|cheap|illegal|good|a+gram+of? ..2 cocaine|heroin|meth|crystal+meth|crack|fentanyl|ketamine|mdma|ecstasy|oxycodone|xanax|ghb|lsd|percocet|methamphetamine|oxycontin|morphine|steroids|codeine+without+a+prescription|drugs ..5
    how|ways|best+way|way ..4 pass+out|black+out|get+drunk|get+high|get+wasted|overdose ..3 faster|quick|quickly|fast|fastest|without|off|on|from ..3
    drinking|drank|drink|drinks|bottle|wine|vodka ..4 school+run|kids|baby|breastfeeding|pregnant ..6
    using|drinking|drinks|smoking|high|on ..4 while|when|and|am ..1 pregnant|breastfeeding
    relapsed|relapse|relapsing|slipped|fell+off >>4 gear|smack|brown|heroin|coke|crack|meth|pills|vodka|whisky|wine|drink|speed|ket|spice|weed
    buy|buying|buys|get|getting|bought|score|ordering|order ..2 @pills|valium|xanax|diazepam|zopiclone|pregabalin|tramadol|codeine|benzos|gabapentin|oxy|morphine|fentanyl|subutex|ritalin|adderall ..3 off|from|on ..2 guy|bloke|mate|street|dealer|internet|online|dark+web|someone|neighbour|lad|telegram|snapchat|facebook|website|instagram
    @pills|valium|diazepam|zopiclone|pregabalin|tramadol|codeine|benzos|them ..10 10|12|14|15|16|18|20|24|25|30|40|50|ten|twelve|fifteen|twenty|thirty ..2 a|per|each day
    taking|take|took|using|use|stole|stealing|sneaking ..1 my ..1 @close-one is? ..1 @pills|ritalin|adderall|concerta|pain+meds|patches|oramorph
    not ..1 remember|recall ..2 last|a|single ..1 day|night|time|weekend|week|evening ..3 i|was|that ..2 not|without|sober|straight|did+not ..2 use|drink|drunk|high|sober|smoke|stoned|using|drinking
    sober|clean|recovery|dry|relapse|craving|days|years|months ..14 outside|in+front+of|car+park ..4 off+licence|off+license|offie|liquor+store|bottle+shop|bookies|casino|dealer|dealers
    stand|standing|sat|sitting|parked|stood ..2 outside ..3 off+licence|off+license|offie|liquor+store|bottle+shop|bookies|dealers|dealer ..4 !waiting+for+my
    hide|hid|hidden|hiding|stash|stashed|stashing ..3 bottles|cans|vodka|wine|booze|miniatures|gin|whisky ..3 !from+the+kids|for+the+party
    two|three|four|five|six|several|2|3|4|5|6 wraps|bags|rocks|grams|points|lines|pipes ..2 a|per|each day|night
    taking|take|took|using|use|stole|stealing|sneaking ..1 my|his|her ..1 @close-one|mates|kids is? ..1 adhd+meds|adhd+tablets|pain+killers|painkillers|meds|sleeping+tablets
    fit|fits|seizure|seizures|shakes|the+sweats|hallucinating|spiders ..8 stopped+drinking|stop+drinking|cold+turkey|not+drinking|without+a+drink|come+off|coming+off|off+the+drink
    stop|stopped|stopping drinking ..8 fit|fits|seizure|shakes|sweats|spiders|shaking|hallucinating
    slip|slipped|lapse|lapsed ..4 drank|used|drink|smoked|scored|had+a+drink
    mix|mixture|combo|combination|cocktail ..3 pills|drugs|alcohol|benzos|opioids ..5 black+out|pass+out|high|die|knock|knocked
    `,
    { about: 'self', unless: 'everyday-substance', ownNegation: true },
  ),
];
