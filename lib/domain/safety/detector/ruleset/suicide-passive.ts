import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('suicide');

/** A wish to be dead, without words about doing anything. */
export const passiveRules: readonly Rule[] = [
  rule(
    'suicide.wish-to-die',
    'high',
    'says they want to die',
    `
    !this|that|laptop|printer|phone|car|computer|thing @want-die @adv* @die
    @want-die ..1 let myself die
    ~want @adv* death
    ~want it to kill me
    ~wish @adv* for death|my+death
    ~wish|~hope @adv* death
    ~wish for ..2 death|my+end
    ~long|~pray|~beg|~yearn|~ache|~crave for ..2 death|dying|the+end|oblivion
    ~wish|~hope|~pray|~want i|that+i @adv* was|were|am|be @adv* dead|gone|never+born|unalive|not+alive|not+here|six+feet+under|in+the+ground|not+around|in+a+coffin
    ~wish|~hope|~pray i|that+i @adv* die|died|would+die|could+die|had+died|dies|did+not+survive|had+not+survived|could+disappear+forever|would+not+wake+up|do+not+wake+up|never+wake+up|could+just+stop+existing|did+not+exist|never+existed|had+never+existed|could+stop+existing|was+never+born|were+never+born|had+never+been+born|did+not+wake+up|never+woke+up|could+sleep+forever|could+go+to+sleep+forever|get+hit|got+hit|get+cancer|had+cancer|got+cancer|get+run+over
    ~want|~wish|~hope|~need|ready my|this life|existence to be over|end
    ~wish|~hope|~pray something|someone|somebody|a+car|a+truck|a+bus|god|cancer|an+accident|the+plane|covid|lightning|it would|will|to @adv* kill|take|hit|end me|my+life
    ~hope|~wish|~pray|~want|~beg to? god|lord|jesus|universe|allah|him ..3 take|takes|took|kill me|my+life
    ~pray|~beg|~ask ..3 take me|my+life
    let me @adv* die
    i @be @adv* better off dead
    better|best|easier|happier|peaceful off? ..1 dead|dying
    rather|prefer ..2 be dead|dead|not+exist|not+be+here|not+be+alive|death
    death would|will|might|seems|sounds|feels|looks ..3 relief|release|escape|better|peaceful|easier|kinder|blessing|nice|comforting|inviting|mercy|good|appealing|a+solution|welcome|the+only
    ~welcome|~embrace death
    desire|longing|wish to|for ..1 die|death|not+live|be+dead
    undesire|no+desire|no+will|lost+the+will|losing+the+will|lack+of+will|no+wish|no+want to live|go+on|be+alive|exist|continue|survive
    ~lose ..2 will to live
    ~want to go to sleep ..3 not|never ..1 wake
    ~wish|~hope|~want|~pray to|i ..4 go to sleep ..5 never|not wake|wakes|waking
    ~fall asleep ..3 not|never ..1 wake
    go to sleep and never|not ..1 wake
    sleep ..3 never wake
    ~hope|~wish|~pray ..4 not|never|do+not|would+not|did+not ..1 wake
    ~hope|~wish|~pray ..3 not|never ..2 wake up|in
    looking forward to dying|death|not+being+here|being+dead
    ready to go|die be? ..2 with god|with+him|with+her|with+mom|with+my+mum|with+jesus
    end|stop my suffering|misery|existence
    ~wish|~want|~hope|~need|~like someone|somebody|anyone|god|something|you|him|them|he|she to|would|could ..2 ~kill|~shoot|~murder|end me
    someone|somebody @adv* please? kill|shoot|end me
    please kill|shoot me now?
    just kill me now?
    give|~ask ..2 permission to die
    die i|we want|wanna
    want|need to @adv* join|be+with ..5 heaven|again|other+side|grave|afterlife
    join|joining my|our ..3 in+heaven|in+the+grave|on+the+other+side
    do not|never mind|care if i @adv* die|died|dies|lived+or+died|live+or+die|wake+up|woke+up|am+gone|do+not+wake+up|did+not+wake+up|never+wake+up|live|drop+dead
    no+longer|hardly|barely|stopped|not|nobody|last+time|never ..4 caring|care|cares|cared if|whether|that i ..1 live|lived|am+alive|survive|die|make+it
    would|do|will not mind|care|complain|object|bother ..2 if i|a+car|a+truck|a+bus|something|the+plane|my+plane|someone|lightning|cancer ..3 die|died|hit|killed|crashed|gone|dead|disappeared|kill|took|take|run+over|existing|end|ended|got|struck|not+here|not+wake|wake|took+me
    ~hope|~wish|~pray|~want|~like|~love ..2 a|the|my car|truck|bus|plane|lorry|train|meteor|bullet|tumour|tumor|heart|asteroid ..3 hits|hit|crashes|crash|runs|kills|kill|takes|stops|gives
    get|getting|be|being hit by a bus|car|truck|train|lorry ..4 relief|good|nice|best|not+bad|fine|blessing|solve|sounds|like
    passive death wish|wishes
    passively|passive suicidal|suicide|ideation
    why did|do|am i not|still just? die|dead|alive|here
    why ..1 i ..1 alive|still+alive|still+here|still+living
    why|what|how ..4 keep me alive|me+here|me+living
    `,
    { rung: 'wish-to-be-dead', ownNegation: true, unless: 'everyday-laugh' },
  ),
  rule(
    'suicide.no-wish-to-live',
    'high',
    'says they do not want to live',
    `
    not|never|no+longer|hardly|barely ..2 deserve|want|wish|care|see+why|plan|expect|intend|desire|see+the+point|see+a+point|worthy|fit ..2 to|of|in|i ..2 @live-on !in|with|at|on|near|there|together|under|alone|by|here+for|abroad|off|as
    no+longer|not|do+not|never ..1 want ..1 to ..1 be|stay here|around|alive ..1 !for|when|at|if|while
    no longer want to be ..1 here|alive
    not|never ..1 deserve ..2 to? ..1 live|be+alive|exist|life|be+here
    not|no|never|dont|hardly|barely ..1 want to @adv* @live-strict
    not|never want to @adv* be here|around|alive @adv* @anymore|at+all|tomorrow|now|these+days
    not|never wanted to be alive|born
    not want to be here|alive|around
    not|no ..1 want|wish|desire|feel|care ..3 to|like @adv* wake up ..3 anymore|tomorrow|morning|again|in
    not|no ..1 want|wish|desire|care|feel ..2 to|like|about @adv* exist|existing|be+alive|being+alive|stay+alive|staying+alive|survive|surviving
    not ~feel like living|being+here|being+alive|existing|going+on+living|life|carrying+on
    nothing|no|none|not ..2 to live for|for+anymore
    nothing to live for
    nothing|no keeping|keeps|holding me|here alive|here
    nothing worth living
    life @be @adv* not|never|hardly worth
    not worth ..2 living|being+alive|to+live|staying+alive|being+here|life|going+on
    ~hate being alive|living|that+i+am+alive|existing|that+i+exist|waking+up|my+existence|that+i+woke+up|that+i+wake+up|that+i+am+still+here|that+i+was+born|that+i+am+here
    hate|hated|regret|resent|disappointed|annoyed|sad|angry|upset|disappointment|cry|crying|cried ..4 woke+up|wake+up|still+alive|still+breathing|still+here|waking+up|am+alive|was+born|being+born
    @tired @adv* of|with @adv* living !in|with|at|under|on|out|next|near|off|paycheck|from|alone|here|there|together|apart
    @tired @adv* of|with @adv* living ..2 world|pain|fear|life|body|head|nightmare|hell|lie|anymore
    @tired @adv* of|with @adv* being+alive|existing|being+here|breathing|waking+up|this+life|life|this+world|my+existence|being+a+person|living+like+this|my+life|this+world|trying+to+live|surviving|pretending+to+want+to+live|staying+alive|on+this+earth|the+human+race
    @tired @adv* to @adv* live|exist|keep+living|be+alive|go+on+living|stay+alive
    life is|feels|seems @adv* over
    my life is|feels|seems|was @adv* over|finished|done
    can|could not @adv* live|exist @adv* like+this|this+way|with+this|with+myself|anymore|any+longer|in+this+world|with+the+pain|in+this+body
    i can not @adv* do life|living|this+life
    ~give up on life|living|being+alive|existing
    given|gave|giving|give up ..3 want|ready|end|life|living|die|death
    ~lose ..2 reason|reasons|motivation|strength|energy|desire|drive|hope to|for|of|in live|living|exist|go+on|life|being+alive
    @want-die @adv* vanish|not+exist|stop+existing|cease
    ~want|~wish|~would|~need|~hope|~like to|i|could|i+could|rather @adv* just? disappear|vanish|evaporate|dissolve|fade+away|cease|stop+being|not+be|be+no+more|fade ..2 forever|completely|existence|earth|world|for+good|exist|here|away|altogether|permanently|everything|nothing|anymore|entirely|face
    ~wish|~want|~hope ..2 never|not ..1 been born
    ~wish ..2 never born
    ~wish|~want|~regret|should+have|should+not+have|should+never+have ..4 aborted+me|never+been+born|been+aborted|not+been+born|died+at+birth
    should|supposed ..2 not|never|have ..2 be|been ..1 here|alive|born|dead
    i should|supposed|ought|deserve to? @adv* be|have @adv* dead|died
    ~exist|existence ..3 mistake|burden|curse|pointless|misery
    was|am|be ..1 mistake ..2 born|exist|alive
    ~stop|~quit ..1 existing|exist
    ~feel like|already|as+if|as+though|im|i+am|feel ..2 dead ..1 inside|already
    dead|died inside
    out of this world|life ..2 want
    escape|way+out|relief|peace is|way|only|from ..2 death|dying|die|grave|to+die|suicide
    only|one|no+other|another|no|easiest|best|last way|option|choice|solution|escape|answer|exit|out|thing ..4 death|die|dying|suicide|kill|end|gone|dead
    permanent solution|sleep|escape|exit|rest
    born to die
    not|never meant|supposed|made|cut+out to|for be+here|be+alive|life|living|live|exist|this+world|this+life|make+it+past|be+born|live+long|make+it+to
    not|never|dont ..2 see|think|imagine|plan|expect|believe ..2 myself|i|me ..3 making+it|alive|here|living|live|future|make+it|old|thirty|30|40|25|birthday|past|grow+old|survive ..2 past|to|long|next|another|year|much|through|christmas|much+longer|after
    not ..1 going+to|will|wont be here|around|alive ..2 long|next|much|anymore|to+see|when|for+christmas|for+your|tomorrow|by|on|longer
    not|never|no|dont|hardly|barely ..1 want|wish|care|desire to @adv* live !in|at|with|on|near|there|together|next|under|alone|off|out|by|here|apart|around|down|up|above|abroad|closer
    not|never|no ..1 want|wish|care|desire to @adv* live !in+london|in+a|near|with|on ..2 world|life|pain|earth|planet|body|lie|anymore !in|with
    not ..1 want ..1 to ..1 wake up !early|at|yet|for|in|to|so|before|him|her|them|the|with
    not ..1 think|believe|know|feel|see|reckon ..4 i ..1 can|could|want|will ..2 to? ..1 go+on|carry+on|keep+going|live|survive|continue|keep+living|face+another ..1 !with+the|work|school|there|in
    no|not ..2 future ..2 for ..1 me|someone+like+me|people+like+me|us ..2 !at+work|in+this+company|here
    not ..2 want ..2 to ..1 wait|stick|hang ..1 around ..1 !for+the|until+they|at|here|too+long
    ~think ..3 anything|nothing ..1 except|but|besides|other+than ..2 dying|death|suicide|ending+it|killing+myself|being+dead
    `,
    { rung: 'wish-to-be-dead', ownNegation: true, unless: 'everyday-laugh' },
  ),
  rule(
    'suicide.wants-it-over',
    'medium',
    'wants everything to be over',
    `
    not see ..3 point|reason|purpose|value|use ..2 living|life|being+alive|existing|going+on|carrying+on|in+going+on|staying+alive|being+here|in+anything|myself+alive|continuing|in+life|waking+up
    no|little|zero|without point|reason|purpose|use|need|sense|value ..2 living|live|to+life|in+life|being+alive|to+be+alive|existing|exist|being+here|to+be+here|going+on|to+go+on|to+continue|carrying+on|keep+going|staying+alive|stay+alive|to+stay|to+wake+up|waking+up
    what is|was|s|the ..2 point|purpose|use ..2 living|being+alive|existing|going+on|life|of+being+here|staying+alive|carrying+on|of+me|trying+to+live|waking+up|me+being+here
    what is the point ..3 anymore
    whats|what ..1 point ..2 living|life|going+on
    nothing|little|anything ..1 left ..2 live|me|life|here ..1 for?
    life|living|existence is|has|feels|seems|was|@adv @adv* pointless|meaningless|worthless|no+point|no+meaning|not+for+me|unbearable|purposeless|a+burden|a+prison|torture|hell|empty|over+for+me|too+much+for+me|too+painful|too+hard
    can|could not|never|barely @adv* go+on|carry+on|keep+going|continue|keep+living|keep+doing+this|keep+this+up|face+another|do+another|take+another|survive+another ..2 anymore|any+longer|like+this|this|day|longer|without|life|living|week|night|year|with
    i can not @adv* go+on
    rest|sleep in peace ..3 want|finally
    finally|just|only ..3 at|find|have|get|be peace ..4 dead|die|gone|forever
    ~want|~need|~would|~wish|~like|~desperate ..2 out|off of|from|this ..1 life|world|planet|existence|earth|ride
    checked+out|check+out|done|finished|over|through with|of ..1 life|living|this+world|the+world|existence|this+planet|being+alive
    ~want|~need|~wish|~hope|~make|~like|ready|would+love it|everything|this|things|life to? all? just? ..1 be+over|end|stop|be+done|go+away|to+be+over|to+end|to+stop|finish|be+finished ..2 forever|permanently|for+good|life|living|completely
    ~want|~need|~wish|~hope it|everything|this to ..1 be+over|end|stop|be+done
    ~want|~need|~wish|~hope|~make it|everything|this all ..1 be+over|end|stop|to+be+over|to+end|to+stop|finish|go+away
    ~want|~need|~wish|~hope everything|it+all to|would|could|just ..2 stop|end|be+over|go+away|finish|be+done
    ~want|~need|~wish|~make|~stop|~end|~hope the|my|this|all pain|hurting|suffering|ache|misery|agony to|would|could|just|stop|end|be ..2 stop|end|over|gone
    `,
    { rung: 'wish-to-be-dead', ownNegation: true, unless: 'everyday-wish', unlessInText: true },
  ),
  rule(
    'suicide.burden',
    'high',
    'believes that others would be better off without them',
    `
    @selves ~be? would|will|might|could|be|is|are|@adv @adv* be? @adv* @better @without
    @better @adv* off? @without
    @better ..2 off ..2 without me
    would|will|d be @adv* better|easier|happier|simpler|relief|kinder|nicer|best ..4 @without
    nobody|no+one|not+a+soul|who|none+of+them|hardly+anyone|anybody|anyone|she|he|they|people|everyone|i ..1 would|will|is+going+to|wont|even @adv* miss|notice|care|mourn|cry|find|give+a+shit|give+a+damn|give+a+fuck|bat+an+eye|be+sad ..4 @without
    nobody|no+one|who|none+of+them would|will|is+going+to|wants+to|even @adv* miss|notice|mourn ..3 me
    nobody|no+one|who|none+of+them would|will|is+going+to miss another|a
    would anyone|anybody|he|she|they|you|people|someone|my+family|my+parents|my+friends @adv* miss|notice|care|mourn|come ..4 @without
    will|would ..3 miss me
    will not|never be missed
    ~wonder ..2 if|who|whether|how|what ..4 miss+me|notice|care|funeral|come+to+my+funeral|react ..3 @without
    ~wonder|~imagine|~picture|~think|~plan ..3 my|own funeral
    who would|will|is+going+to ..2 come|go|show|cry ..2 my funeral
    i @be @adv* a|such+a|nothing+but+a|just+a|only+a|become+a|the @adv* burden|waste+of+space|waste+of+oxygen|waste+of+air|dead+weight|drain+on+everyone|waste+of+life
    i|me feel|feeling|being|am ..3 burden ..2 to|on everyone|family|everybody|them|people|my+family|kids|friends|you|parents|anyone|all|husband|wife|partner|others
    such|just|nothing+but|only|huge|massive|total a? burden
    burden everyone|anyone|people|them|my+family|others ..2 anymore|any+longer|with+me|with+my
    i|im|am|me|just ..3 waste of space|oxygen|air|skin|life|breath
    world|everyone|they|family does|do|would not need me
    ~leave them|everyone|him|her|my+family in peace
    do everyone|the+world|them|you|my+family|people a|this favor|favour
    would it matter|be+so+bad|make+a+difference|be+that+bad ..2 @without
    what|how if i ..1 was|were|just @adv* not+here|gone|dead|disappeared|not+around|not+exist|vanished
    ~kill|~off|~end ..3 insurance ..2 pays|pay|money|covers
    worth more dead|gone
    insurance ..5 worth|dead|gone|money+if+i
    @without ..3 better|happier|easier|free|relieved|miss|care|notice|cry|mourn|fine
    what ..3 do|tell|say|happens|happen|be+like|remember|think ..3 @without
    take+care+of|look+after|feed|love|adopt|have ..2 my|the cat|dog|kids|cats|dogs|pets|pet|children|plants|boy|girl|son|daughter|baby|mum|mom|rabbit ..2 @without
    `,
    { rung: 'wish-to-be-dead', ownNegation: true, about: 'anyone', unless: 'everyday-gone' },
  ),
];
