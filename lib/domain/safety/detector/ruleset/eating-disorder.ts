import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('eating-disorder');

export const eatingRules: readonly Rule[] = [
  rule(
    'eating.purging',
    'high',
    'purges, or misuses laxatives or medicine to lose weight',
    `
    i|me @adv* ~make|~force|making|made myself sick|vomit
    ~make|~force|making|made|forcing|try|trying|tried|urge ..1 myself|to ..1 throw+up|throwing+up|be+sick|vomit|puke|purge
    make|making|made|makes|force|forcing|forced myself ..1 sick|vomit|puke|throw+up|be+sick
    throw|throwing|threw|throws up ..4 after+every|after+eating|after+meals|after+i+eat|after+i+ate|after+dinner|after+lunch|so+i|so+that|because+i|everything|every+time|every+meal|my+food|food|meals|on+purpose|weight|fat|skinny|calories ..5
    fingers|toothbrush|finger ..3 down my throat
    purge|purged|purging|purges
    ~binge ..3 and ..1 purge|purging|vomit|throw+up|starve|restrict|laxatives
    binge|binging|bingeing|binged|binges ..8 purge|starve|throw|vomit|restrict|hate+myself|disgusting|fat|sick|eating|again|every+night|control|food|ashamed
    laxative|laxatives|diuretics|diet+pills|ipecac|appetite+suppressants|fat+burners
    bulimia|bulimic
    sick|vomit|throw+up ..3 on+purpose|after+meals|after+every+meal|after+eating|after+i+eat|after+dinner|after+lunch|everything+i+eat
    after|every meal|meals|eating|eat|dinner|lunch|food ..6 throw+up|be+sick|vomit|purge|toilet|bathroom|bring+it+up|get+rid+of+it|sick+it+up
    bring|brought|bringing|sicking|sicked|get|getting|got ..2 it|food|everything|dinner|lunch|meal ..1 back+up|up+again|up+after|out+of+me|rid
    skip|skipping|skipped|omit|omitting|not+taking|underdosing ..2 my? insulin ..6 weight|thin|skinny|lose|slim
    chew|chewing ..2 and spit|spitting
    `,
    { unless: 'everyday-food', about: 'self' },
  ),
  rule(
    'eating.starving',
    'medium',
    'starves themselves or restricts food',
    `
    ~starve myself|my+body ..3
    i|been|am|keep|start|have @adv* starving|starved|starve @adv* ..2 to|because|so|until|days|weight|again|skinny|thin
    not|barely|hardly|never|without|nothing ..1 eaten|ate|eat|eating|food|touched+food|solid+food ..5 days|since|week|weeks|in+two|in+three|in+four|for+two|for+three|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    no|without food|eating|meals ..3 days|week|since
    days|day|week ..3 without ..1 food|eating|a+meal
    days|week|hours since ..3 ate|eaten|meal|food
    stop|stopped|quit|refuse|refusing|refused|avoid|avoiding|scared|afraid|terrified|fear|hate|unable|can+not|could+not|struggle|struggling|skip|skipping ..2 to|of|let+myself|allow+myself|make+myself ..1 eat|eating|food|swallow|meals ..5
    have|has|just|i|ive ..1 stopped|quit|stopping eating
    skip|skipping|skipped ..2 meals|breakfast+and+lunch|lunch|dinner|food ..6 weight|days|fat|thin|lose|skinny|calories|control|week|feel
    fasting|fasted|fast day|days|hour|hours ..1 @number
    only|just|nothing+but had|have|eat|eaten|ate|an|a|black ..3 apple|coffee|crackers|gum|rice+cake|rice+cakes|water|cucumber|celery|lettuce|broth|diet+coke|banana|yoghurt|carrot|grapes ..4 days|day|today|yesterday|all+day|week|since
    scale|scales|weigh|weight|kilos|kg|pounds|stone|bmi ..8 still ..3 fat|enormous|huge|disgusting|big|too+much|not+enough|massive
    water|coins|weights ..2 load|loading|loaded|before|pockets ..4 weigh|weighed|weighs|weigh+in|clinic
    weigh|weighed|weighs ..1 myself ..5 times|every|day|hour|obsess
    eat|eating nothing ..5 week|days|day|without|weight|all
    hide|hiding|lie|lied|lying|pretend|pretending|pretended ..6 not+eating|eaten|ate|have+eaten|i+am+eating|food|meals
    want|wanted|like|love|see|feel my ..1 bones|ribs|hipbones|collarbones|spine ..3
    fast|fasting|fasted ..5 day|days|hours|week|lose|weight|water|skinny|longer
    restrict|restricting|restricted|restriction ..3 calories|food|eating|intake|again|meals|diet|myself|kcal
    anorexia|anorexic|anorexics|orthorexia|ana|thinspo|pro+ana|pro+mia|meanspo|bonespo|edtwt|arfid
    eating disorder|disorders
    my|relapse|relapsed|relapsing|struggling+with|recovering+from|in+my ed !department|sheeran
    living|live|survive|surviving|existing on ..1 nothing|water|coffee|diet+coke|apples|an+apple|gum|black+coffee|air|200|300|400|500|600|ice ..3
    only|just|eat|eating|ate|eaten|allow|under|below|less+than|max|maximum|limit|on ..3 100|150|200|250|300|350|400|450|500|550|600|650|700|800 ..1 calories|kcal|cals|calorie
    count|counting|counted ..2 every|calories|each|calorie ..5 obsess|obsessed|obsessively|panic|stop|scared|cry|everything|bite|single|constantly|lettuce|hate
    lose|losing|drop|dropping|shed ..3 weight|pounds|kilos|stone|lbs|kg ..8 fast|quickly|as+much+as+possible|as+fast+as+possible|without+eating|starving|dangerous|extreme|not+eating|hide|secretly|overnight|any+means|dizzy|faint
    as much weight as
    lose as much
    fastest|quickest|best|easiest|quick|how|tips|help|way|ways ..5 get|become|be|stay|look ..2 so|super|really|extremely|very|as? ..1 skinny|thin|skeletal|underweight|anorexic|bony|emaciated|bulimic|size+zero
    skinny|thin|bony ..3 that|until|enough ..5 ribs|ribcage|bones|hipbones|collarbone|collarbones|spine|die|disappear|show|stick|see
    ribs|ribcage|hipbones|hip+bones|collarbones|collar+bones|bones|spine|thigh+gap ..5 show|stick|see|visible|poke|showing|sticking|poking|out|through|count
    thigh gap
    too|so|disgustingly|feel|am|look|getting|fat|ugly fat ..5 not+eat|stop+eating|starve|do+not+deserve|throw+up|purge|not+deserve|eat+again|disgusting|skip
    not|dont deserve ..1 to? eat|food|dinner|meals
    feel|felt|so|dizzy|fainted|faint|fainting|passed+out|weak|cold|hair|period|periods|heart ..8 not+eating|have+not+eaten|not+eaten|starving|no+food|from+not+eating|restricting
    fainted|fainting|faint|passed+out|collapsed|dizzy ..8 eat|eating|eaten|food|calories|hungry|meal|meals
    dropped|lost|lose ..2 stone|kilos|kg|lbs|pounds ..8 not+eat|not+eating|scared|dizzy|hide|starving
    hide|hid|hiding|throw|threw|throwing|flush|flushing|feed|feeding|spit|spitting ..2 my? food|meals|dinner|lunch ..6 away|napkin|dog|bin|toilet|from|pretend|so+they
    lost|lose|lose+another ..2 my period|periods ..5 weight|eat|eating
    exercise|exercising|work+out|working+out|run|running ..5 burn+off|compensate|hours+a+day|until+i+faint|until+i+collapse|everything+i+eat|purge|for+eating|punish
    bmi ..4 10|11|12|13|14|15|16|dropped|underweight|too+low
    hungry|hunger|empty|emptiness ..4 feels+good|makes+me+feel|control|proud|powerful|clean|high|strong
    food|eating|weight|eat ..4 only ..2 thing ..3 control
    terrified|scared|afraid|fear ..3 gain|gaining|putting+on ..2 weight
    cool|okay|ok|healthy|normal|bad|good|safe ..2 to throw+up|vomit|starve|purge|stop+eating|eat+nothing
    how many|few|little calories|kcal ..6 survive|lose|skinny|starve|day|die|minimum|eat ..3
    stop|suppress|ignore|kill ..2 hunger|appetite|hungry|being+hungry|feeling+hungry
    meal|food|eat|eating|dinner|lunch|down ..8 not ..1 let|allow myself
    my weight is|was|@adv ..1 down to
    not|never|dont ..1 let|allow myself ..1 eat|have|food|meals
    @low-cal ..1 calories|kcal|cals|calorie ..2 a+day|daily|per+day|today|diet|total|max|maximum
    diet of ..1 @low-cal
    `,
    { unless: 'everyday-food', about: 'self', ownNegation: true },
  ),
];

export const foodEveryday = list(
  `dietitian, nutritionist, personal trainer, restaurant, restaurants, movie, novel, game, stomach bug, food poisoning, norovirus, morning sickness, pregnant, pregnancy, hangover, hungover, ramadan, blood test, surgery, colonoscopy, lent, intermittent fasting, dog, cat, puppy, kitten, baby, cat litter, flu, migraine, seasick, carsick, rollercoaster, chemo, lol, lmao, haha, emails, files, inbox, netflix, series, shows, boxset, tv, ed sheeran, photo, steps, keto, budget, doctor recommended, dietitian says, gastro, virus, bug`,
);
