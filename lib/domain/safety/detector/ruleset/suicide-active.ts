import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('suicide');

/** Thoughts of ending one's life, and the means, plans and deeds that turn thoughts into danger. */
export const activeRules: readonly Rule[] = [
  rule(
    'suicide.thoughts',
    'high',
    'thinks about suicide or death',
    `
    @think @adv* ..2 @end-thing-strict
    @think ..2 @kill-self
    thinking|think|thoughts|obsessed|fixated|preoccupied about|of|with death|dying|being+dead|my+death
    ~think|~dream|~fantasise|~fantasize|~wonder about|of|what ..4 dying|being+dead|to+die|to+be+dead|being+killed|i+were+dead|i+was+dead|if+i+died|i+died
    ~enjoy thinking about being hurt|killed|dead
    ~imagine|~picture|~visualise|~visualize|~see|visions+of|images+of|~fantasise+about|~fantasize+about ..2 myself|me|my|my+own ..2 hanging|dead|dying|jumping|shooting|drowning|body|corpse|coffin|funeral|death|bleeding|falling|dead+body|in+front+of
    @kill-self ..2 crosses|crossed|enters|entered|pops+into|on|popped+into|goes+through|runs+through my mind|head
    @end-thing-strict ..4 crosses|crossed|entered|enters|popping|pops|popped|constantly+on|always+on|on|in|goes+through|running+through|runs+through ..2 my mind|head
    @kill-self feels|seems|sounds|looks|is|would+be|might+be ..3 easier|easy|only|best|relief|better|option|answer|way+out|good|tempting|appealing|comforting|solution|escape
    @end-thing-strict feels|seems|sounds|looks|is|would+be|might+be ..3 only+way|best+option|relief|only+option|answer|way+out|tempting|appealing|comforting|solution|escape|easier|easiest|attractive|peaceful|like+a+good|option
    easier|easiest|better|best|simpler|tempting|nice|peaceful to|if+i|just ..2 @kill-self
    the|my|these|those|dark|bad|intrusive|scary|horrible|evil thoughts ..3 ending|killing|dying|death|suicide|hurting+myself|harming+myself
    thoughts|urges|voices|feelings|impulses|ideas|part+of+me|brain|head|mind ..3 to|of|about|i+should ..1 @kill-self
    thoughts|urges|impulses|urge to|of die|death|not+be+here|end|jump|crash|swerve|hurt|harm|drive+into|overdose
    swerve|drive|steer|veer|steering|swerving|driving|crash|crashing ..3 car|into ..1 oncoming|traffic|wall|tree|barrier|lorry|truck|bridge|pole|river|divider|lamppost|off
    call+of+the+void|intrusive|urge|urges|thoughts ..4 jump|jumping|step+off|train|platform|edge|bridge|in+front
    stand|standing|stood|sit|sitting|sat|look|looking|looked|stare|staring|walk|walked|went|go ..5 edge|bridge|platform|roof|ledge|tracks|overpass|balcony|cliff|parapet ..8 jump|jumping|jumped|step|stepping|fall|falling|end|easy|over|think|thinking|thought|imagine|wondering|wonder|tempted|drop|die|considering
    all|it+would+only+take|just|one|would|it+takes ..2 takes|take|need|is|be ..1 one|a step|jump|pull|slip|push|shot
    one step ..3 over|done|gone|end
    imagine|imagining|imagined|picture|pictured ..2 myself|me jumping|falling|hanging|dead|dying
    suicide|death|dying|killing+myself @be @adv* ..1 on|always|constantly|only|my|an|the|a|all ..1 mind|option|way|answer|escape|thing|comfort|friend|plan|backup|exit|all
    ~joke|joking ..5 suicide|killing+myself|dying|being+dead|kms
    ~think|thinking|thoughts|urge|tempted|close|near ..4 ending ..1 it|things|my+life|everything|all
    ~think|thinking|consider|considering|considered ..1 ending it
    ~end|ending it|things|everything ..3 for+good|forever|once+and+for+all|permanently|soon|tonight|today
    rather ..1 end things|it|everything
    if|when i ..1 end it|things|everything
    ~want|~need|ready|going|will|decided|might|should|just|plan|could to? ..1 end it all|now|tonight|here
    ~want|ready|going|decided|plan|planning|will|might|could to? just? end it
    sometimes|often|always|constantly|just|really|i|why ..2 wonder|ask|question ..4 should|worth|bother ..3 alive|live|here|living|go+on|exist|stay+alive|be+here
    to be or not ..2 be|alive
    is it wrong|normal|bad|selfish|okay|ok|weird|a+sin|worth ..3 to|if|that ..3 want|kill|be|wanting|killing|end ..2 die|myself|dead|my+life|dying
    will|would|do|does ..3 go to hell ..4 if|suicide|kill
    would|will|is|does|might|could it|dying|death @adv* hurt|be+quick|be+painless|be+painful|hurt+to ..3 die|kill|hang|drown|jump|death|dead
    the thoughts ..3 back|worse|stronger|louder|loud|bad|dark|won|returning|returned|creeping
    dark thoughts
    bad|dark|scary|black place|headspace ..5 scared|myself|thoughts|hurt|safe|die|end|again
    `,
    { rung: 'active-thoughts', ownNegation: false, unless: 'everyday-laugh' },
  ),
  rule(
    'suicide.suicidal',
    'high',
    'describes themselves as suicidal',
    `
    suicidal !people|person|patients|teens|men|women|individuals|youth|clients|students
    @suicidal-noun
    suicidally
    thoughts|feelings|ideas|idea|thought|urge|urges|talk|contemplation|plans ..1 of|about suicide
    i|my|me|myself|we ..9 suicide !@information
    suicide ..5 i|me|my|myself
    tried|try|trying|attempting|attempted|attempt|contemplating|contemplate|contemplated|considering|considered|commit|committing|planning|planned|consider|thinking+about|thinking+of suicide !@information
    suicide @be|feels|seems|sounds|looks ..3 only|best|option|way|answer|solution|tempting|easy|easier
    want|ready|go|going|way|how|ways|should|tempted|dream ..2 commit|committing suicide
    suicide|suicidal ..2 hotline|helpline|prevention|crisis+line ..5 called|rang|hung|hold|rung|phoned|busy|texted
    called|call|rang|texted|phoned|calling|rung ..2 suicide|crisis|samaritans|988|lifeline ..1 hotline|helpline|line|lifeline|last|again|because|tonight|twice|yesterday
    called|rang|phoned|texted|calling samaritans|the+samaritans|988|lifeline
    `,
    { rung: 'active-thoughts', keeps: [] },
  ),
  rule(
    'suicide.intent',
    'critical',
    'says they intend to end their life',
    `
    i|im ..2 going+to|will|about+to|plan+to|planning+to|decided+to|ready+to|intend+to|plan+on|planning+on|set+to|promise+i+will|must @adv* @kill-self-loose
    going+to|ready+to|planning+to|plan+to|about+to|decided+to|determined+to|intending+to|intend+to @adv* @kill-self-loose
    @kill-self-loose ..2 @soon
    @soon ..5 @kill-self
    no going|turning back ..2 now|tonight|this
    made up my mind ..6 die|death|end|goodbye|leave|done|live|tonight|peace|do+it
    i|have ..2 made|reached my decision|peace
    decided|decide i|to ..4 die|not+live|leave+this+world
    ~want|~going|will|~plan|~decide|ready to die ..1 @soon
    i will @adv* be dead|gone ..3 @soon
    will|going+to ..1 be dead|gone by @soon|then|christmas|morning|the+end|my+birthday
    my|the last day|night|week|christmas|birthday|message|post|meal|time|sunrise|weekend|summer ..3 alive|here|earth|on+earth|this+world|ever|talking|hear|see+me|writing
    this|today|tonight|tomorrow|it will|is|be|going+to+be ..3 last|final ..1 day|night|message|post|time|goodbye|thing|words ..4 me|i|ever|alive|write|post|send|hear|earth|see|you|here
    last time ..3 hear|see|talk|speak|write ..2 from|me|to
    by the time ..6 read|see|get ..4 gone|dead|late|over|left
    if you|anyone|someone|anybody|they ..2 reading|finds|find|read|get this ..6 gone|dead|already|late|sorry|me
    will not be here|around|alive ..3 @soon|then|read|much+longer|anymore|for+your|to+see|long|christmas|by
    ~wait|waiting|can+not+wait|looking+forward|count|counting|counting+down|countdown ..4 die|death|dead|end+it|be+over|until+i+am+gone
    death ..3 only+thing|stop|set+me+free|free+me
    tonight|today|tomorrow|friday|monday is|will+be|might+be|@adv the night|day|end|last
    my time ..2 come|up|over|here ..3 die|go|leave|earth
    goodbye cruel|everyone|world|all|forever|life|my+friends|friends ..1
    this is ..2 goodbye|good+bye|farewell|the+end|my+end|my+suicide|my+note|the+end+for+me|my+goodbye
    want+to|going+to|will|need+to|about+to|might suicide ..2 !prevention|watch|squad
    `,
    { rung: 'intent', unless: 'everyday-gone' },
  ),
  rule(
    'suicide.kill-self',
    'high',
    'speaks of killing themselves',
    `
    want|wants|wanted|wanting|wish|need|would+like|would+love|have|ready|rather|tempted|feel+like|thinking+of|thinking+about|considering|urge|urges|brave+enough|courage|guts to? @adv* @kill-self-loose
    i @adv* might|may|could|should|would|can @adv* @kill-self-loose
    should|shall|can|could|may|must i @adv* @kill-self-loose
    might|may as well ..1 @kill-self-loose|be+dead|die|end+it
    ~tell|told|telling|says|saying|said|scream|screaming|yell|convince|beg|begging|push|want|wants|order|ordering|command|commands me|i ..2 to|should|must|could ..1 @kill-self-loose|die|jump|cut|hurt+myself
    told|tell|tells|telling|said|says|saying me|i ..2 to|should go|just? kill|die|hang yourself|and+die
    @kill-self
    i want to be dead|unalive
    `,
    { rung: 'active-thoughts', unless: 'everyday-laugh' },
  ),
  rule(
    'suicide.method',
    'high',
    'names a way to die',
    `
    which|what|how ..5 painless|least+painful|quickest|easiest|fastest|peaceful|best|most+effective|quick|guaranteed|surefire|cleanest|less+painful ..3 way|method|ways|methods ..3 die|suicide|end|kill|go|out|myself|death|my+life
    painless|least+painful|quickest|easiest|fastest|peaceful|best|most+effective|quick|guaranteed|surefire|pain+free|cleanest|less+painful|nice ..3 way|method|ways|methods|death|how ..3 die|suicide|end+it|end+my|kill+myself|go|out|myself|my+life|to+death
    painless|quick|peaceful|easy death|suicide
    how|where|what|can|could|would|way|ways can|do|would|to|could|should|might|does|i|one|someone|a+person i? ..2 @kill-self
    how many|much ..2 @pills|of+my ..6 kill|die|lethal|fatal|overdose|fatal|enough|to+end|dangerous|death|od|not+wake|take+to|would+it+take|does+it+take|do+i+need|stop
    how many|much|what+dose|what+amount|what+dosage ..6 lethal|fatal|overdose|to+kill|to+die|be+deadly|enough+to+die|enough+to+kill|od
    lethal|fatal|deadly dose|amount|overdose|quantity ..3 of|for
    how ..2 long|high|far|deep|much|many ..6 die|kill+you|kill+me|kill+someone|to+die|be+fatal|be+dead|bleed+out|drown|be+lethal|to+overdose|unconscious
    is|would|will|are|if ..5 enough|high+enough|strong+enough|deadly|fatal|lethal|deep+enough ..1 to ..1 kill|die|death|end+it|end+me|do+it|finish|drown
    how|want|way ..2 go out like|the+way|die+like
    which|what|best|strongest|where ..4 @strong-method|knot|bridge ..4 die|hang|hanging|suicide|kill|jump|myself|end
    how to|do+i|do+you|would+i tie ..2 noose|slip+knot|slipknot|hangmans+knot|hangman
    noose
    hanging|shooting|drowning|hang|shoot|drown|jumping|overdosing|suffocating|gassing myself|off|in+front
    ~jump|~step|~leap|~throw+myself|~lie+down|~lay+down|~walk|~run off|in+front+of|from|onto|into|under ..3 bridge|train|building|roof|cliff|balcony|traffic|tracks|car+park|overpass|window|oncoming|bus|truck|lorry|motorway|tube|ledge|railway
    ~take|~swallow|~down|~use|~eat|~pop|~neck all|whole|every|the+whole|entire|all+of|a+whole|a+handful+of|handfuls+of|the+rest+of|too+many|bunch+of|a+bottle+of|a+lot+of|loads+of|a+ton+of|20|30|40|50|60|a+pack+of|a+box+of ..3 @pills|bottle
    ~hold|~have|~sit|~sleep|~stare|~look|~tempted|~get|~reach|~put|~search|~load|~point|~keep|~touch|~grab|~pick+up|temptation|tempted+by ..6 my|a|the|dad+is|fathers|his|dads|our|father|father+is ..1 @strong-method|guns ..5
    gun|pistol|rifle|shotgun|knife|blade|barrel ..3 to|in|at|against ..1 my head|mouth|temple|throat|wrist|neck|chest|heart|wrists|hand
    balls|courage|guts|nerve|strength|brave|bravery to|up ..3 do+it|pull+the+trigger|jump|go+through|pick+up|gun|swallow|end|die|pills|kill|take
    end|do|finish it with|using @method|the+gun|a+gun|pills|a+knife
    @method ..8 die|end+it|end+my+life|kill+myself|suicide|never+wake|not+wake|end+things|make+it+stop|ending+it|ending+things|not+be+here|sleep+forever|kill+me
    die|death|end+it|end+my+life|kill+myself|suicide|end+it+all|be+over ..6 with|using|by|from|off|under ..3 @method
    jump ..2 from+there|from+here|off+it|over+the+edge|the+railing
    overdose|overdosing ..2 on ..3 @pills|my
    bleed out|to+death
    walk|wade|swim|walking into ..1 sea|ocean|lake|river|water ..6 not|never|until|come+back|back|keep|deep|stop|gone
    how ..4 i|to ..2 die|go+out like
    which|what way|method ..5 least|less|most ..1 traumatic|painful|messy|painless|quick|peaceful|traumatising
    would|will|could|can|might|enough ..8 jumping|jump|fall|falling|floor|pills|@pills|drinking|bleach|dose|taking ..6 kill me
    jumping|jump|fall|falling|floor|@pills|drinking|bleach|dose|taking ..6 would|will|could|can|might|enough ..2 to? kill me
    should i @adv* die|be+dead|jump|not+exist
    `,
    { rung: 'method', unless: 'everyday-gone' },
  ),
  rule(
    'suicide.plan',
    'critical',
    'has a plan, a date or the means',
    `
    have|made|got|having|making|make|had|worked+out|work+out|finalised|finalized|perfect ..2 plan|plans|date|method|way|place|spot ..4 to|for|of|picked|set|chosen|sorted|how ..4 die|end+it|suicide|kill+myself|my+death|my+life|do+it|jump|dying|hang|myself|end+my|end+things|to+go
    suicide|suicidal plan|plans|note|notes|letter|letters|kit|date
    i ..1 have|know|got|picked|chose|decided|figured|worked|planned ..3 plan|how|exactly+how|out+how|the+how|when+and+how|date|place ..3 i|to|would|will|for ..3 do+it|die|end+it|end+my|kill+myself|jump
    know|decided|figured+out|planned|picked|worked+out|planning exactly? how|when|where i+will|i+would|i+am+going+to|i+want+to|to|i+could ..1 do+it|die|end+it|end+my|kill+myself
    planned|planning|plan|arranged|mapped|sorted|set|picked|chosen|got ..5 everything|it+all|it+out|all+out|the+date|a+date|the+day|the+place|the+spot|the+method ..6 die|suicide|tonight|end|note|pills|rope|gun|death|goodbye|letters|how|myself
    ~set|~pick|~choose|chose|chosen|have|got|picked+out ..2 date|day|deadline ..6 die|end|suicide|kill|death|my+life|goodbye|do+it|last|to+go|living|alive
    ~buy|~order|~get|~collect|~stockpile|~stock+up|~save|~save+up|~hoard|~stash|~pick+up|~steal|~acquire|~count|~gather|~purchase|~sort|~hide|~put+aside|~store|~lay+out|~line+up|~stack ..4 @pills|rope|noose|gun|helium|blades|razor+blades|bleach|antifreeze|bullets|stash|charcoal|shotgun|pistol|rope|tank|hose ..10 die|end|tonight|do+it|just+in+case|when|ready|suicide|kill|myself|enough|goodbye|weekend|note|it+over|over+with|plan|last|time|finally|waiting|for+good|for+a+reason|rainy+day|need+them|bad+enough|so+i+can
    ~stockpile|~hoard|~stash|~save+up|~collect|stockpiling|stash+of|~count+out|~line+up|~lay+out|~put+aside|~hide+away ..4 @pills
    @pills ..4 stockpiled|hoarded|stashed|saved|saved+up|lined+up|laid+out|counted+out|hidden|put+aside|in+my+drawer|ready|stash
    ~buy|~bought|bought|ordered|~order|got|getting|borrowed|~borrow a|the|some|my|another|enough ..1 rope|gun|noose|helium|pistol|shotgun|revolver|sodium|handgun|tank
    rope|gun|pills|noose|blade|razor|pistol|knife|bottle|tablets|shotgun|belt|razors is|are|here|@adv ..2 ready|waiting|in+front+of+me|in+my+hand|next+to+me|beside+me|loaded|on+my+bed|on+the+table|on+the+bed|in+my+lap|by+my+bed|under+my+bed|in+the+car|in+my+drawer|in+my+wardrobe|right+here|calling
    loaded|load gun|pistol|rifle|shotgun|the+gun|my+gun
    have|got|keep|keeping|holding|having access|a|the|my ..1 to? means|gun|pistol|rifle|shotgun|firearm|revolver|guns ..6 use|end|die|house|bed|ready|loaded|kill|tonight|head|do+it|tempted|need|temptation
    ~write|wrote|written|writing|drafting|drafted|finished|left|leave|leaving|typing|typed|penned|seal|sealed|rewrote|redrafted|working+on|record|recorded|recording ..3 my|a|the|all|some|their|goodbye|our|to|everyone ..2 suicide|goodbye|farewell|last+words|obituary|eulogy|voice+memos|videos
    ~write|wrote|written|writing|finished|leave|left|leaving ..2 letters|notes|goodbyes|cards|emails|messages|voice+notes|videos to|for ..2 everyone|each|my+kids|my+family|my+children|my+parents|them|the+kids|loved+ones|when+i+am|after|people|the+family|all
    letter|letters|note|notes|envelope|envelopes|videos ..8 after+i|when+i+am+gone|drawer|find+it|find+them|to+be+opened|once+i+am
    goodbye|suicide|farewell letter|letters|note|notes|text|texts|message|messages|video|videos|card|email|emails
    ~say|saying|said|says|told|whisper|text|texted|send|sending|sent ..2 my+goodbyes|goodbyes|goodbye+forever|goodbye+to+everyone|goodbye+to+my+kids|goodbye+to+my+family|goodbye+to+the+kids|goodbye+to+everything|goodbye+to+my+children|goodbye+to+this|goodbye+to+the+world|goodbye+to+everybody|goodbye+without|goodbye+one+last|goodbye+properly|a+final+goodbye
    my goodbyes
    ~give|giving|gave|given ..3 my|all|everything|away|of+my|most ..2 things|stuff|belongings|possessions|away|dog|cat|records|guitar|clothes|jewellery|jewelry|collection|pets|pet|valuables|everything
    ~give|giving|gave away ..2 all+my|everything|my+things|my+stuff|my+belongings|my+possessions|my+money|my+savings ..2 !old|spare|baby
    ~find|found|finding|arrange|arranged|sorting|sorted|rehome|rehomed|rehoming ..3 home|someone|owner ..3 dog|cat|pets|pet|dogs|cats|animals
    ~get|~put|got|getting|putting|put|sort|sorted|settle|settled|settling|sorting|tie|tying|tied ..2 my affairs|will|life+insurance|loose+ends|passwords|finances ..5
    ~make|making|made|wrote|writing|updated|updating|sorted|rewrote my|out+my|a will ..5 tonight|just+in+case|before|so|today|now|goodbye|letters|gone|away
    passwords|insurance|bank+details|funeral|my+will ..6 in+case|for+after|when+i+am+gone|when+i+die|once+i+am+gone
    funeral|cremated|ashes|buried|burial ..5 planned|paid|song|songs|plan|instructions|arranged|sorted|wishes
    planning|planned|plan|picking|picked|chose|choosing|paid+for my ..1 funeral|gravestone|burial|cremation
    tie|tied|tying|made|make|making|tied+up|hung ..2 noose|rope|ligature|belt ..4
    once|when|after|as+soon+as ..4 asleep|sleep|bed|gone|leave|leaves|work|out|empty ..6 going+to|will ..2 do+it|end|take|jump|hang|use
    did my research|homework
    left|wrote|written|leave|leaving|writing|write a|my|the note|notes ..8 sorry|goodbye|family|find|body|forgive|gone|explain|why|blame|kids|hidden|drawer
    wrote|written|writing|write my note|notes
    `,
    { rung: 'plan', unless: 'everyday-means', about: 'self' },
  ),
  rule(
    'suicide.behaviour',
    'critical',
    'tells of an attempt or of steps towards one',
    `
    my|a|the|another|first|last|second|third|previous|past|failed|recent suicide|overdose|life attempt|attempts
    tried|try|trying|attempt|attempted|attempting|nearly|almost|failed|been+trying|came+close ..1 to|at ..1 @kill-self|die|take+an+overdose|overdose
    ~try|~attempt|nearly|almost|~fail to? ..2 kill|end|hang|shoot|drown|overdose|take ..1 myself|my+life|it+all|my+own+life|od
    tried|attempted to ..1 die|overdose|od
    ~attempt|~try ..2 suicide
    survived|surviving|survivor|survive ..3 suicide|attempt|overdose|jump|hanging
    my attempt|attempts
    ~take|took|taken|taking|swallowed|swallow|downed|necked|swallowing|had|popped|ate ..2 all|whole|every|handful|handfuls|bunch|bottle|lots|loads|too+many|so+many|over+20|20|30|40|50|60|70|100|entire|overdose|bottles|bottle+of|packets|packs|boxes|lot ..3 @pills|bottle|overdose|them|packet
    ~take|took|taken|taking an|my|a|another overdose
    took|taken|swallowed|take|taking @adv* all|too+many ..3 @pills
    i|have|just overdosed|od
    overdosed ..3 on|last|again|yesterday|today|pills
    i ..1 overdosed
    it is ..1 already done|over|happening|in+motion
    it is ..1 already? too+late ..1 i|for+me|took|done|now|sorry
    too late to save|stop|help me
    too late for me !to
    too late ..1 now|already !to
    already|its|is|it+is|am|now too late ..1 i|for+me|took|done|sorry|now+goodbye
    its|is already? done ..1 my|friend|now|goodbye
    ~stand|~sit|~hang ..3 edge|ledge|bridge|roof|tracks|platform|railing|balcony|overpass|parapet ..6 right+now|now|tonight|yesterday|last|myself|jump|jumped|ready|talked|pulled|someone
    on|at|by|near|over|off the edge|ledge|bridge|roof|tracks|railing|parapet|overpass ..4 right+now|now|tonight|about+to|ready|and+i|jump|looking+down
    someone|police|passerby|stranger|he|she|they ..2 talked|pulled|grabbed|stopped|dragged me ..3 down|back|off|away|from ..3 ledge|bridge|edge|tracks|roof|jumping|it|railing
    practice|practise|practised|practiced|rehearse|rehearsed|rehearsing|practising|practicing|tested|test|testing|trial+run|dry+run|tried|trying ..4 knot|noose|rope|belt|hanging|jump|jumping|it+out|drop|beam|method|route|holding+my+breath|with+the+belt
    rope|belt|cord|noose|ligature|scarf|cable|plastic+bag|bag ..3 round|around|over my neck|throat|head
    ~wrap|~tie|~put|~pull|tightened|~tighten ..4 round|around|over my neck|throat
    ~pull|~slit|~cut|~slash|slit my ..1 wrists|wrist|throat|arteries|veins|vein
    woke|wake|waking|ended|end+up|ended+up|admitted|sectioned|hospital|hospitalised|hospitalized|er|icu|stomach+pumped ..8 attempt|overdose|tried+to|suicide|attempted|suicidal|overdosing|kill+myself
    stomach pumped
    sectioned|baker+acted|5150|on+suicide+watch
    did|has|had not|it|nt ..1 work ..4 woke|alive|still|pills|again|next|time|rope|here
    ~go|went|gone|drove|drive|driving|going|walk|walked|walking ..4 bridge|cliff|tracks|railway|roof|car+park|woods|forest|cliffs|river|overpass|multistorey|quarry ..8 jump|end|die|do+it|came+back|turned+back|turned+around|could+not+do+it|chickened|bottled|changed+my+mind|sat+there|stood+there|kill|not+come+back|courage|nerve
    chickened|bottled out|it ..6 jump|die|end|pills|do+it|trigger|rope|kill|suicide
    trigger ..3 pull|pulled|pulling|finger
    put|had|held|holding|pressed|pressing ..3 gun|knife|blade|razor|barrel|pistol ..3 to|in|against|at ..1 my
    i|have|had|has @adv* attempted ..3 times|last|once|twice|again|before|three|two|four|multiple|when
    woke up in the? icu|hospital|er|a+and+e|resus|intensive+care|emergency ..6
    `,
    { rung: 'attempt', unless: 'everyday-means', keeps: ['past'] },
  ),
];
