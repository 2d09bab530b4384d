import type { Dismissal } from '@/lib/domain/safety/detector/types';

type Start = Pick<Dismissal, 'id' | 'modifier' | 'scope'> & Partial<Dismissal>;

const dismissal = (start: Start, patterns: string): Dismissal => ({
  ...start,
  patterns: patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
});

/** Words that take a match back. Each names why, so that a clinician can see what was set aside. */
export const dismissals: readonly Dismissal[] = [
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
  dismissal(
    { id: 'dismiss.bereaved', modifier: 'other-person', scope: 'overlap', patterns: [] },
    `
    lost|lose|losing ..5 to ..1 suicide|overdose|addiction|drugs|alcohol|anorexia|an+overdose
    @relation|friends|aunt|classmate|guy|girl|someone|colleague|neighbour|teacher|he|she|who ..3 committed+suicide|killed+himself|killed+herself|killed+themselves|took+his+own+life|took+her+own+life|took+their+own+life|died+by+suicide|hanged+himself|hanged+herself|hung+himself|hung+herself|shot+himself|shot+herself|overdosed|drowned+herself|drowned+himself ..8 when+i+was|years+ago|year+ago|last+year|in+19|growing+up|back+then|years+back|ago|long|anniversary|every+spring|decades
    died by|of|from suicide|an+overdose|overdose|anorexia|drink|drugs|alcohol
    suicide of my|our|a
    @relation|friend ..2 tried|attempted ..3 suicide|kill+himself|kill+herself|die ..2 years+ago|when+i+was|as+a+teen|in+the+past|last+year|long+ago|a+while+ago
    @relation|friend ..2 survived|survive ..2 a|his|her|their? ..1 suicide|attempt|overdose
    survivor|survivors of|after ..1 suicide|domestic|abuse
    about|since|after|over|by|following|of|with|to ..2 is suicide !note|is|on|the+only|my
    about|since|after|over|following|of|with his|her|their|the|dads|mums suicide !note|attempt
    @relation|she|he|who ..2 took|had an overdose ..3 in+2000|in+2001|in+2002|in+2003|in+2004|in+2005|in+2006|in+2007|in+2008|in+2009|in+2010|in+2011|in+2012|in+2013|in+2014|in+2015|in+2016|years+ago|as+a+teenager ..8 fine|better|well|recovered|kids|married
    `,
  ),
  dismissal(
    {
      id: 'dismiss.your-people',
      modifier: 'second-person',
      scope: 'text',
      isSetAsideBySelf: true,
      patterns: [],
    },
    `
    your ..1 @relation
    sorry ..2 to+hear|that+you|you+are|about+your|for+you|about+the
    you ..1 should|deserve|matter|need+to+leave|need+to+get|need+to+call|need+to+talk|need+to+tell|need+to+see|are+not+alone|are+not+weak|are+not+crazy|are+not+worthless|are+not+a+burden|are+not+broken|are+worth|are+loved|are+young|are+stronger
    thank+you|thanks for sharing|posting
    if|when|because|unless you ..1 leave|left|break|go|broke|say|said
    did|are|were|have|has|would|will|can|could|do you ok|okay|alright|safe|taking|tell|told|talked|seen|thought|considered|want+to+talk|still+there
    `,
  ),
  dismissal(
    { id: 'dismiss.everyday-hits', modifier: 'idiom', scope: 'overlap', patterns: [] },
    `
    need|want|fancy a drink after|tonight|later|lol|ha|haha
    drank|drunk|drink too much on|at|last|and+made|saturday|friday|at+christmas|coffee
    push|pushes|pushed|pushing me|him|her|them|people away
    without hurting|upsetting
    scars ..2 are|have ..2 old|faded|white|healed
    this ..3 distance|relationship|commute|diet|zoom|lease|flatshare|subscription ..2 thing|anymore|any+more|marriage
    end|ending it|things|this ..8 tell|telling him|her|them
    end|ending it|things with !a|the|pills|this
    burden ..2 when|if|by i ..2 ask|asking|borrow|call|need
    could sleep forever|for
    living in ..2 flat|house|apartment|city|town|dorm|place|country|street|estate|room|halls
    thank|thanks ..1 you ..1 all|everyone for coming|attending|joining|having|voting|watching
    last day ..4 miss+you|keep+in+touch|colleagues|new+job|thank
    last day at|of ..2 work|school|term|uni|university|the+office|college|camp|placement
    doctor|gp|psychiatrist|nurse|consultant|pharmacist|they ..2 upped|increased|raised|doubled|lowered|changed|reduced
    not know who i am anymore|any+more !where|or+where
    dream|dreamt|dreamed|nightmare >>10 woke|wake up ..2 crying|upset|sad|scared|sweating
    bleach ..2 flavored|flavoured|smell|smells|hair|blonde|bathroom|toilet|stain|clothes
    stalker ..1 plant|spam
    kill|killing ..1 fleas|ticks|lice|mites|worms
    laptop|printer|phone|computer|car|machine|boiler|tv ..1 deserves|needs|wants to ..1 die|be
    throw|chuck|smash|toss|burn ..1 it|them|this|that ..2 out|in|away|off ..3 window|fire|bin|trash
    cigarettes|vape|vapes|weed|condoms ..2 in ..1 her|his bag|room|drawer|pocket|backpack|jacket
    hit by a|the|an ..1 car|bus|ball|truck|wave|bike|van|falling|stray|cyclist
    dead inside when|at|during|from ..3 work|school|meetings|class|office|lectures
    exam|exams|test|presentation|homework|deadline|essay|revision|studied|marathon|workout|interview|burpees >>12 going+to+die|gonna+die|so+dead|am+dead
    ~hit|hits my ..2 car|fence|bike|van|head+on|funny+bone|toe|knee|elbow
    someone|somebody|he|she|they|a+bus|a+truck hit my
    ~hit|~bite|~push|~kick other|the+other children|kids
    cut|cutting|cuts me|him|her|them|us out|off|short|some+slack|loose|a+deal|a+piece
    gouge ..2 eyes
    can|could not stop eating
    let me|us see ..1 my|our ..1 @child-word
    quit|stop|stopped|quitting|give+up|giving+up|stopping smoking !weed|meth|crack|heroin|skunk|dope|ice|spice
    rather|sooner die than !live|gain|be|get|eat|go+on|put|carry|keep|face|tell
    hang myself a
    dream|dreams|dreaming|nightmare|nightmares ..2 about|of|where|that ..2 dying|death|die|killed|murdered|being+chased
    want to bang|hit|smash|slam my head ..3
    bang|banging|hit|hitting my head against a|the|brick brick? wall !until|and|to|when|again|so
    beaten|beat in|by ..1 the|a ..1 final|semi|team|score|champion
    disappear|vanish ..1 for ..1 a|an|the|few|couple ..1 week|day|month|while|weekend|bit|hour|days|minutes
    running|run|chasing|driving|drive|push him|her|them|me ..1 away|off|mad|crazy
    ~hurt|hurts|hurt my|his|her|their ..1 feelings|pride|back|knee|ankle|foot|wrist+playing
    stab|stabbed|stabbing me|him|her|us in the back
    dead inside ..1 when|at|during|from|after ..4 shift|night+shift|shifts|nights|exam|exams|flight|commute
    give|giving|gave|given ..1 away ..3 old|spare|baby|maternity|unwanted|outgrown ..2 clothes|things|stuff|toys|books|furniture|shoes
    disappear|vanish ..2 to|into a|the|some ..2 beach|island|woods|cabin|cottage|mountains|countryside|spa|book|books
    not want to be here ..4 waiting+room|reception|office|meeting|party|wedding|queue
    platform|station|train|trains|bus ..6 late|delayed|cancelled|freezing|soaked|packed|rained
    train|trains|bus ..4 late|delayed|cancelled|strike|strikes ..12 platform|station|tracks|bridge
    walk|walked|walking|stroll|strolled|ran|run|cycled|drove|went|go ..3 over|across|to|along|past ..2 bridge|pier|cliff|cliffs|river|canal ..6 ducks|swans|see|view|sunset|ice+cream|kids|picnic|dog+walk|lunch|pub|helped|lovely|photos
    like|thought|convinced|think|feel|felt|feels ..2 i ..1 was|am|would+be|will ..1 dying|going+to+die|about+to+die|die ..4 but ..3 know|panic|doctor|not|just|anxiety|turned+out|it+was
    panic|anxiety|attack|attacks|palpitations ..10 dying|going+to+die|about+to+die
    been hammered|slammed|battered at|with|by ..1 work|calls|emails|customers|jobs|the+wind|storms|weather
    dog|cat|horse|parrot|hamster|puppy|kitten|swan|goose|wasp|mosquito|tick|spider ..6 ~bite|~scratch|~kick|~attack|~chase|~follow me|him|her|us
    broke|breaks|breaking|break ..1 my|her|his|our|your heart|hearts|fall|concentration|sleep|fast|diet|stride
    toddler|baby|year+old|yr+old|3yo|4yo|5yo|little+one|puppy ..2 ~hit|~bite|~kick|~push|~slap|~scratch|~pinch ..2 me|his|her|my|the|other|him
    names ..1 for ..2 baby|boat|puppy|band|twins|kitten|business
    coming to him|her|them ..1 at|in ..1 the ..1 tribunal|court|hearing|review|end
    said|says ..2 he|she|they will|would kill me ..1 if|when ..2 i ..1 forgot|forget|am+late|lose|break|spoil|miss
    tastes|taste|smells ..2 of|like ..1 metal|chemicals ..2 since|because|after|from ..3 antibiotics|chemo|tablets|medication|meds|metformin|new
    not ..1 scared|afraid of ..1 death|dying ..6 faith|many+more|grandchildren|love+life|enjoy|but+i+want
    relapsed|relapse into ..1 biscuits|chocolate|netflix|sugar|shopping|gaming|old+habits|crisps
    blood+test|blood+tests|cannula|needle|vaccine|jab|drip|injection|nurse ..4 bruise|bruises|bruised|mark
    lips|fingers|toes|hands ..2 blue ..3 sea|cold|snow|swim|lake|pool|freezing|ink
    slap|slapped|shake|shook me awake
    joke|pun|film|song|show|outfit|haircut ..2 so ..1 bad|awful|cringe|funny|cringey|terrible ..3 ~die|dead|dying|die
    sooner|rather die ..1 than eat|drink|wear|do|dance|sing|watch|go|listen ..1 !again|that|in+front|anything|food
    took|taken|taking|take ..2 all ..1 of? my|the tablets|pills|meds|medication|medicine ..2 on+time|as+prescribed|as+normal|as+usual|every+day|this+week|correctly|with+breakfast
    goodbye|bye|farewell ..2 everyone|all|world|guys|everybody ..2 off|see+you|until|for+a+fortnight|for+now|have+a|back+on
    last|final message|email|post|note|text ..2 before|until|till ..2 holiday|i+go+on|leave|christmas|half+term|weekend|lunch|break|easter
    hit|hits me|us|him|her with ..1 a|an|the|another ..2 idea|bill|question|news|invoice|fact|quote|price|fee|fine|email|deadline|spoon+of
    toddler|baby|son|daughter|kid|grandson|child ..1 hit|hits|punched|kicked|headbutted|bit|slapped|poked me ..6 playing|accidentally|by+accident|game|sleep|excited|tantrum
    ~cut ..1 down|back ..1 on
    count|counting|sort|sorting|put|lay ..3 tablets|pills|meds|medication ..2 for ..2 week|month|holiday|mum|dad|nan|fortnight|trip
    goodbye|farewell card|lunch|party|drinks|present|hug|do|gift
    relapsed ..3 with|on|into ..2 nails|biting|biscuits|sugar|scrolling|chocolate
    forgive me for ..2 late|delay|slow|spelling|mess|typing|typos|asking|rambling|my+handwriting|not+replying
    do it|this on|at ..2 anniversary|birthday|holiday ..6 ring|propose|surprise|cake
    ~follow ..1 me|him|her|us|them ..1 on|back ..1 instagram|twitter|tiktok|insta|facebook|spotify|strava|social+media|here|snapchat
    pastry|dough|wood|fabric|leather ..4 cut
    ~cut ..4 pastry|dough|wood|fabric|leather|grass|hedge
    `,
  ),
  dismissal(
    { id: 'dismiss.long-ago', modifier: 'recovered', scope: 'overlap', patterns: [] },
    `
    @number|many|several|few years|yrs|decades ..1 since|without|clean|free|from ..6 self+harm|self+harmed|cut|cutting|drank|used|overdosed|purged|drink|drugs|attempt|attempted
    not ..2 self+harmed|cut|drunk|used|purged|overdosed|had+a+drink|touched+a+drop ..2 in|for|since ..2 @number ..1 years|decades
    `,
  ),
  dismissal(
    {
      id: 'dismiss.not-people',
      modifier: 'idiom',
      scope: 'sentence',
      categories: ['harm-to-others'],
      isSetAsideBySelf: false,
      patterns: [],
    },
    `
    pigeons|pigeon|seagulls|wasps|slugs|laptop|laptops|printer|printers|bots|robots|drone|drones|umbrellas|cookies|photograph|photo|puppets|wasp|cigarettes|malaria|weeds|phones|headphones|sofa|couch|carpet|curtains|vase|chair|chairs|furniture|keyboard|tv|computer|computers|screen|guitar|cake|pizza|sandwiches|caterpillar|spiders|spider|ants|mosquitoes|flies
    `,
  ),
  dismissal(
    { id: 'dismiss.found', modifier: 'hypothetical', scope: 'sentence', patterns: [] },
    `
    what should|do|can|would i ..1 do if i ..1 find|found|see|saw|notice
    `,
  ),
  dismissal(
    { id: 'dismiss.story', modifier: 'fiction', scope: 'sentence', patterns: [] },
    `
    the|this|a|that|my ..2 book|film|novel|movie|show|series|game|song|play|story|drama|documentary is|was|are|about|follows|has|had|ends|starts|where|tells|deals
    `,
  ),
  dismissal(
    { id: 'dismiss.never-did', modifier: 'negated', scope: 'overlap', categories: ['abuse'], patterns: [] },
    `
    not ..1 scared|afraid|frightened of
    never|not ..2 violent|aggressive
    never|not|neither ..1 hit|hits|hurt|hurts|touched|touch|laid|lay|raised|raise|threatened|harmed|harm|punched|slapped
    `,
  ),
  dismissal(
    { id: 'dismiss.asked-of-you', modifier: 'second-person', scope: 'sentence', patterns: [] },
    `
    did|does|do|are|is|have|has the|your|those|any|these ..3 help|helped|helping ..4 voices|thoughts|urges|cravings|meds|drinking|cutting|nightmares
    `,
  ),
  dismissal(
    {
      id: 'dismiss.kitchen',
      modifier: 'idiom',
      scope: 'sentence',
      categories: ['abuse', 'self-harm'],
      patterns: [],
    },
    `
    chopping|slicing|peeling|grating|cooking|shaving|gardening|whittling|unpacking ..4 onions|onion|vegetables|carrots|tomatoes|tomato|bread|dinner|legs|hedge|boxes|cheese|bagel|avocado
    `,
  ),
  dismissal(
    {
      id: 'dismiss.fiction',
      modifier: 'fiction',
      scope: 'sentence',
      categories: ['harm-to-others'],
      patterns: [],
    },
    `
    @fiction
    `,
  ),
  dismissal(
    { id: 'dismiss.fiction-self', modifier: 'fiction', scope: 'sentence', patterns: [] },
    `
    the|my|main|a|her|his|this|each|another|every|minor|favourite|favorite character|characters|protagonist|villain|antagonist|hero|heroine|narrator|npc|npcs|sim|sims|avatar|dm
    in|for|about|of|from|on|watched|watching|reading|read|wrote|writing|saw|playing|finished|write|film|directing|directed|play ..3 novel|movie|film|book|game|series|tv+show|tv+episode|story|play|script|screenplay|anime|manga|musical|opera|comic|drama|sitcom|thriller|documentary|podcast|fanfic|poem|short+story|screenplay|video+game|novels|movies|films|books|games|soap|series|fiction|fanfiction|campaign|quest|level|match|server
    song|album|track|band|lyrics|lyric ..3 called|titled|named|goes|by|about|is|says|from|where|the|it
    lyric|lyrics|sing|sings|singing|sang|sung|chorus|verse|karaoke|playlist
    called|titled|named|entitled|reading|read|watching|watched|listening+to|heard ..4 suicide|killing|dead|die|death|murder|kill
    ~play|~act|~perform ..2 a|the|someone ..3 who|role|character|part
    in minecraft|roblox|gta|fortnite|skyrim|game|sims|call+of+duty|overwatch|valorant|the+sims|halo|zelda|pokemon|rust|chess|dnd|csgo|counterstrike|counter+strike|red+dead|hitman|dark+souls|elden+ring|terraria|dreams
    romeo and juliet
    hamlet|macbeth|othello|ophelia|juliet|sherlock|dexter|voldemort|batman|joker|walter+white|tony+soprano
    song|track|album|band|film|movie|book|novel|podcast|show|series|game ..2 suicidal|suicide|kill|killing|dead|death|die|murder ..3
    memoir|biography|autobiography ..3 about|of|by
    `,
  ),
  dismissal(
    { id: 'dismiss.information', modifier: 'information', scope: 'sentence', patterns: [] },
    `
    what|whats|how is|are|does|do|was ..1 the? ..1 definition|meaning|legal+definition|symptoms|signs|warning+signs|history|difference|causes|law|origin|etymology|plural
    what is|are|counts+as ..1 a|an|the? ..2 suicide|murder|self+harm|overdose|anorexia|bulimia|psychosis|homicide|assault|abuse|domestic+abuse|domestic+violence|manslaughter|execution|assassination|massacre|genocide|suicidal+ideation|schizophrenia|dissociation|eating+disorder|rape|grooming|addiction|gaslighting|bpd|heroin|cocaine|fentanyl|lsd|robbery|arson|euthanasia|serial+killer|coercive+control|binge+eating|bipolar|mania|paranoia|alcoholism|domestic|depersonalization|derealization
    how|what ..3 define|defined|described|categorise
    doctor|gp|nurse|questionnaire|form|therapist|survey|psychiatrist|quiz|they|she|he|counselor asked|asks|ask|asking|question|questions ..3 about|if|whether|me+about|me+if|me+whether
    as|am|was|work+as|working+as|being|became|train+as|training+as a|an ..1 nurse|doctor|paramedic|therapist|counselor|social+worker|teacher|volunteer|journalist|researcher|psychologist|police+officer|firefighter|emt|psychiatrist|mental+health+nurse|support+worker
    i volunteer|volunteered|volunteering
    my client|clients|patients
    what does ..4 mean|means|stand+for
    define|definition|meaning|etymology of|what|the|a|murder|suicide|assault
    who|why|when|how|where did|was|were ..4 killed|murdered|assassinated|shot|executed|hanged|died|die|bombed|beheaded
    what|which|how|why|who ..4 did ..5 use|kill|die|murder|attack|killed
    gun control|laws|lobby|owners|ownership|rights|violence+statistics
    who killed|murdered|assassinated|shot|bombed
    what|which|whose ..2 was|were ..2 used ..1 to|by|for|in
    how|why did ..4 kill|murder|shoot|bomb|poison|assassinate|execute|hang
    what happened ..4 in|at|to|during|on
    suicide|homicide|murder|overdose|abuse|assault rate|rates|statistics|stats|prevention|awareness|cases|deaths|epidemic|figures|numbers|bomber|bombers|bombing|bombings|attack|attacks|vest|mission|victims|law|laws|legislation|trial|investigation|helpline|hotlines|pact|scene|charity|cult
    assisted suicide|dying
    leaflet|side+effect|side+effects|package+insert|black+box|boxed+warning|warnings|warning|label|listed|lists ..8 suicidal|suicide
    suicidal|suicide ..3 as|is|are|being|listed ..2 a|one+of|possible|rare|known|common? ..2 side+effect|side+effects|risk+of
    signs|symptoms of ..2 self+harm|suicide|abuse|overdose|anorexia|psychosis|grooming|addiction|an+eating+disorder|neglect ..1 should|to|do|can|i|in+a|in+my+class
    `,
  ),
  dismissal(
    {
      id: 'dismiss.news',
      modifier: 'information',
      scope: 'sentence',
      isSetAsideBySelf: true,
      patterns: [],
    },
    `
    research|researchers|study|studies|statistics|statistic|data|survey|article|articles|news|report|reports|reported|headline|headlines|newspaper|documentary|lecture|textbook|seminar|essay|thesis|dissertation|module|webinar|training+day|course|guidelines|campaign|awareness|charity|fundraiser|fundraising|journalist|journalists|police+said|authorities|according+to|prosecutors|court|jury|convicted|sentenced|arrested|charged+with|allegedly|investigators|historians|historian|war|wwii|ww2|century|1800s|1900s|18th|19th|ancient|medieval|roman|romans|egyptians|shooter|gunman|suspect|cdc|who+says|nhs+website|per+cent|percent|prevalence|rates|rate|population|society|legislation|policy|bill+on|supreme+court|amendment|president|election|congress|senate|government+should|politicians|celebrity|celebrities|singer|actor|actress|kurt+cobain|robin+williams|sylvia+plath's|jfk|lincoln|hitler|nazi|nazis|holocaust|stalin
    agency|experts|officials|coroner|inquest|spokesperson|charity+said|campaigners|residents+said|reporters|columnist
    `,
  ),
  dismissal(
    {
      id: 'dismiss.study',
      modifier: 'information',
      scope: 'sentence',
      patterns: [],
    },
    `
    documentary|lecture|textbook|seminar|essay|thesis|dissertation|module|webinar|training+day|research+paper|coursework|first+aid+training|prevention+training|safeguarding+training|fundraiser|awareness+week|awareness+day
    `,
  ),
  dismissal(
    { id: 'dismiss.hypothetical', modifier: 'hypothetical', scope: 'overlap', patterns: [] },
    `
    if i ..1 ever ..2 feel|felt|feels|become|became|get|got|start|started|have|had|was|am|experience ..6
    should i ever|start ..5 feel|become|suicidal|thoughts
    in case i ..1 ever|start|become|get ..5
    `,
  ),
];
