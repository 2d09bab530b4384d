import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('eating-disorder');

export const eatingSignsRules: readonly Rule[] = [
  rule(
    'eating.signs',
    'medium',
    'shows signs of starving, purging or fear of food',
    `
    calories in ..2 a|an|every|each|stick ..4 gum|apple|tablet|toothpaste|grape|lettuce|vitamin|medicine
    eat|ate|eating ..6 upstairs|toilet|bathroom|straight ..5 bring|bringing|brought|get|throw|sick ..2 it|back|everything
    bring|bringing|brought ..1 it|food|dinner|lunch ..1 back ..2 nobody|up|every|notices|after
    tip|tipping|pour|pouring|throw|flush|hide|hiding|bin|binning|spit|feeding ..3 shakes|shake|ensure|fortisip|supplements|snacks|meal+plan|sandwiches|dinner ..4 sink|away|bin|dog|toilet|plant|napkin
    number ..2 goes|go|went ..1 up ..6 cut|half|starve|fast|less|skip|stop|cry
    cut|halve|half my food|meals|portions|intake|dinner ..2 in? half
    cals|calories|kcal ..2 in|burned|burnt|eaten ..6
    jeans|clothes|trousers|rings|dress|skirt ..3 falling+off|hanging+off|too+big|loose|baggy ..6 best|proud|amazing|high|love|feeling|win
    thyroid|insulin|adderall|ozempic|metformin|water+pills|caffeine|ephedrine ..6 speed|lose|weight|metabolism|thin|skinny
    sewed|sewn|put|hid|hide|taped ..2 weights|coins|batteries|stones|water ..4 weigh|weighed|bra|pockets|gown|clinic|scale
    how long|many+days ..4 live|survive|go|last|fast ..3 without|on ..1 food|eating|nothing|water
    heart ..1 rate|is|beat ..5 eat|weight|anorexia|food|bmi
    have|need|supposed|told|wants|want|must ..2 to|me ..2 eat|gain|meals|three+meals|snacks|feed|weight ..3 i ..1 will|wont|can|could|am ..1 not
    on|just|only|had|having ..1 water|coffee|black+coffee|ice|diet+coke ..2 since|for|all|and+nothing ..2 weekend|monday|tuesday|wednesday|thursday|friday|days|week|yesterday
    food ..1 is|feels|seems|makes|disgusts ..2 disgusting|disgusts|gross|poison|the+enemy|vile|dirty|repulsive|scary
    skipping|skip|skipped meals ..4
    passed out|fainted|collapsed|dizzy|fainting|faint ..8 eat|eating|ate|food|meals|fasting|starving|breakfast|calories
    wrappers|packets|food ..2 hidden|hid|hide|stashed|under|in ..4 wardrobe|bed|drawer|room|bag ..6
    eaten|ate|had|eat|eating|have ..1 nothing|barely|hardly|only|just|an|a|one|half|two ..4 apple|apples|crackers|cracker|banana|rice+cake|rice+cakes|yoghurt|yogurt|egg|cucumber|cucumbers|celery|gum|coffee|soup|grapes|carrot|carrots|lettuce|biscuit|slice|bite|almonds|cereal+bar|salad ..3 since|today|all+day|yesterday|all+week|for+days|this+week|in+two|in+three|monday|tuesday|wednesday|thursday|friday|days
    only|just ..1 let|allow|lets|eat|have|eating|drink|allowed ..3 cucumber|cucumbers|coffee|apple|apples|lettuce|water|gum|celery|diet+coke|soup|fruit|ice|salad|rice+cakes|egg+whites ..4
    not|never|barely|hardly|without|nothing|no ..2 eat|ate|eating|eaten|food|eaten+properly|eating+properly|solid+food|meal|proper+meal ..5 since|days|week|weeks|mum|mom|know|anyone|know+it|tell|hide|dizzy|fainted|powerful|proud
    days|hours|day ..2 without ..1 food|eating|a+meal|a+bite
    scared|afraid|terrified|frightened|fear|panic|anxious|dread ..3 of|to|about|when ..2 eat|eating|food|drink+water|calories|fat|gaining|weight|meals|carbs|getting+fat|gain ..5
    drink|drinking|scared ..2 water ..6 scale|weigh|weight
    @be ..1 disgusting|disgusted|guilty|gross|vile|fat|huge|sick ..3 after|when|whenever|if|every ..3 eat|eating|meal|meals|food|eaten ..8
    bring|brought|throw|threw|throwing|sick|sicking|chuck|chucked ..3 food|everything|lunch|dinner|breakfast|all+of+it|it+all ..2 up|back+up ..4
    get|getting|got|need ..3 food|lunch|dinner|breakfast|it ..2 out+of+me|out+of+my+body|out+of+my+stomach ..4
    eat|ate|eating|meal|lunch|dinner ..8 throw|threw|bring|sick|get ..3 it|that|all ..2 up|out|rid ..4
    get rid of ..1 food|the+food|calories|lunch|dinner|what+i+ate
    eat|meal|food|eating|ate ..12 getting rid of ..1 it|food|the+food|calories|lunch|dinner|everything ..4
    eat|eating|ate|binge|binged|stuff|stuffed ..4 until|till|so+much ..3 pain|hurts|hurt|sick|burst|cannot+move|stomach|throw ..8
    fingers|knuckles|throat|teeth ..3 sore|scarred|cut|hurt|bleeding|raw|rotting|swollen ..4 sick|vomit|throwing+up|purging|being+sick|throw|vomiting
    run|running|burn|work|exercise|walk|sweat|swim|cycle ..2 it|that|them|everything|off ..2 off ..4 eat|ate|food|calories|if|meal|lunch
    eat|ate|eating|food ..6 run|burn|work|exercise|sweat ..1 it|that|them off
    if i eat ..8 sick|fat|guilty|throw|gain|run|punish|hate|cry|panic|bring|burn|starve|fail|bloated|huge|disgusting|ugly|worthless
    if ..2 i ..2 eat|miss|skip|do+not+exercise|rest ..5 punish|run|exercise|allowed|let+myself|fat|guilty|hate|starve|gym|not+eat
    exercise|gym|training|run|running|workout ..6 hours|twice|miles|session ..4 day|a+day|every+day ..8 eat|eating|allowed|calories|let|miss|fat|thin|faint|guilty
    calories ..4 a|per|each|every day ..6 thin|fat|exercise|weight|still|too|mom|mum|eat
    under|below|less|only|just|eat|eating|on|than|max ..1 @low-cal ..1 calories|kcal|cals|cal ..4
    @low-cal ..1 calories|kcal|cals|cal ..2 a|per|each|today|day ..2
    weigh|weight|weighed|down ..2 to|is|only|just|about|at? ..1 28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44 ..1 kg|kilos|kilo|kgs|kilograms
    29kg|30kg|31kg|32kg|33kg|34kg|35kg|36kg|37kg|38kg|39kg|40kg|41kg|42kg|43kg
    weigh|weight|weighed ..4 70|72|74|75|76|78|80|82|84|85|86|88|90 ..1 lbs|pounds|lb ..3
    see|look|looks|feel|am|mirror|think ..3 whale|huge|enormous|fat|massive|obese|cow|pig|elephant ..8 underweight|ill|bones|thin|everyone|kilos|kg|says|tells|skin
    everyone|mom|mum|they|people|doctor|friends ..2 says|say|tells|think|thinks|said ..4 ill|thin|too+thin|skinny|underweight|skeletal|weight ..6 fat|huge|enormous|big|more|disgusting|liars|jealous
    thin|skinny|bones|weight|underweight ..8 think|see|feel|look ..3 fat|huge|enormous|massive ..2
    hair ..3 falling|falls ..2 out ..8 eat|periods|period|food|weight|calories|starving
    period|periods ..2 stopped|gone|missing|disappeared ..8
    heart|pulse|potassium|blood ..6 how+little+i+eat|not+eating|do+not+eat|low+weight|starving|purging ..3
    hunger|hungry|empty|emptiness|starving|starvation|fasting|restricting ..4 winning|win|powerful|power|clean|pure|strong|proud|control|high|achievement|success|feels+like|makes+me+feel|better
    powerful|proud|pure|clean|strong|in+control|winning ..6 eaten|eating|empty|hungry|hunger|eat|starving|fast
    fast|fasting|fasted ..3 day|days|six|seven|five|four|nine|week|hours ..8 dizzy|fainted|amazing|weight|number|lost|keep|proud|shower|collapsed|longer|thin
    water+fast|water+fasting|juice+fast|dry+fast|dry+fasting ..6
    number ..2 went|going|goes|drop|drops|dropped|down ..2 down|so|worth|scale|low|lower ..4
    scale|scales ..6 times|every|number|decide|ruins|happy|obsess|control|rules|day
    weigh myself ..4 times|every|each|day|hour|before|after
    pretend|pretending|lie|lied|lying|hide|hiding|hid|hides|trick|fake ..5 eaten|eating|eat|food|meals|meal|ate|napkin|napkins|lunch ..4
    hide|hid|hiding|hides ..3 from|that|how|food ..4 not+eating|am+not+eating|napkins|eat|eating|weight
    hiding|hide|hid|throwing|throw|flush|bin|feed ..1 my|the ..1 food|lunch|dinner|meals|packed+lunch ..3
    do|did|does not ..1 deserve ..3 food|eat|dinner|lunch|breakfast|meals|meal
    not deserve|allowed|let+myself|allow+myself ..2 to? ..1 food|eat|dinner|lunch|breakfast|carbs|meals
    diet+pills|slimming+pills|fat+burners|clenbuterol|dnp|laxatives|laxative|water+pills|diuretics|phentermine ..6
    pills|tablets|laxatives ..6 lose+weight|thin|skinny|slim|fat
    lose|losing|drop|dropped|lost ..4 kg|kilos|pounds|lbs|stone|weight ..5 weeks|week|days|fast|month|whatever|how|care|any+means|quick|quickly|without+eating|starving ..4 do+not+care|care+how|fast|quickly|eat|without|die|starve|whatever|thin|skinny
    rather|sooner|prefer ..2 die|be+dead ..2 than ..3 gain|fat|eat|put+on|weigh|be+fat
    want|wish|need|going|be|get|stay|become|look ..3 thin|skinny|bony|skeletal|anorexic|bulimic|underweight|size+zero|tiny|emaciated ..6 prom|summer|no+matter|eat|calories|die|tips|disappear|dangerously|enough|bones|hospital|starve|how
    how|tell|ways|tips|help|teach ..6 anorexic|bulimic|purge|throw+up|vomit|starve|not+eating|stop+eating|suppress+my|suppress+hunger|suppress+appetite|skinny|eat+less|make+myself+sick|hide+my+weight|hide+not+eating|laxatives ..4
    ana|mia|anorexia|bulimia|ed|eating+disorder ..3 is|voice|back|louder|shouts|screams|wins|winning|relapse|relapsed|again|tells|thoughts|brain|worse ..3
    relapse|relapsed|relapsing|back|slipping|falling ..3 into|in|with|to ..2 my|the|old ..1 eating+disorder|ed|anorexia|bulimia|restricting|purging|eating+habits|starving|binge
    binge|binged|bingeing|binging|binges ..6 again|bathroom|loaves|hate|starve|purge|every|night|sick|straight|control|hurts|throw|toilet|ashamed|secret|pain
    loaves|tubs|packets|boxes|whole+cake ..8 bathroom|toilet|straight|sick|threw|throw
    straight|ran|run|go|going|went|rush ..2 to ..2 bathroom|toilet ..6 after|eat|food|meal|throw|sick|dinner|empty
    tap|shower|music|water ..3 running|on|loud ..6 sick|hear|throw|vomit|purge
    sick|throw+up|vomit|puke|purge ..6 tap|shower|running|hear|quietly|secretly|silently|quiet ..3
    chew|chewing|chewed ..5 spit|spitting|spat ..4
    skip|skipping|skipped|miss|missing ..3 meals|breakfast|lunch|dinner|food|insulin ..8 lie|lied|thin|weight|gain|fat|days|calories|hide|terrified|control|skinny|dizzy|mum
    living|live|lived|surviving|survive|survived|existing ..3 off|on ..2 diet+coke|gum|coffee|air|ice|cigarettes|water|energy+drinks|monster|lettuce|apples|soup|black+coffee
    afraid|fear|terrified|scared|phobia|panic ..4 gain|gaining|putting+on|getting|becoming ..2 weight|fat|pounds|bigger
    eat|eating ..3 in+front+of|around|with ..2 people|others|anyone|family ..8 days|panic|so+i+just|do+not+eat|starve|cannot
    cannot|can+not|could+not|unable|will+not|refuse ..3 bring|make|let|force|allow ..1 myself ..2 to? eat|swallow|eating|food
    daughter|son|girlfriend|gf|boyfriend|bf|sister|brother|friend|wife|roommate|child|teenager ..5 not|hardly|barely|stopped|refuses ..2 eaten|eating|eat|eats ..6 days|week|weeks|fat|weight|thin|hospital|anymore|since !veg|vegetables
    daughter|son|girlfriend|sister|friend|wife|roommate ..6 throwing+up|making+herself+sick|purging|starving+herself|starving+himself|vomiting+after|laxatives|skipping+meals|skin+and+bone|anorexic|bulimic ..4
    not|nothing ..1 had|have|eaten|touched|eat anything|a+thing|food|a+bite ..1 but|except|apart+from|besides|other+than ..3 coffee|water|gum|tea|coke|ice|apple|apples|cucumber|broth|celery
    nothing but|except ..2 coffee|water|gum|tea|coke|ice|apple|apples|cucumber|broth|celery ..3 since|for|all|days|week
    need|should|must|have|tells|says|told ..3 gain|put+on+weight|put+weight+on ..6 disgusting|fat|huge|scared|refuse|cannot|can+not|terrified|do+not+want
    weigh|down+to|i+am ..3 5|6 stone ..2 !lighter|down|heavier|over|less|off|gone
    no food|eating ..1 before|after|until|till ..4 >>10 break|rule|rules|run|sick|punish|weigh|calories
    if i ..2 break|eat|go+over|slip ..6 run|punish|sick|purge|starve|fast|laxatives ..4
    period|periods ..6 months|weeks ..8 freezing|cold|hair|weight|eat|cannot+stop|can+not+stop
    pretend|pretended|said|lied|lie|claimed ..5 bug|ill|food+poisoning|virus|allergy|vegan|already+eaten ..8 being+sick|be+sick|throw+up|throwing+up|vomit|not+eat|avoid
    lost ..3 stone|kilos|kg|lbs|pounds ..8 not ..2 stop|enough|can+not+stop
    hide|hid|hiding|hides ..2 food|dinner|meals|lunch|my+weight|it ..3 from ..2 mum|mom|parents|dad|nurse|nurses|dietitian ..3 !easter
    `,
    { about: 'anyone', unless: 'everyday-food', ownNegation: true },
  ),
];
