import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('substance');

export const substanceLexicon: Readonly<Record<string, readonly string[]>> = {
  alcohol: list(
    'alcohol, vodka, whiskey, whisky, wine, beer, beers, gin, rum, tequila, booze, liquor, cider, spirits, bourbon, the bottle, drink, drinking, drinks, brandy, the drink',
  ),
  'alcohol-plain': list(
    'alcohol, vodka, whiskey, whisky, wine, beer, beers, gin, rum, tequila, booze, liquor, cider, bourbon, brandy',
  ),
  drugs: list(
    'cocaine, heroin, meth, crystal meth, crack, fentanyl, oxycodone, percocet, opioids, opiates, ketamine, ket, mdma, ecstasy, speed, pills, xanax, valium, benzos, codeine, tramadol, morphine, gear, smack, drugs, spice, adderall, ghb, lsd, amphetamines, painkillers, vicodin, oxycontin, lean, crack cocaine, molly, nitrous, gabapentin, pregabalin, kratom, dxm, ambien, dope, sleeping pills, coke, methadone, suboxone, snow, tina, needles, inhalants, glue, aerosols',
  ),
  'hard-drugs': list(
    'cocaine, heroin, meth, crystal meth, crack, fentanyl, oxycodone, percocet, opioids, opiates, ketamine, ket, mdma, ecstasy, xanax, valium, benzos, codeine, tramadol, morphine, smack, spice, adderall, ghb, amphetamines, painkillers, vicodin, oxycontin, methadone, pregabalin, gabapentin, drugs, lean, molly',
  ),
};

export const substanceRules: readonly Rule[] = [
  rule(
    'substance.overdose',
    'high',
    'tells of an overdose or a dangerous mixture',
    `
    overdose|overdosed|overdosing|overdoses
    ~mix|~take|~combine|~have|~wash|took|taken|mixed|mixing|washed|washing|taking|chased ..3 @hard-drugs|@pills|sleeping+tablets ..5 with|and|plus|on+top+of ..3 @alcohol-plain|wine|vodka|drink|drinking|@hard-drugs|bottle
    @alcohol-plain|drinking|drank|drunk|drink ..6 with|and|on+top+of|plus|took|mixed|mixing|while+taking|while+on|taking ..4 @pills|@hard-drugs|sleeping+tablets
    @pills|@hard-drugs ..3 and|with|on+top+of|plus ..4 @alcohol-plain
    ~take|took|taken|taking|had|have ..2 too many|much ..3 @pills|@hard-drugs|of+my|my+meds|of+them
    ~take|took|taken|taking|had|doubled|tripled|triple|double ..2 double|triple|twice|three+times|extra|more+than|whole|whole+packet|quadruple ..5 dose|@pills|prescribed|i+should|amount|supposed
    took|taken|taking|swallowed|pop|popped more ..1 @pills|than+i+should|than+the+dose|than+prescribed|than+i+was ..3
    lips|fingers ..1 blue
    i|was|am|just|been|feel|felt @adv* high on @hard-drugs
    doubling|doubled|tripling|tripled|upping|upped|increasing|increased ..1 my ..1 @hard-drugs|@pills|dose|medication|tablets
    ~steal|~buy|buying|bought|get|getting ..4 @hard-drugs|@pills ..6 street|dealer|online|dark+web|mother|mum|mom|nan|grandma|work|ward|patients|friend
    ~steal ..3 mother|mum|mom|nan|grandma|dad|husband|wife|patients|work ..1 @hard-drugs|@pills
    taking|take|took|popping|popped|dropping|swallowing ten|eight|six|twelve|fifteen|twenty|10|8|6|12|15|20|30 ..2 at+a+time|a+day|at+once|of+them|in+one+go|pills|tablets
    blackouts|blackout ..8 nights|every|again|drinking|remember|lost
    not|dont|no ..2 remember|memory ..6 drinking|drunk|drank|blackout|blackouts|blacked+out|vodka|wine
    black|blacked|blacking|passed|passing|pass out ..8 drinking|drunk|drank|pills|vodka|drugs|again|alone|every|wheel|bottle|wine|alcohol
    drinking|drunk|drank|pills|vodka|drugs|bottle|wine|alcohol|high ..8 blackout|blacked+out|blacking+out|passed+out|passing+out|pass+out|black+out
    drove|driving|drive|behind+the+wheel ..5 drunk|high|wasted|hammered|drinking|after+drinking|under+the+influence|bottles|plastered|stoned
    drunk|high|wasted|hammered|drinking|a+few+drinks|bottle ..6 drove|driving|behind+the+wheel|drive+home|got+in+the+car|drive
    shakes|shaking|tremors|seizure|seizures|sweats|sweating|withdrawal|withdrawals|vomiting|dts|hallucinating|convulsions ..8 drink|drinking|alcohol|withdrawal|withdrawals|detox|cold+turkey|benzos|xanax|stopped|quit|sober
    stopped|stop|quit|quitting|came+off ..3 drinking|alcohol|benzos|xanax|valium ..8 shakes|shaking|seizure|tremors|seeing+things|sweating|hallucinating|fit
    in|from|through|with|my|the|bad|alcohol|opiate|benzo|having|getting|going+through|going+into ..1 withdrawal|withdrawals|detox|detoxing ..4 shaking|shakes|sweating|sick|alone|home|cold+turkey|fits|seizure|seizures|again|help|scared|hell|hours|days
    shared|sharing|used|dirty|reusing needle|needles
    injected|injecting|inject|shooting+up|shot+up|snorting|snorted|smoking|smoked|sniffing|huffing ..2 @hard-drugs|heroin|meth|crack|coke|again|glue|pills|gas|up
    stopped|stopping|quit|came+off|coming+off|flushed|threw+away|skipping|not+taking|not+taken|refusing|refuse ..4 lithium|antipsychotic|antipsychotics|clozapine|insulin|olanzapine|risperidone|quetiapine|my+bipolar+meds|my+bipolar+medication|seroquel|aripiprazole|depot
    i|keep|been|start|started|back+to|just ..2 injected|injecting|inject ..3 !insulin|ozempic|mounjaro|wegovy|myself+with+insulin|humira|it+daily
    heart stopped ..8
    seizure|seizures|fit|fits ..4 coming+off|came+off|withdrawal|detox|drinking|benzos|alcohol
    `,
    { unless: 'everyday-substance', about: 'self', keeps: ['past'], ownNegation: true },
  ),
  rule(
    'substance.dependence',
    'medium',
    'cannot stop drinking or using',
    `
    i|me|my|we|been|am|just|and @adv* relapsed|relapse|relapsing ..8
    relapse|relapsed|relapsing ..6 drink|drinking|alcohol|drugs|@hard-drugs|using|sober|sobriety|months|years|days|heroin|again
    fell|fallen|falling off the wagon
    off the wagon
    using|used|use|back+on|picked+up|scored again ..4
    can|could not|never|barely @adv* stop|quit|go|cope|get|sleep|function|face|control|manage|stay|live|survive ..5 drinking|without+drinking|without+a+drink|using|alcohol|drinks|sober|without+alcohol|without+drugs|@hard-drugs|booze|vodka|wine|bottle|without+pills|without+weed|without+smoking+weed|without+using|without+a+joint|without+a+spliff
    need|always+need|needing|rely|relying|depend|depending|turn|turning|use|using ..3 alcohol|vodka|wine|booze|to+drink|a+drink|drinking|drugs|@hard-drugs|pills|bottle ..6 to|feel|sleep|cope|function|get|numb|before|just|morning|day|forget|every|escape
    drink|drinking|drank|drunk|using|drugs|wine|vodka|alcohol|booze|high ..6 to|just+to ..2 forget|cope|numb|sleep|function|feel+normal|feel+better|feel+nothing|escape|get+through|stop+feeling|silence|shut|feel+anything|drown
    i @adv* drink|drinking|drank|am+drinking|have+been+drinking ..5 every+day|every+night|daily|all+day|in+the+morning|before+work|at+work|alone|bottle|bottles|a+litre|a+liter|from+the+moment|until+i+pass|before+noon|heavily|too+much|nonstop|non+stop|myself|litre|until|handle|fifth|units|again
    ~drink bottle|bottles|a+bottle|two+bottles|a+litre|a+fifth|a+handle|half+a+bottle|a+whole+bottle|a+liter ..3 of ..1 @alcohol-plain
    bottle|bottles|litre|liter|fifth|handle|pint|half+a+bottle of @alcohol-plain ..5 a+day|a+night|every|day|night|tonight|morning|alone|before|last+night|daily|today|gone
    @alcohol ..4 every+day|every+night|in+the+morning|for+breakfast|before+work|all+day|hidden|hide|hiding|out+of+control|problem|instead+of|first+thing
    ~hide|hid|hiding|hidden|sneak|sneaking ..3 bottles|bottle|my+drinking|vodka|wine|alcohol|drugs|pills|how+much+i+drink
    i|my|me|am|been|became|becoming|getting|feel @adv* addicted|hooked|dependent ..2 to|on ..2 @hard-drugs|@alcohol|it|pills|drugs|them|painkillers|substances|opiates
    my @adv* addiction|drinking|alcoholism|drug+use|using|alcohol+use ..5 out+of+control|worse|killing|problem|bad|again|ruining|back|getting|destroying|ruined|relapse
    i|am|be|become|becoming|maybe|think+i+am ..3 an ..1 alcoholic|addict|junkie
    am|as a|an @adv* alcoholic|addict|drug+addict|junkie
    i ..3 drinking|drink|drug|alcohol|gambling|substance problem|addiction|habit
    i|just|been|am|again|started|back|we|have @adv* using|doing|taking|smoking|snorting|shooting|did|do|took|used|buying|popping|abusing|on @adv* @hard-drugs|heroin|meth|crack|coke|pills+i+bought ..8
    abusing|misusing|abused|abuse|misuse ..2 alcohol|drugs|@pills|my+meds|my+medication|substances|prescription|@hard-drugs
    craving|cravings|crave|urge|urges|tempted|temptation|desperate ..2 to|for|a ..1 use|drink|drugs|alcohol|fix|heroin|meth|vodka|coke|get+high
    first thing ..5 reach|drink|need|want|do ..5 @alcohol-plain|drink|bottle|pills
    reach|reaching|reached for ..2 @alcohol-plain|bottle|pills|drink ..3
    sober|clean ..12 drank|drink|bottle|used|relapsed|vodka|wine|whisky|beer|last+night|again
    sober|clean ..6 ruined|blew|lost|broke|threw+away|over|slipped|gave+in|last+night|until
    gave|give in|and ..4 drank|drink|used|bottle|dealer
    my dealer
    i|im|been|me|getting|get ..3 drunk|wasted|high|hammered|blackout|blind+drunk ..2 every+day|every+night|most+nights|again|all+the+time|alone|at+work|by+noon|most+days|all+weekend|daily|constantly|before+work
    drinking|drink ..3 out+of+control|too+much|way+too+much|heavily|a+lot+more|more+and+more|getting+worse|spiralling|spiraling|again
    drinking|drugging|using myself|again ..2 to+death|to+sleep|into|every|unconscious
    hangover|drinking|drunk ..8 lost+my+job|work+again|missed+work|kids|arrested|dui|hospital|wrecked
    dui|dwi|back+in+rehab|need+rehab|checked+out+of+rehab
    numb|numbing|escape|escaping ..5 alcohol|drugs|drinking|pills|bottle|weed
    got|get|went|finished|drank|through|polished+off|necked|downed|had ..4 bottle|bottles of @alcohol-plain
    stopped|stop|quit|kept|still|been|secretly|back|back+to|started|again using !the|a|an|my|it|this|that|plastic|your|his|her|their|instagram|facebook|words|our|these|them|an|public|google|excel|contacts|mobile
    using again|heavily|daily|every+day
    i ..2 ~steal ..4 morphine|@hard-drugs|@pills|medication|prescription
    i ..4 never|not ..1 stopped using|drinking
    `,
    { unless: 'everyday-substance', about: 'self', ownNegation: true },
  ),
];

export const substanceEveryday = list(
  `@fiction, insulin, botox, fillers, vaccine, b12, epipen, steroid, cortisone, water, coffee, tea, lol, lmao, haha, soda, juice, milk, adderall as prescribed, smoothie, smoothies, caffeine, energy drinks, kombucha, decaf, theory, paper, dry january, netflix, tiktok, instagram, social media, phone, sertraline as prescribed, ibuprofen for, laptop, app, software, vitamins, gym, pokemon`,
);
