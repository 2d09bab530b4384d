import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('suicide');

/** Burdensomeness, and scenes with a place or means to die at hand, told without the words for it. */
export const sceneRules: readonly Rule[] = [
  rule(
    'oblique.burden',
    'high',
    'believes that others would cope or gain if they were gone',
    `
    tired|sick|sorry|hate|done|exhausted|ashamed|guilty ..2 of|for|about|that? ..2 being|i+am ..1 a|such ..1 burden
    i ..1 feel|felt|am|be ..2 like? ..2 a|such+a|nothing+but+a ..1 burden
    if i ..1 was|were not here|alive|around ..8 debt|problems|problem|bills|money|pain|worry|gone
    @selves ..2 would|will|could|d|can|might @adv* be? @adv* @they-cope ..6 if|when|once|after @me-gone
    if|when|once|after @me-gone ..6 would|will|d|nobody|no+one|everyone|they|people|anyone|anybody ..4 @they-cope|weeks|days|months|anybody|anyone|nobody|upset|ask|find
    would|will|d ..1 be @adv* weeks|days|months|ages|years before|until anyone|anybody|somebody|someone|they|people noticed|notices|found|find|realised|realized|came ..3
    @selves ..2 would|will|d @adv* cry|grieve|be+sad|be+upset|be+shocked|be+devastated|mourn ..2 for|like ..2 a|an|few|couple ..1 week|day|bit|while|month|days|weeks|minute|weeks ..2 then|and|but
    better off ..2 with ..2 dead|no|without|out ..2 father|mother|dad|mum|mom|parent|husband|wife|me|one
    better ..2 mother|father|mum|mom|dad|parent|wife|husband|friend|life ..4 if+i|without+me|than+me|once+i
    deserve|deserves|deserved ..4 life|freedom|better ..2 back ..6 i|me|burden|give
    doing|do|did ..1 you|them|everyone|everybody|the+world|people ..1 all? a|the favour|favor|kindness|service
    insurance|payout|pension|money ..6 i+am+dead|without+me|after+me|if+i+died|worth+more|useful+thing|clear+the|when+i+die|do+for+them ..4
    get|have|receive|collect ..2 insurance ..2 money|payout ..8
    i|im|me|am ..2 just? a|another|an|such|nothing+but|only ..2 waste|burden|drain|weight|drag|nuisance|parasite|leech|liability|strain ..1 of|on|to ..4 oxygen|space|air|life|everyone|family|wife|nhs|husband|them|people|kids|others|mum|resources|society|world
    world|earth|house|family|place ..3 be|lighter|cleaner|quieter|nicer|happier ..2 lighter|better|cleaner|quieter|nicer|place ..2 without me
    nobody|no+one|who|not+one+person|not+a+soul|none ..4 come|turn+up|show+up|cry|be+there|speak|identify ..4 funeral|me|grave|wake|body
    who|anyone|anybody|someone ..3 even? ..1 come|turn|go|show ..2 the|my ..1 funeral
    my name|memory|photo ..4 stop|fade|forgotten|disappear|come+up ..3
    worth ..2 more ..3 dead|gone|insurance
    what ..2 use|good|point ..1 of|am|is ..1 me|i ..2
    make|set|put ..2 it|things right ..3 remove|leave|go|die|kill|end|disappear
    useful|kind|decent|loving|selfless|generous|helpful ..1 thing ..3 i|to ..3 do ..4 them|everyone|her|him|now|family|would|is
    selfish ..4 not ..2 be|being ..2 around|here|alive ..4
    carry|carrying|drag|dragging|pull|pulling|weigh|weighing ..2 them|everyone|family|him|her|you|people ..2 down ..4 dead|gone|better|leave|without|end|any+more
    @selves|family|parents|mum|dad|wife|husband|kids ..1 would|will|might|may ..1 be|feel|cry ..2 upset|sad|shocked|devastated|heartbroken|cry|guilty ..4 but|then ..4 relieved|relief|ok|okay|fine|better|over|free|happier|move+on|cope
    everyone|everybody|they|people|family|my+family|world|he|she ..1 would|will|d move+on|forget+me|be+over+it|be+fine|get+over+me|get+over+it|have+forgotten ..1 by|in|within|before ..2 summer|christmas|weeks|week|months|month|days|year|spring|easter|winter|no+time
    kindest|best|nicest|decent|right|fairest|selfless|good thing ..1 i ..2 do ..4 is|would+be ..2 go|leave|die|disappear|gone|not+be+here|step+aside|remove+myself|end+it|stop+existing|vanish
    my ..1 whole|entire? life|birth|existence ..2 is|was|been|has+been ..3 mistake|accident|error|typo ..6 correct|fix|undo|erase|rectify|end|sorry|gone|never
    mistake|error ..3 i ..2 like|want|need|going|plan|time ..1 to ..1 correct|undo|erase|rectify|delete ..1 it|that|me|myself
    parents|mum|mom|dad|wife|husband|kids|children|they|family deserve|deserves|deserved|need|want ..3 better|child|son|daughter|mother|wife|partner|dad|someone ..4 not|instead|than|without ..2 this|me|broken|broke
    do|doing|done ..1 the|my|this nhs|taxpayer|planet|family|kids|wife|husband|mum|team ..1 a favour|favor
    better|wish|should ..8 aborted|miscarried|never+had|never+given+birth+to|drowned|strangled ..1 me ..2 !my+coffee
    better off out of ..1 it|here|this+world|this+life !because|with
    better ..2 raised|brought+up|looked+after|cared+for|off ..2 by|with ..2 my|his|her|their ..1 sister|mum|mom|dad|gran|nan|parents|father|grandparents|aunt|brother
    see ..1 the ..1 back ..1 of ..1 me
    glad|happy|pleased|relieved|love ..2 rid ..1 of ..1 me
    nothing ..2 offer|give|contribute ..2 anyone|anybody|the+world|this+world|society|them
    `,
    { rung: 'wish-to-be-dead', ownNegation: true, about: 'anyone', unless: 'everyday-gone' },
  ),
  rule(
    'oblique.scene',
    'high',
    'was at a place or with the means to die',
    `
    rifle|gun|pistol|shotgun|revolver|noose|rope|pills >>8 take|took|hold|held|look|looked|stare|load|loaded|clean|point|pointed ..1 it|them ..2 out|sometimes|tonight|every|at|in|and|to|often
    look|looked|looking|stare|stared|staring|gaze|gazing ..2 at|into ..2 the|my ..1 medicine+cabinet|medicine+cupboard|bathroom+cabinet|pills|knives|knife+block|razor|razors|rope|tracks|bottle+of+pills|tablets|pill+bottle|noose|gun
    went|gone|walked|drove|go ..1 to ..1 the ..1 bridge|tracks|cliff|roof|viaduct|railway ..6 people|someone|somebody|police|couple|cameras|busy|could+not|turned+back|chickened
    exhaust|hose|hosepipe|helium|canister ..3 ready|set+up|bought|garage|attached|fixed
    note|notes|letter|letters ..1 is|are|@adv ..1 written|finished|sealed|ready ..6
    bought|buy|got|booked ..1 a ..1 one way ..1 ticket ..5
    got as far as the|my ..1 balcony|bridge|roof|rail|railing|ledge|platform|edge|tracks
    got|get|have ..2 my hands on|round ..2 enough ..2 @pills|insulin|stuff|heroin|fentanyl
    enough ..2 @pills ..3 to ..2 do|finish ..2 job|it|off
    to|would|will|could finish the job ..1 !right|for|of|at|on|and|he|she|they|next
    taken|took|swallowed the|my ..1 first ..1 ten|few|handful|lot|dozen|twenty|five|strip|pack
    left ..1 the|an|my envelope|letter|note ..2 for ..2 my|the|them|him|her|mum|dad|sister ..8
    gun safe|cabinet ..3 open|unlocked|code|key|combination
    know|have|found|knows ..2 the combination|code|key ..6 gun|safe|cabinet
    look ..1 at ..2 beams|hooks|trees|bridges|trains|knives|buildings|rafters|pills ..2 differently
    beams|hooks|bridges|rafters ..6 differently|measure|hold|strong|weight
    plan ..3 make ..1 it look like|as ..2 fell|accident|slipped|natural|mistake
    look ..1 like ..2 an? ..1 accident|i+fell|i+slipped|natural ..6 family|insurance|ashamed|nobody|mum
    next|another|sixth|third|second attempt ..3 planned|will|charm|when|ready
    attempted|tried ..1 two|three|four|five|six|seven|several|many times
    hole|ice|lake|river|pond ..6 going+back|go+back|look+at+it|stare|calls|calling
    stand|standing|stood|sit|sitting|sat|parked|park|climb|climbed|climbing|stop|stopped|stopping|lean|leaning|leaned|drove|drive|driving|walk|walked|walking|went|go|going|ran|run|here|waiting|waited|writing|am|im|stay|stayed ..5 at|on|to|over|past|from|by|under|in|onto|near|off the|a|that|this|my|our ..2 @height-place|@rail-place ..12 hour|hours|tonight|now|last+night|yesterday|until|talked|shouted|pulled|guard|police|sorry|beautiful|goodbye|jump|jumping|cars|below|down|easy|die|end|cried|whisky|vodka|drink|bottle|going+over|goodbye|pull|over|alone
    bridge|viaduct|flyover|cliff|cliffs|roof|balcony|platform|tracks|railway|motorway|car+park|river ..10 pull|pulls|calling|calls|call|draws|tempts|tempting|maths|math|jump|whisper|voice|thinking+about|think+about+it|long+way|avoid|avoiding
    avoid|avoiding|long+way|go+round|scared+of|do+not+trust+myself ..6 bridge|bridges|platform|tracks|railway|knives|balcony|station|roof|cliff
    pull|draw|urge|tug|temptation|tempted|drawn|pulled ..3 toward|towards|to|near|by|of ..2 edge|tracks|platform|bridge|water|ledge|railing|balcony|drop|cliff|road|traffic
    know|knows|worked|found|decided|chosen|picked|chose ..2 which|exactly+which|what ..1 tree|bridge|platform|train|beam|cliff|building|roof|hook|level|floor ..2 i|to|would|and|out
    which|what ..2 bridge|bridges|buildings|roofs|platforms|cliffs|stations|trains ..4 no|barriers|barrier|highest|high+enough|open|access|fastest|do+not+stop|tallest|netting|nets|fences
    worked|working|work|looked|looking|checked|checking ..2 out|up ..3 times|timetable|train+times|tide|drop|height|dose|doses|fast+trains
    train|trains ..6 times|timetable|do+not+stop|fast|go+through ..6 worked|know|platform|i
    bought|buy|buying|got|booked|ordered ..2 one way ..1 ticket ..5 cliff|cliffs|bridge|sea|coast|nowhere|not+coming
    on|at|from|in ..1 the|a ..1 cliff+top|clifftop|roof|rooftop|ledge|parapet|railing|tracks|wrong+side|other+side ..6 sorry|goodbye|beautiful|here|now|love
    wrong|other side of the|a? railing|railings|barrier|bridge|fence|rail
    past|over|behind|beyond the yellow line
    @pills|pills|tablets ..4 passenger+seat|seat|in+my+hand|in+my+palm|lap|on+the+table|in+front+of+me|in+my+pocket|in+my+bag|by+the+bed|under+my+pillow|in+my+drawer|drawer
    count|counts|counting|counted|recount|recounting ..4 tablets|pills|them|how+many|@pills ..3
    saved|save|saving|stashed|hoarded|collected|put+by|squirrelled|keeping|got|have|there+are ..2 up? 20|30|40|50|60|70|80|90|100|thirty|forty|fifty|sixty|ninety|hundred|enough ..3 @pills|tablets|pills|of+them
    @pills|tablets ..2 saved|hidden|put+by|stashed ..1 up|away|by ..6
    everything|whatever|all|the+lot|every+pill|all+of+it|every+tablet ..2 in|from the|my|our medicine+cabinet|cabinet|medicine+cupboard|bathroom+cabinet|medicine+box|first+aid
    tie|tied|tying|loop|looped|put|fix|fixed|hung ..1 a|the|my ..1 belt|rope|scarf|cord|sheet|dressing+gown|cable|lead|noose ..3 to|from|round|around|over|on|up|off ..3 door|beam|hook|banister|rail|tree|loft|ceiling|bar|neck|rafters|garage
    rope|belt|cord|beam|noose|ligature ..5 snapped|broke|broken|gave+way|slipped|failed|too+weak|holds|held
    bought|buy|buying|got|ordered|keep|hide|hid|have|there+is|kept ..3 rope|noose|ligature|helium|shotgun|revolver|pistol ..10 told|said|lied|bed|boot|garage|loft|tonight|check|ready|hidden|sleep|store|only|need
    rope|noose|gun|knife|blade|razor|pills|revolver|pistol ..2 is|are|@adv ..1 under|beside|in|by|next+to my|the|me ..1 bed|pillow|drawer|mattress|wardrobe|bag|car|boot|hand|me ..6
    my|the|his|dads|loaded|got|have|bought|a ..1 gun|pistol|revolver|shotgun|rifle ..4 loaded|one+round|bullet+in|only+need+one|one+bullet|chambered|with+one
    key|engine|keys ..3 ignition|running ..6 garage|door|closed|hose|lights+off
    sit|sat|sitting ..4 garage ..8 key|engine|ignition|running|lights+off|hose|exhaust
    bath|bathtub|water ..6 toaster|hairdryer|hair+dryer|extension+lead|radio|razor|blades
    toaster|hairdryer|extension+lead ..6 bath|bathtub
    pills|tablets|rope|gun|knife|blade|bottle ..8 put+them+down|put+it+down|put+it+back|stopped+because|only+stopped|rang|called|knocked|chickened
    got|get|getting|getting+the|had a? ..1 hang|go ..3 noose|knot
    had|have|took|take|tried|try a? ..1 go|turn|practice|stab ..2 tying|at+tying ..4
    turn|turned|switched|switch ..1 off ..2 phone|location ..8 find|finds|found|stop
    so|that|where they|nobody|no+one|he|she|anyone ..1 can|could|will|would not? ..1 find|stop|trace|track|save me ..3
    not ..2 be|been|get ..1 found ..4 next+time|until|too+late|so+fast|in+time|again|this+time
    @soon ..6 taking|take|swallow|swallowing|jump|jumping|hang|hanging|doing|going+over ..3 everything|all|them|it|pills|tablets|whole|myself|lot
    do it right|properly|better ..2 this+time|next+time|time
    next|this time ..4 not ..2 fail|miss|mess+it+up|survive|be+found|wake|wake+up|mess|phone|call|stop
    this|next time i ..1 will ..2 do|make|not|use|go|jump|take|finish ..3 right|sure|fail|survive|enough|job|properly|higher|deeper|more|mistakes|chances
    nobody|no+one|they|work|anyone|people ..3 miss|misses|look|looks|notice|notices|find|finds me ..2 when+i+do+it|until|till|when+i+am
    when|after|before|once ..1 i do it
    booked|took|taken|asked+for ..2 time|week|days ..1 off ..8 do+it|misses+me|end+it|die|find
    googling|google|googled|search|searching|searched|reading|read|looking|watching|researching ..5 forums|methods|other+people+did|how+people|ways+to+die|drop+heights|doses|hanging|overdoses|suicide|exit+bag|how+others
    know|picked|chosen|worked+out ..1 exactly|already which|what tree|bridge|platform|beam|cliff|building|roof|hook ..1 !to+visit
    decided|chosen|picked|chose|found ..1 the|a|my tree|bridge|beam|cliff|platform ..2 and|i|already|yesterday|where|on
    sat|sitting|stood|standing|parked|drove|driving|walked|been|went|here ..8 beachy+head|golden+gate|clifton+suspension|humber+bridge|erskine+bridge|suicide+spot|the+cliffs ..6 since|now|tonight|alone|again|edge|hour|hours|it+is+pretty|dark|over
    bought|buying|buy|getting|got|picked+up|collected ..6 @pills ..4 different|several|three|four|few|two|other|five|six|various ..1 shops|pharmacies|chemists|supermarkets|stores|boots
    gas ..2 hob|oven|taps|cooker|fire|ring ..8 scared|lay+down|lie+down|sleep|breathed|waited|windows|head|turned+it+off|not+lit
    know|knows|found ..1 out? ..1 where ..6 gun|guns|rifle|shotgun|ammo|pistol|gun+cabinet|gun+safe ..3
    key|code ..2 to|for|of ..1 the|his|my|dads|dad+is? ..1 gun|guns|rifle ..1 cabinet|safe|cupboard|drawer
    lay|lie|lying|laid|lain|knelt|kneeling ..3 on|across ..2 the ..1 railway|train|tracks|rails|railway+line|motorway|line ..3 !of+the|up
    guts|nerve|courage|balls|strength ..8 bridge|platform|roof|ledge|tracks|cliff|railing ..3
    standing|stood|sitting|sat|back|here|am ..1 on|at|by ..1 the ..1 bridge|ledge|roof|edge|tracks ..1 again|alone|tonight|now ..2
    letter|note|envelope ..8 passenger+seat|dashboard|windscreen|mantelpiece|pillow|steering+wheel ..3
    image|images|picture|pictures|vision|visions|flashes ..2 of ..1 me|myself|my+body ..2 hanging|dead|jumping|drowning|falling|dying|bleeding|coffin|swinging
    crashing ..1 the|my car|van|bike ..4 on+purpose|good+idea|tempting|appealing|easy+way|into+a+tree|into+the+wall
    building|tower|car+park|multi+storey|block|office ..6 been+up|went+up|going+up|go+up|climbed ..4 top|roof ..3 twice|again|three+times|times|alone|tonight|edge
    `,
    { rung: 'plan', unless: 'everyday-place', ownNegation: true },
  ),
];
