import { dismissal } from '@/lib/domain/safety/detector/ruleset/dismissal';
import type { Dismissal } from '@/lib/domain/safety/detector/types';

/** Idioms that are made of words of danger. */
export const idiomDismissals: readonly Dismissal[] = [
  dismissal(
    { id: 'dismiss.idiom', modifier: 'idiom', scope: 'overlap', patterns: [] },
    `
    ~kill|~slay with kindness
    ~kill two|2 birds
    ~kill time|an+hour|some+time|the+mood|the+vibe|the+lights|the+engine|the+buzz|my+vibe|a+few+hours
    would|could|d ~kill for|to+see|to+have|to+get|to+be ..1
    curiosity killed
    dressed to kill
    if looks could kill
    ~make a killing
    ~kill it|that|this ..1 at|on|in|with
    will|is+going+to|would|gonna|going+to ~kill me if|when|for|because|that|once|after
    mum|mom|dad|wife|husband|boss|parents|girlfriend|boyfriend|teacher|brother|sister|coach|manager will|is+going+to|would|are+going+to|gonna|going+to|might ~kill me
    it|this|that|work|school|job|schedule|heat|traffic|commute|hunt|exam|exams|back|feet|head|knee|knees|migraine|suspense|wait|waiting|stress|suspense|allergies|shoes|workload|boots|cramps|toothache|homework|deadline|hours|gym|legs|diet|kids|project|class|semester|essay|revision @be|was|@adv @adv* ~kill|killing me
    killing|kills|killed me
    kill me now ..1 lol|lmao|haha|same|monday
    ~kill|killing myself with|over|at|for|doing|on|in|working|studying|trying|about ..2 this|the|that|schedule|work|job|gym|homework|exams|revision|school|deadline|degree|these|my|training|extra|overtime
    ~kill|killing myself ..3 laughing
    ~kill|killed|killing my sex|drive|appetite|mood|vibe|battery|phone|plants|back|feet|knees|legs|lawn|grass|plant|diet|buzz|cactus|houseplants|basil|orchid|confidence|motivation|creativity|dreams|dream|career|social+life|productivity|love|joy|passion|data|budget|savings|credit|ego|high|faith|hope|personality|identity|old+self|darlings
    ~kill ..1 off ..1 my|the ..1 character|characters
    ~die|dying to ..1 see|know|try|meet|hear|get|go|tell|eat|ask|visit|find|watch|play|read|have|start|travel|show|come|talk|do
    ~die|dying of|from|with embarrassment|boredom|laughter|curiosity|shame|cringe|anticipation|excitement|thirst|hunger|heat|cuteness|jealousy|secondhand|humiliation
    ~die|died|dying|dead laughing|inside+laughing|of+laughing|from+laughing|at+this|at+that|lol|lmao
    laugh|laughed|laughing ..3 ~die|died|dead
    nearly|almost|could+have|practically|literally|basically ~die|died|dead ..3 embarrassment|laughing|laughter|when|boredom|of|shame|on+the+spot|inside
    nearly|almost died when|of|laughing|at|on+stage
    wanted|want to ~die ..3 embarrassment|shame|cringe|embarrassed|humiliation|laughing
    embarrassed|embarrassing|mortified|cringe|humiliated|blushed|awkward ..6 ~die|died|dead|disappear|vanish|~die+inside
    is|was|are|were|view|views|food|cake|absolutely|just|dress|shoes|legs|eyes to die for
    old habits die
    die hard|hards
    ~die down|out|off|away
    never say die
    do or die
    over my dead body
    drop dead gorgeous
    dead tired|serious|end|line|lift|beat|set|right|wrong|center|centre|weight+lifting|easy|sure|slow|quiet|keen|good|on+my+feet|funny|boring|simple|lucky|pan|heat|ringer|last|sea|pool|stock|battery|phone|link
    phone|battery|laptop|car|engine|conversation|chat|group|app|plant|plants|site|server|controller|watch|tablet|headphones|torch|remote|ipad @be|has|just|@adv @adv* ~die|dying|died|dead
    threw|throw|throwing|thrown me|him|her|them|us ..1 under+the+bus|in+at+the+deep+end|off|a+party|a+birthday|for+a+loop|a+curveball|a+bone
    end of my rope|tether ..1 with ..2 toddler|kids|kid|teenager|puppy|printer|builders|landlord|neighbours|baby|boss|them|internet|provider
    knock|knocked|scared|frightened|bored|boring|worried|working|tickled|worry|starved|loved|love|sick|tired|freezing|froze|done|talked|flogged to death ..1
    death by powerpoint|chocolate|meetings|spreadsheet
    life or|and death
    matter of life
    ~sudden death ..2 overtime|round|playoff|penalty
    death|kiss|angel of ..1 a|the+salesman|deadline|expertise|nile
    death star|metal|valley|eater|note|row|race|grip|stare|glare|cab|stranding|certificate|penalty|tax|match|trap|cap|rattle|proof|toll|ray
    suicide squad|doors|door|king|girls|silence|bunnies|watch+this|lane|mission|prevention|awareness|hotline+number|squeeze|pass|rate|rates|statistics|run|sprint|sprints|wings|shot|soda|blonde|forest|club
    ~hang in there|out|up|on+a|around|back|tight|onto|with|over|a|the|laundry|clothes|pictures|curtains|washing
    ~shoot|shot ..2 an+email|a+text|a+message|hoops|the+breeze|the+shit|for+the|pool|a+video|a+film|photos|some+hoops|a+wedding|portraits|him+a+text|her+a+text|them+an+email|a+look|some+photos|guns+at+the+range|ideas|my+shot|off+an+email|off+a+text
    ~shoot him|her|them|me|someone|you|people a|an|some message|text|email|line|note|quick|dm|smile
    ~shoot|shot myself in the foot
    ~cut myself some|off|short|out|free|a+slice|slack|a+piece|a+break|loose|from|another|down
    ~cut ..2 corners|class|classes|costs|hours|carbs|sugar|caffeine|ties|contact|budget|grass|hair|fringe|bangs|toxic+people|back|school|spending|weight|the+crap|the+cake|slack|a+deal|off+contact|paper|coupons|fabric|in+line|people+off|him+off|her+off|them+off|it+out|it+fine|pills+in+half
    ~beat ..1 myself|yourself|himself|herself ..1 up
    ~beat him|her|them|you|someone|people|my+brother|my+sister|my+dad|my+friend|everyone|my+boss|my+coworker|my+kid|my+husband|my+wife|my+son|my+friends at|to|in|by|again+at|on
    ~beat|beaten|beating the traffic|heat|rush|odds|clock|level|boss|crowd|competition|deadline|record|system|crowds|boss+fight
    ~kick|kicking|kicked myself|ass|butt|my+ass|the+habit|the+bucket|in|back|off|the+can
    ~hit me up|like|that|hard|when+i|how|yesterday+that|today+that|as|all+at+once|out+of+nowhere|one+day+that|again+that|then|at+once|different|differently
    it|that|this|realisation|realization|reality|grief|everything|sadness|wave|news|anxiety|depression|loneliness|song|tiredness|what+he+said|covid|panic|guilt|truth|exhaustion|feeling|idea|thought ..2 ~hit me
    ~hit the|my|a ..1 gym|road|books|hay|sack|shower|town|wall|snooze|target|goal|nail|jackpot|mark|deadline|pavement|bar|beach|slopes|ball|ceiling
    ~drown|drowning in ..2 work|bills|debt|paperwork|emails|homework|laundry|assignments|deadlines|responsibilities|student+loans|admin|dishes|unpaid|messages|sorrow|meetings|chores|essays|tasks|notifications|revision|marking|self+pity
    ~drown|drowning|drowned ..1 out
    bury|buried|burying ..1 in|under ..2 work|paperwork|emails|books|bills|debt|my+head|sand
    ~jump|jumped|jumping ship|rope|in+the+shower|through+hoops|to+conclusions|out+of+my+skin|at+the+chance|on+a+call|for+joy|the+gun|on+the+bandwagon|the+queue|on+the+train|on+a+train|on+the+bus|on+a+bus|on+the+trampoline|into+bed|off+the+diving+board|on+it|right+in|off+the+phone|on+a+plane|on+that|all+over|scare|scares|from+one|rope
    ~bleed money|through|into|out+money
    ~overdose|overdosed|overdosing|od ..1 on ..1 chocolate|sugar|cake|caffeine|coffee|netflix|cookies|sweets|candy|cuteness|pizza|ice+cream|christmas|tv|cheese|carbs|memes|tiktok|vitamin|nostalgia|sunshine|information|love|tea|crisps|social+media|garlic
    addicted to ..1 chocolate|coffee|caffeine|sugar|netflix|tiktok|phone|my+phone|instagram|this|social+media|that+show|shopping|gaming|video+games|games|the+gym|running|you|love|drama|work|korean|tea|crisps|candy|podcasts|reading|books|youtube|minecraft|wordle|sims|validation|attention
    starving|starved ..1 for ..1 attention|lunch|dinner|breakfast|affection|food|a+snack|pizza|love|touch|company|conversation|connection
    absolutely|always|so|totally|literally|bloody|completely|really starving !myself
    i|we|and|kids|am @be @adv* starving !myself
    ~burn myself out
    burn|burned|burnt|burning out|bridges|calories|candle|midnight
    ~stab in the ..1 back|dark
    my|his|her|your|the heart|back ..5 stabbed|stab
    like ..5 stabbed|shot|drowning|punched
    pull|pulled|pulling the trigger on ..1 buying|booking|it|a|the|this|that
    bite|bit|biting the|my bullet|tongue|nails|lip|lips
    ~knife|cut through|the tension
    if|even+with ..4 gun to my head
    jump|jumping|jumped the gun
    under the gun
    smoking|top|gung|young gun
    ~strangle|strangled|choke|choked on ..1 my|a|the|some|water|food|coffee|chip|words|popcorn|crisp
    ~choke|choked up|under+pressure|back|on+stage|during|in+the+final|in+my+interview
    ~murder ..1 a|an|some|that burger|curry|pizza|kebab|steak|drink|cake|song|coffee|pint|beer
    murder of crows|hornets
    ~take ..5 out ..4 dinner|lunch|drinks|date|meal|coffee|breakfast|brunch|birthday|tonight|movies|cinema|town|restaurant|weekend|anniversary|treat|dancing|shopping|sightseeing
    ~take out ..3 loan|trash|rubbish|bins|garbage|insurance|mortgage|money|cash|book|contacts|lenses|stitches|dog|recycling
    murder mystery|weekend|she+wrote|on+the|hornets|podcast|podcasts|documentary|case|inc
    could murder a
    ~get|getting|got away with murder !if|by|for|kill
    screaming|bloody|blue|scream murder
    pushing|pushes|push up ..1 daisies|numbers
    i|want|wanted|could|wish|wanted+to ..1 the ..1 ground|earth|floor would|to|could ..1 swallow
    ~want|~wish|could|would|wanted ..2 crawl|curl|hide ..1 under|into|up|in ..1 a|my rock|hole|bed|ball|blanket|covers|sofa
    crazy|love|loves|loved|miss|missed|adore|adored ..1 you|him|her|them|it to death|to+bits|to+pieces
    ride or die
    live and let die
    ~die|dying|death|kill|killed ..3 in|on|at ..2 @fiction
    go|went|going|gone out with a bang
    shoot for the|em
    shot in the dark|arm
    give|take|gave|took|have|had a shot
    best|long|big|flu|covid|tetanus|allergy|booster|head shot|shots
    voice in|at|from|inside ..4 choir|radio|phone
    voice ..3 of ..1 reason|god+morgan|customer|generation
    little|inner|critical|nagging|anxious|inner+critic's voice in my head
    inner|anxious|critical voice|critic
    second|first nature
    cry|crying|eyes|ugly me|myself to sleep
    give|gave|given|giving up ..2 smoking|chocolate|alcohol|sugar|coffee|caffeine|meat|dairy|gluten|vaping|cigarettes|drinking|carbs|bread|facebook|hope+of+finding|looking|trying+to+find|trying+to+fix|my+seat|my+job|my+flat|my+house|my+car|my+dream|on+him|on+her|on+them|on+my+marriage|on+dating|on+finding|on+this+job|on+this+game|on+the+idea|on+people|on+men|on+women|on+love|on+school|on+the+diet|on+that|soda|weed|on+relationships|on+us
    run|ran|running away with|from+my+problems|from+conflict|from+commitment|from+responsibility|from+everything+hard
    ~lose|lost|losing my|control|touch ..1 mind|with|of ..2 over|waiting|with+this|with+these|friends|old+friends|him|her|them|people|my+friends|my+family|everyone|the+car|the+ball|the+remote
    `,
  ),
];
