import { dismissal } from '@/lib/domain/safety/detector/ruleset/dismissal';
import type { Dismissal } from '@/lib/domain/safety/detector/types';

/** Everyday doings that rules about danger would otherwise take for it. */
export const everydayDismissals: readonly Dismissal[] = [
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
    can|bottle|glass|crate|pint of ..1 coke
    breaking+point|end+of+my+tether|end+of+my+rope|wits+end ..2 with ..2 printer|laptop|wifi|council|builders|internet|landlord|car|boiler|broadband
    only ..2 reason ..1 i ..1 am here ..1 is ..2 free|biscuits|food|money|cake|coffee|wifi|pay|view
    know where ..1 he|she|they lives|live|works ..6 drop|pick|parcel|round+later|post|visit|collect
    woke ..1 up ..1 somewhere ..8 hotel|remembered|airbnb|holiday
    mum|mom|dad|nan|grandad|gran|he|she ..1 keeps ..1 her|his ..1 pills|tablets|meds|medication|keys|money ..1 in|on|by|under
    `,
  ),
];
