import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('suicide');

export const turnsLexicon: Readonly<Record<string, readonly string[]>> = {
  /** What would kill without one's own doing. */
  fate: list(
    'my plane, the flight, this plane, bus, car, truck, lorry, train, plane, heart, cancer, tumour, tumor, lightning, meteor, asteroid, flood, fire, stroke, heart attack, accident, crash, brakes, bullet, god, the lord, something, it, disease, illness, covid, sepsis, infection, roof, ceiling, ice',
  ),
  'fate-strikes': list(
    'hit me, hits me, took me, takes me, take me, got me, gets me, gave out, gives out, give out, gave up, gives up, stopped, stops, finished me, finishes me, killed me, kills me, crashed, crashes, failed, fails, came at me, comes at me, came for me, comes for me, was coming, fell on me, struck me, flattened me, wiped me out, ended it, did not wake up, do not wake up, never woke up, was terminal, came back, does the job, did it for me, does it for me, went off the road, swerved into me, caved in, called me home, went down, goes down, derailed, sank, capsized, blew up, crashed into me',
  ),
  'ways-to-die': list(
    'drowning, hanging, hypothermia, carbon monoxide, exhaust fumes, overdose, overdosing, overdoses, jumping, falling from, bleeding out, suffocating, suffocation, freezing to death, helium, nitrogen, exit bag, exit bags, insulin, cyanide, partial suspension, a noose, nooses, lethal dose, lethal doses, fatal dose, fatal doses, ways to die, how to die, painless death, painless ways, ways to do it, ways to go, suicide methods, suicide, dying, train suicides, liver failure',
  ),
  'life-admin': list(
    'wills, will, house deeds, deeds, affairs, passwords, password list, logins, funeral plan, funeral, power of attorney, letters, the letters, paperwork, loose ends, life insurance, pension forms, bank stuff, bank details, accounts',
  ),
  'put-in-order': list(
    'sorted, in order, tidied up, tied up, organised, organized, arranged, settled, labelled, labeled, written out, written down, in a folder, in the folder, in the drawer, in an envelope, up to date, paid for, paid off, signed, sealed, finished, all done, left out, typed up',
  ),
  'left-behind': list(
    'them, the kids, my kids, the children, my children, my boys, my girls, my wife, my husband, my mum, my mom, my dad, my parents, my sister, my brother, my daughter, my son, the family, my family, the dog, the cat, everyone, everybody, people, you all, him, her',
  ),
};

/** What is said in turns of phrase: not dodging death, time running out, being found, what is no longer needed. */
export const turnsRules: readonly Rule[] = [
  rule(
    'turns.would-not-dodge',
    'medium',
    'would not mind or avoid being killed',
    `
    if ..3 @fate ..3 @fate-strikes ..3 i ..2 not ..1 move|step|dodge|jump|swerve|mind|care|fight|run|complain|get+out|brake|duck|bother|stop|be+sorry|be+sad|be+upset|argue|call
    if ..2 @fate ..3 @fate-strikes ..3 i ..3 relieved|relief|grateful|thankful|glad|happy|fine|ok|okay|let+it|welcome|at+peace|thank|smile
    not ..2 mind|care|bothered|complain|object|fussed|upset|sad|sorry|protest|fight ..2 if ..2 @fate ..3 @fate-strikes
    not ..2 mind|care|complain|object|fight|call ..3 if ..1 i ..2 not+wake|never+woke|dropped+dead|died|got+hit|got+cancer|got+ill|caught+something|did+not+make+it|fell+asleep+and
    relief|relieved|grateful|thankful|lucky|blessing ..2 if ..2 @fate ..2 @fate-strikes
    stopped|quit|no+longer|not|never ..2 look|looking|check|checking ..2 before|when ..2 cross|crossing
    stopped|no+longer|not|never ..2 wear|wearing|bother+with|put|putting|do+up|doing+up ..2 seatbelt|seat+belt|helmet|lifejacket|life+jacket ..6 happens|matter|care|point|anymore|hope|if
    half ..1 hope|hoping|hoped|wish|wishing ..3 crash|crashes|stops|fails|hits|hit|wake|terminal|cancer|last
    would|will not ..2 move|swerve|brake|dodge|jump+out|get+out+of+the+way|step+back|step+aside ..3 if ..3 bus|car|lorry|truck|train|van
    only ..2 thing|reason|person|one ..4 keeping|stopping|holding|keeps|stops|preventing ..1 me ..2 from ..1 doing+it|going+through|ending|jumping|killing|acting+on|going|dying|using+it|doing+something|taking+them
    @relation|@close-one|they|she|he|god|kids would never|not ..1 forgive|get+over|survive|recover ..2 me|it|that|losing ..6 only|otherwise|why+i+have+not|stops|stopping|still+here
    not ..2 find|see|think+of|have|got|name|give ..3 one|a|any|single|good? ..1 single|good? reason ..1 not+to ..1 !go|try|buy|have|come|eat|book|get|see|invite|apply|join|move|start|wear|be+happy|believe|trust|like|call|tell|ask|let
    not ..2 find|see|think+of|have|got|name|give ..3 one|a|any|single|good? ..1 single|good? reason ..1 to ..1 stay|live|keep+going|carry+on|be+here|wake|go+on|get+up|exist|continue ..2 !in+this|at|with
    voice|part|something|bit ..2 in|of|inside ..1 me|my+head ..5 do+it|end+it+all|end+it|jump|let+go ..2 !now+because|the+presentation|for+charity
    waking+up|getting+up|opening+my+eyes|being+awake is|was ..3 worst|hardest|cruelest|most+disappointing ..2 part|bit|thing|moment ..6 !at|for|before
    not|never ..1 do it while|until|unless|as+long+as ..6 alive|around|still+here|gone|dies|dead|pass|passes
    not ..1 promise|guarantee|swear|say|know|trust ..3 i ..1 will|can|would ..1 not ..2 do ..1 anything|something|it|hurt+myself ..3
    wish|want|could|hope|like ..6 sleep|drive|walk|go|drift|slip ..5 not|never ..1 come|coming|wake back|up ..2 !to+work|to+this+job|to+school
    god|lord|jesus|death|universe ..5 take|takes|took ..1 me ..2 tonight|now|already|instead|soon|home|in+my+sleep|too
    want|wish|hope|hoping|waiting ..3 body|heart|liver ..3 give|gives|gave ..1 up|out
    hope|pray|wish|hoping|praying ..3 it|its|this|tonight|today ..1 is|was|be|will+be? ..1 the|my ..1 last ..1 !time|one+of|bus|train|day+of
    thought|idea ..2 it ..2 being over|the+end|finished ..4 only
    wish ..3 they|he|she|you|somebody ..1 had|would ..1 left|let|not+found|not+saved ..1 me ..2 there|die|go|be|alone+that
    only|best ..1 thing|way|answer|solution|fix ..5 is ..2 me ..2 not+being+here|gone|dead|dying|disappearing|being+gone|not+being+around
    let|letting ..2 car|van|bike ..2 roll|drift|go|slide ..3 canal|river|lake|sea|wall|tree|traffic|edge|lorry
    wish ..3 fall|crash|overdose|accident|pills|cancer|stroke|operation|covid|jump|it|they ..1 had|would+have|would ..1 killed|finished|taken ..1 me
    harder|hard|difficult|struggling|struggle ..3 find|finding|see|think+of ..3 reasons|reason ..2 to ..1 stay|stick|live|keep+going|go+on|be+here|carry+on|wake ..2 !in+this|in+the|with+him|at|here+as
    `,
    {
      rung: 'wish-to-be-dead',
      ownNegation: true,
      about: 'anyone',
      unless: 'everyday-wish',
    },
  ),
  rule(
    'turns.works-out-dose',
    'critical',
    'works out how much or what it takes to die',
    `
    maths|math|sums|calculate|calculated|calculating|calculations|worked+out|working+out|work+out|figured+out|figuring+out|counted|counting|adding+up|totting+up ..3 how+many|how+much|whether|if ..5 would+take|will+take|it+takes|needed+to|need+to|do+it|enough+to|kill|die|fatal|lethal|finish ..1 !me|get|to+get|a+day|daily|each|hours|for+the|take+each
    maths|math|sums|calculate|calculated|calculating|calculations ..3 how+many|how+much ..3 my|of+my ..2 @pills
    how+many|how+much ..5 @pills|@hard-drugs ..4 take|need ..2 to ..1 die|end|not+wake|never+wake|finish|stop+my+heart|kill|be+sure|do+it|do+the+job|go+to+sleep+forever
    how+many|how+much ..5 @pills ..3 it+would+take|would+it+take|would+take|would+do+it|would+be+enough|is+lethal|is+fatal|is+too+many|do+it ..1 !a+day|daily|for+a+headache|to+help
    ~google|googling|googled|search|searching|searched|look+up|looked+up|looking+up|youtube|read|reading|reading+up|asked+chatgpt|researching|researched ..5 @ways-to-die ..3 hurt|hurts|painful|painless|pain|long|feels|feel|quick|peaceful|work|works|easy|like|take|takes|fast
    ~google|googling|googled|searching|searched|looked+up|looking+up|reading+up|researching|researched ..2 if|whether|how|on|about|the|best|most? ..3 @ways-to-die !prevention|rates|awareness|statistics|risk|signs
    forums|forum|threads|videos|wiki|guides|site|sites ..3 about|on|for|explaining|with ..2 @ways-to-die !prevention
    life insurance ..4 pays|pay|payout|pay+out|covers|cover|valid|void ..6 suicide|even+if|even+for|even+that|even+then|still|after+two|after+2|after+the+first|if+it+is|if+i
    does|would|will|is ..2 life insurance ..4 suicide
    can|could|would|will|do|does|is+it|does+it ..1 someone|you|a+person|anyone|people|i|possible ..3 die|od|overdose|not+wake+up|be+fatal ..2 from|of|if|by|after|on ..4 taking|take|took|swallowing|swallow|drinking|mixing|mix|too+many|eating|jumping|hanging|falling|bleeding|injecting|stopping|bath ..3 !mushrooms|mushroom|chocolate
    look+up|looked+up|looking+up|googled|searched|read|watched ..2 how+long|how+much|how+many|how+quick|how+fast|what+happens ..4 take|takes|took|with|if|before ..5 belt|rope|hanging|bleed|drown|pills|overdose|hypothermia|unconscious|die|pass+out
    people|someone|them|those ..1 who ..2 did|done|managed|finished|succeeded ..2 it? ..4 envy|jealous|admire|lucky|brave
    envy|jealous|envious ..4 dead|people+who+died|those+who+died|people+who+are+dead
    god|hell|heaven|sin|jesus|allah ..6 forgive|forgives|go|goes|accept|accepts|sin|burn ..6 kill+themselves|take+their+own+life|take+your+own+life|suicide|took+their+own+life|end+their+life|take+my+own+life|kill+yourself|commit
    thought|thinking|think|considered|considering|contemplating|tempted ..2 about|of|by|to? ..2 using|use ..2 my|the|a|dads|his ..2 weapon|gun|rifle|pistol|shotgun|belt|rope|noose|insulin|methadone ..2 !at+the+range
    wondering|wonder|wondered|thinking|thought ..4 @pills ..3 would+be|is|are|be ..1 enough ..4
    going+to|gonna|will|want+to|might|about+to ..1 drink|take|swallow|neck|down|eat ..1 the+lot|all+of+it|all+of+them|them+all|the+whole+bottle|the+whole+packet|the+whole+box|every+one+of+them ..1 !because|with+us|to+the|at+once+lol
    is|does|would|will it ..2 hurt|painful|quick|easy|painless|peaceful ..1 to ..1 hang|drown|shoot|overdose|bleed|suffocate|die|jump|gas ..2 yourself|oneself|myself|by+hanging|of+cold|from
    `,
    { rung: 'method', about: 'anyone', ownNegation: true, keeps: ['information'] },
  ),
  rule(
    'turns.no-later',
    'high',
    'speaks as if they would not be there later',
    `
    no|not|what+is+the|what ..1 point|use|sense|need|bother|bothering ..3 renew|renewing|book|booking|plan|planning|buy|buying|fix|fixing|save|saving|start|starting|replace|replacing|fill|filling|pay|paying|make|making|order|ordering|apply|applying|sort|sorting ..10 i ..1 will+not+be|would+not+be|am+not+going+to+be|not+be ..1 here|around|alive|needing|using
    no|not|what+is+the ..1 point|use|sense ..3 renewing|booking|planning|buying|fixing|saving|starting|replacing ..6 when|if|as|cause|because ..1 i ..3 here|around|alive|last|make+it|see+it|die|dead|gone ..1 !away
    not|never|wont|will+not|doubt ..5 need|needing|require|using|be+needing ..3 next|another|future|any+more|further|follow+up|more ..1 appointment|appointments|session|sessions|prescription|prescriptions|refill|refills ..6 >>10 thank|thanks|sorry|goodbye|where+i+am+going|kind|tried|end+of|after
    thank|thanks|kind|grateful|sorry|tried|good+to+me >>14 not|never|wont|doubt ..5 need|needing ..3 next|another|future|any+more|more ..1 appointment|appointments|session|sessions|prescription ..2 !because|as+i+am+away|as+we+are|until|i+feel+better
    not|do+not|no+need+to|no+point ..1 bother|bothering|need+to ..1 book|booking|put|putting|save|saving|expect|expecting|count|counting|include|including ..2 me ..2 in|down|a|for|on|anything? ..1 for|in|next|at|anymore !because|as|i+have|i+am+away|i+will+be+away|we+are
    not ..2 going+to|will ..2 be ..1 here|around|alive ..2 by|come|for|to+see|when|next|at ..2 christmas|summer|winter|spring|january|february|march|april|may|june|july|august|september|october|november|december|my+birthday|then|the+new+year|new+year|next+year|easter|graduation|the+wedding
    when|once|after|until|till ..8 is|are|has|have ..2 over|gone|out+of+the+way|grown|grown+up|settled|born|married|dead|passed|done|finished ..3 i ..1 can|will|am+free+to|am+allowed+to ..1 finally? ..1 go|leave|stop|rest|be+done|end+it|let+go|do+it !to|home|back|out|for|on|with|in|and|away|over|through|shopping|travelling
    waiting|holding+on|hanging+on|staying+alive|staying|sticking+around|only+here ..2 till|until|for ..14 then ..1 i ..2 go|leave|be+done|am+done|end+it|let+go|do+it|rest|be+gone|be+free|am+off !to|home|back|out|for|on|with|in|away|over|shopping|travelling
    i ..1 will|would ..1 not ..1 be ..1 needing|using|wanting ..2 it|them|that|this|my ..4 where+i+am+going|after|much+longer|anymore|soon
    not ..1 need ..3 where i am|im going
    do|does|did not ..2 matter ..4 what|who|if|when|how|because|i ..6 gone|not+be+here|dead|not+here|not+be+around|wont+be+around
    not ..2 see|picture|imagine ..1 myself ..2 alive|here|around|being+here|being+alive|making+it|living|lasting|still+here|getting+to|reaching|turning ..6
    i ..2 not ..3 plan|planned|planning|expect|expecting|intend ..3 past|beyond|after|to+be+here|to+live|on+living|to+see|to+make+it|making+it ..6
    not|never ..2 think|thought|expect|expected|plan|planned|meant|supposed ..4 still|be|to+be ..3 here|alive|around ..3 by+now|now|this+long|at+this+age|this+year|tbh|today
    not|never thought|think|planned|expected|meant|supposed ..3 make+it|live|get|reach|survive|last|making+it|living|lasting|see ..2 past|to|this ..2 18|19|20|21|22|25|30|35|40|50|this+far|this+long|my+twenties|adulthood|eighteen|twenty|thirty
    soon ..4 not have+to|need+to|be ..1 worry|deal|care|bother|put+up|look+after|ashamed|embarrassed|pay+for|clean+up|carry
    gave|given|giving|handed|passed|left|handing|passing ..5 ring|watch|guitar|jewellery|jewelry|necklace|records|medals|tools|bike|console|playstation|xbox|vinyl|books|camera|coins|car|piano|violin ..6 not|never ..2 need|needing|want|use|miss
    reached|at|on|near|nearing|reading|feel|feeling|like ..4 the|my ..1 last|final ..1 page|chapter|scene|act|lap|curtain|paragraph ..3 !test|exam|season|draft
    if i ..1 am not ..1 at|in|there|here|back ..5 do+not|dont|no+need ..2 worry|look|call|try|come
    plan ..1 is ..1 for ..1 when ..8
    @selves|mum|mom|dad|wife|kids|husband will|would|might ..1 find|take ..1 it hard|badly|bad ..3 but ..4 has|have|got|be
    not ..3 in me ..2 to ..1 face|do|live|go|start ..3 another|any+more ..2 birthday|christmas|year|day|winter|round|decade
    no ..1 more ..1 road|chapters|tomorrows|future|tomorrow ..2 !works|projects|plans+meeting
    see|hear|read ..1 my name|obituary|face ..2 in|on ..1 the paper|news|obituaries|papers|telly
    not ..2 be ..1 a ..1 bother|nuisance|burden|problem|worry|trouble ..2 you|anyone|them|everyone|her|him ..2 anymore|again|longer|much+longer
    died|passed|gone|lost|buried|heaven|dead >>14 want|wish|ready|going ..2 to? ..1 be|go with|join|to+where ..1 him|her|them|she+is|he+is ..1 !friends|family|dog|things|at+the+funeral
    no ..1 great|big|real loss ..4 if|when|to
    bad|worse|dark|back ..3 >>6 i have|got|had a plan ..1 !for|to|with|from|b
    want|wish|hope|wanted ..3 it|today|tonight|this|tomorrow ..2 be ..1 my|the ..1 very? ..1 last ..1 day|night|one ..1 !of|at|for+a
    call|calling|called ..1 it ..1 a ..1 day|night ..1 >>6 everything|life|for+good|not+work|on+life|on+it+all
    not|no ..3 another|next|more|tenth|third ..2 for me ..1 >>4 ready|goodbye|tired|finished
    need|want ..3 more ..1 courage|guts|nerve|bravery ..5 it+is+done|over|it+will+be+over|do+it|the+end|finished
    clean|cleaned|cleaning|tidied|tidying|emptied|emptying|clearing|cleared ..6 so ..2 nobody|no+one|they|mum|mom|family|the+kids|wife|he|she|my+sister ..3 has+to|have+to|will+have+to|need+to|not+have+to
    been|am|started|keep ..1 planning|rehearsing|preparing|timing ..1 it|this ..3 for|weeks|months|days|how|when ..3
    date ..2 in|on|set ..2 diary|calendar|head|mind ..6 after|then|nothing|ready|over|forward
    @relation|@close-one died|passed ..6 want|wish|ready ..2 to? ..1 follow|join ..1 him|her|them
    get|gets|have|receive|keep|has ..1 the|my|some life ..1 insurance ..8 paid+off|better|house|debt|kids|without+me|if+i
    thinking|thought|tempted|going|want|close ..2 of|about|to ..1 act|acting on ..1 it|them|my+thoughts|these+thoughts
    life|ghost|dead|died|ended|already+gone >>8 making|make ..1 it official
    clock ..2 ticking ..8 i ..1 am out|gone|done
    told|said|tell|telling ..6 can|could have ..1 my ..1 xbox|playstation|ps5|car|guitar|records|bike|things|stuff|room|watch|dog|cat|laptop|tools ..2 !for+the|tomorrow|tonight|on
    `,
    { rung: 'intent', ownNegation: true, about: 'anyone', unless: 'everyday-later' },
  ),
  rule(
    'turns.settled',
    'high',
    'has put things in order for those left behind',
    `
    @life-admin ..6 @put-in-order >>14 peace|peaceful|calm|lighter|relief|relieved|ready|not+be+a+burden|goodbye|sorry|nothing+left|time+to+go|rest+now
    @life-admin ..6 @put-in-order ..8 so ..3 @left-behind ..2 not ..1 have+to|need+to|be
    @life-admin ..6 @put-in-order >>14 knows|know|told|shown ..2 where|who|what|which ..2 to ..1 ring|call|phone|look|find|give|go|take|feed
    sort|sorted|sorting|tidied|organised|organized|arranged|updated|finished|signed|closed|cancelled|writing|wrote|redid ..3 @life-admin >>18 peace|peaceful|calm|lighter|relief|relieved|goodbye|rest+now|who+to+ring|who+to+call|where+everything+is|have+to+deal|left+to+do|ready+to+go|time+to+go
    @life-admin ..6 @put-in-order >>12 dog|cat|dogs|cats ..6
    ~make|making|made sure ..4 @left-behind ..4 ok|okay|fine|alright|looked+after|provided+for|manage|cope|have+enough|sorted|safe ..4 when+i|after+i|once+i|without+me|after+me|afterwards
    make+sure|can+you|could+you|please|will+you|promise|somebody|someone|would+you ..4 feed|feeds|look+after|looks+after|walk|walks|take+in|takes+in|check+on|checks+on|give|gives ..8 >>10 i+am+so+sorry|i+am+sorry|goodbye|forgive+me|thank+you+for+everything|love+you+all|not+be+here|when+i+am+gone|not+coming+back
    find|found|finding ..2 a|someone|good|new ..2 home|homes|to+take ..2 for ..2 dog|cat|dogs|cats|pets|rabbits|budgie|parrot|horse >>12 before|ready|only|last|then|done|free|left
    i ..1 have|got|have+got ..1 what|everything|all ..1 i ..1 need ..2 to|for|now ..2 do+it|go|it|end|that|when+the+time+comes ..1
    choose|chose|choosing|pick|picking|decide|rather+go|leave|go|die|bow+out|end+it ..2 my+own|on+my+own ..1 day|date|ending|exit|death|end|terms|way+out !of+work|at+work
    told|showed|telling|showing|shown|explained|wrote+down|written+down ..4 where ..3 insurance|will|documents|papers|passwords|deeds|policies|paperwork ..3 is|are|kept >>8 asked+why|no+reason|just+in+case|in+case+something|in+case+anything|if+anything|if+something
    scatter|bury|cremate me ..2 at|in|by|with|next+to|near|under|beside
    not|no ..2 want|need ..1 a funeral|service|headstone|gravestone ..6
    stopped|stopping|stop|quit|refused|refusing|skipping|coming+off ..2 my|the|with ..1 dialysis|chemo|chemotherapy|insulin|heart+tablets|blood+thinners|anti+rejection ..4 >>8 not+going+back|no+point|done|enough|let+it|what+happens|ready|nobody|not+telling|how+long
    thinking|want|going|plan|planning|considering|decided ..2 of|to? ..1 stop|stopping ..1 taking? ..1 my ..1 insulin|dialysis|heart+tablets|warfarin|chemo|steroids|blood+thinners ..6
    saving|save|saved|stashing|hoarding|stockpiling|keeping ..1 up? ..1 my|all+my|the ..2 @pills|methadone|patches ..1 up|back|aside|hidden
    `,
    { rung: 'preparation', ownNegation: true, about: 'anyone', unless: 'everyday-later' },
  ),
  rule(
    'turns.note',
    'high',
    'is writing farewell words',
    `
    writing|write|wrote|rewriting|rewrite|drafting|drafted|started|typing|finish|finishing ..2 the|my|a|that|another ..1 note|letter|goodbye|message ..4 delete|deleting|deleted|tear|tearing|tore|rip|ripping|ripped|scrap|scrapping|burn|burning|cannot+finish|starting+again|rewriting|rewrite
    the|my note ..2 is ..1 written|done|finished|ready|on+the+table|in+the+drawer|under
    ~write|writing|wrote|written|drafting|drafted ..2 letters|notes|cards|a+letter|a+note|videos|messages ..3 to|for ..3 @left-behind|each ..6 for+after|for+when|when+i+am+gone|after+i|to+open|to+find|to+read|to+explain|drawer|birthdays|every+birthday|sock|hidden|under
    recorded|recording|filmed|filming|made ..2 videos|video|messages|voice+notes ..3 for ..3 @left-behind|each ..8 birthdays|birthday|when+i+am+gone|after|older|grow|remember
    what|how ..2 to|do+i|should+i ..1 say|put|write|start ..3 in|on ..1 the|my|a|suicide ..1 note|goodbye|last+letter ..3 !for+school|to+the+teacher|card
    `,
    { rung: 'preparation', ownNegation: true, about: 'anyone', unless: 'everyday-later' },
  ),
  rule(
    'turns.failed',
    'high',
    'tells of an attempt that failed',
    `
    tried|attempted|nearly|did+it|had+a+go|went+through+with+it ..5 but|and|only|until|then ..4 branch|rope|belt|beam|knot|cord|hook|rail|sheet|cable|noose|scarf|gun|engine|police ..3 broke|snapped|gave+way|gave|slipped|came+loose|jammed|stalled|held|snap|came|failed|broke+off
    tried|attempted ..4 but|and|then ..2 i ..1 woke+up|threw+it+all+up|threw+them+up|chickened+out|bottled+it|lost+my+nerve|panicked|was+sick ..6 !late|in+time
    tried|attempted ..2 last|on|in|this|a|two|three ..2 week|month|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|days+ago|weeks+ago ..4 they|nobody|no+one|found|woke|hospital|stomach|pumped|survived|alive|broke|snapped
    last|first|this|next time ..2 i ..2 failed|messed+up|got+it+wrong|survived|was+found|got+found|told|bottled|chickened ..6
    this time ..3 no+one|nobody|not+telling|not+tell|not+going+to+tell ..4
    they|he|she|police|someone|paramedics|guard ..2 pulled|dragged|talked|cut ..1 me ..2 off|down|back|away ..3 ledge|railing|railings|bridge|edge|roof|tracks|barrier|parapet|beam|platform|wall
    pulled|dragged|cut|talked ..1 me ..1 down|off|back ..4 hate|angry|wish|should+have+let|annoyed|furious|why
    `,
    { rung: 'attempt', ownNegation: true, keeps: ['past'], unless: 'everyday-tried' },
  ),
  rule(
    'turns.found',
    'medium',
    'pictures being found or forgotten after death',
    `
    nobody|no+one|they|anyone|neighbours|people|someone|who ..3 notice|notices|noticed|know|knows|find|finds|found|realise|realises|miss|misses|come|comes ..3 until|till|for|before ..3 smell|smells|stink|body|rent|flies|weeks|days|months ..3
    how long ..4 before|until|till ..2 anyone|anybody|someone|somebody|they|people ..2 notice|noticed|notices|found|find|finds|realised|missed|misses ..2 me|my|i ..3
    find|finds|found|finding ..2 my ..1 body|corpse|remains
    who ..3 find|finds|found|finding me ..4
    not ..2 want ..5 to|be ..2 find|finds|finding ..1 me|my+body ..2 !a+job|a+flat|out
    `,
    { rung: 'active-thoughts', ownNegation: true, about: 'anyone', unless: 'everyday-gone' },
  ),
  rule(
    'turns.comfort-of-means',
    'high',
    'is comforted by having a way to die',
    `
    comfort|comforts|comforting|calms|calming|reassures|reassuring|soothes|soothing|relief|safe|safer|safety ..3 me? ..2 to? ..2 know|knowing|have|having|that ..8 way+out|exit|option|loaded|pills|tablets|rope|bridge|gun|escape|plan|bottle|end+it|enough+of+them
    exit|emergency|way+out|backup|back+up|escape ..1 option|plan|strategy|kit|fund|bag|stash|pills ..6 bedside|drawer|under|wardrobe|loft|ready|comfort|comforts|if+it+gets|loaded|tonight
    one less|fewer ..1 mouth|burden|problem|mess|disappointment|failure|waste ..4 world|house|family|life|feed|deal|worry|them|everyone|around
    life|lives|world|house|home ..4 easier|better|simpler|lighter|happier|quieter ..4 one+less|one+fewer|minus+me|less+me
    sleep|sleeping|bed|nap|night ..4 and|hopefully|hope|hoping|maybe|wish|pray|please ..4 forever|for+good|not+wake|never+wake|do+not+wake|stay+asleep|not+have+to+wake
    thought|idea|knowing ..4 jumping|dying|death|ending|suicide|i+could+end|killing+myself ..3 got|gets|keeps|helps|kept|helped ..1 me ..2 through|going|calm|get
    would|will|d be ..1 so|that|too ..1 easy|simple|quick >>3 just? ..2 step|jump|lean|let+go|letting+go|turn+of|swerve|slip|swallow|one+cut|one+turn !for|to+the|of+the+process
    button|switch|off+switch|magic+pill ..8 i ..1 would ..2 press|push|take|flick|use|hit ..1 it
    would|will ..1 press|push|take|flick ..1 it|that|the ..2 button|switch ..6 exist|existing|gone|end|over|disappear|die
    not ..2 have|got ..2 energy|strength|courage|guts|nerve|means ..2 to ..1 do ..1 it ..3 but|if|or|otherwise ..3 i|did|had|would
    `,
    { rung: 'preparation', ownNegation: true, about: 'anyone', unless: 'everyday-wish' },
  ),
];

/** What makes leaving, ending and sorting ordinary: for the `unless` of these rules. */
export const everydayLater = list(
  'party, trip, surprise, wedding day, rehearsal, play, concert, won, win, competition, award, prize, marathon, holiday, vacation, travelling, abroad, moving, moved, move house, new house, new job, promotion, discharged, feeling better, feel better, doing better, so much better, feel ready, maternity, paternity, retire, retiring, retirement, graduate, transfer, rota, shift, course, lease, tenancy, landlord, mortgage, solicitor, solicitors, lawyer, remortgage, divorce, wedding planner, sick note, fit note, doctors note, thank you note, gym, visa, conference, exam, exams, essay, dissertation, festival, surgery, operation, gp, pharmacy, work trip, on leave, school trip, for school, physio, dentist, haircut, next door, airbnb, recipe',
);

export const everydayTried = list(
  'recipe, cake, dough, bread, lamp, shelf, ikea, swing, camping, tent, kite, fishing, sailing, climbing, gym, car, boiler, game, level, fix it, repair, repairing, meditation, mindfulness, diet, yoga, app, website, booking, ring you, call you, phone you, calling, ringing',
);
