import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('suicide');

/** What people say instead of the word: each is weak alone in other mouths, so the patterns ask for company. */
export const impliedRules: readonly Rule[] = [
  rule(
    'implied.means-at-hand',
    'high',
    'keeps or gathers something to die by',
    `
    @pills|meds|tablets ..8 piled|lined|laid|counted|saved|hoarded|hidden|stashed|stockpiled|stacked|saving|hoarding|stashing|stockpiling|collecting ..2
    lined|laid|set|piled them? ..1 up|out ..4 bed|bedside|table|desk|nightstand|drawer|front|sink|counter
    saving|hoarding|stashing|stockpiling|collecting|counting|counted|saved|hoarded them|@pills|my+meds|tablets|my+tablets|my+pills|my+medication
    rope|noose|ligature ..5 garage|loft|attic|shed|wardrobe|tree|cupboard|boot|car|banister|beam|bag|bed
    stash ..8 counting|count|sock|drawer|enough|safe|pills|tablets|meds|in+case
    found|caught|find me ..2 with ..2 the|a|my belt|rope|pills|tablets|noose|knife|blade|razor|gun|cord|bag|scarf
    talked|pulled|dragged|brought me ..1 down|back+from|off+the
    had|have|with|held|holding|hold the|my|a|some ..1 pills|tablets|gun|rope|noose|bottle+of+pills|meds ..4 hand|hands|lap|mouth|palm
    flushed ..3 them|pills|tablets|meds|it ..8
    keep|keeps|still|just checking|looking|going|touching|coming|thinking ..4 rope|noose|gun|pills|stash
    not|dont ..1 trust|safe ..2 myself|me ..4 medication|meds|pills|tablets|knives|gun|car|sharps|alone
    practise|practised|practiced|practising|practicing|tested|testing|tried|trying|checked|rehearsed|rehearsing|see+if ..8 will+hold|would+hold|holds|it+hold|held+my+weight|take+my+weight|knot|tight|strong+enough|support+my+weight
    scarf|belt|cord|rope|sheet|cable|tie ..5 door|beam|banister|hook|ceiling|rail|rafters ..6 hold|weight|neck|see|kick|chair|test|tried
    there is|was a plan|date|note|rope|noose ..3
    i|have|got a|the|my plan|date ..2 and|now|set|ready|for+it|in+place|in+mind !to|for+my+career
    know ..3 how|when|where|exactly ..4 i|would|to|going ..4 do+it
    booked|book|booking|reserved|paid ..4 hotel|cabin|airbnb|room|motel|lodge ..14 finds|find|found|alone|body|nobody|discover|family
    finds|discovers me|my+body
    find|found|discover|discovers my body
    nobody|no+one|they|family|kids|mum|mom|stranger|someone ..3 to? finds|find|finding|found|discover me|my+body ..4 until|dead|hanging|first|monday|before|not|body|like+that
    garage|shut+garage|closed+garage ..6 engine|exhaust ..3 running
    bleach|antifreeze|rat+poison|weedkiller ..8 bed|drink|drank|swallow|bottle|sip|mouth|drinking
    drink|drank|drinking|swallow|swallowed bleach|antifreeze|rat+poison|weedkiller|detergent
    hid|hide|hides|hidden|locked|locks|took|taken|takes ..5 medication|pills|knives|tablets|meds|sharps|razors|rope|guns ..12 scared|from+me|what+i|in+case+i|because+of+me|afraid|worried|myself
    everything|all|it is|@adv @adv* arranged|ready|sorted|prepared|in+place|taken+care+of >>8 calm|light|peace|peaceful|lighter|free|relieved
    nobody|no+one|they|family|others|you|she|he ..3 have|has to deal|clean|sort|cope ..6 mess|after|body|me|without|find|mine
    not|dont|nothing ..6 need|take|matter ..8 where+i+am+going
    `,
    { rung: 'plan', unless: 'everyday-means', ownNegation: true },
  ),
  rule(
    'implied.edge',
    'high',
    'stands or drives at the edge of acting',
    `
    stand|standing|stood|sit|sitting|sat|parked|climbed|climb|climbing|went|gone ..4 roof|bridge|ledge|edge|tracks|cliff|railing|parapet|balcony|overpass|viaduct|multistorey|car+park|platform|motorway|pier|railings ..14 hours|hour|jump|step|off|edge|down|over|train|fall|tempted|thought|thinking|wait|waited|cried|wondered|wondering|talked|looking|end|fast|close|nearly|almost
    step|stepping|stepped|jump|jumping|jumped|walk|walking|walked|fall|falling|lean|leaning|drop|throw+myself|throwing+myself off|into|in+front|over ..2 kerb|curb|road|traffic|platform|edge|train|lorry|tracks|oncoming+traffic|balcony|motorway|railing|sea|ocean|river|cliff ..3
    so|how|be|really|too|would easy|simple|tempting|quick ..2 to|if|just ..3 step|jump|let+go|swerve|fall|turn+the+wheel|drive|slip|drop|walk|close+my+eyes|lean|crash|disappear|sleep
    let|letting|take|taking ..1 go|hands|hand ..1 off? of ..1 the|steering wheel
    let|letting go of the|steering wheel
    swerve|swerving|steer|steering|veer|drive|driving|crash|crashing|aim|turn ..4 into|off|towards ..4 oncoming|traffic|tree|trees|wall|barrier|lorry|bridge|river|pillar|truck|central+reservation|pole|ditch|cliff|lake
    close|closing|shut ..1 my eyes ..6 wheel|driving|motorway|road|drive|crossing
    bridge|platform|tracks|cliff|roof|motorway|train|balcony|ledge ..14 how+long|hit+the+ground|jump|jumping|fall|let+go|step+off|hold+on|wonder|calling|tempting|die|end+it
    cross|crossing|crossed|walk|walking ..3 road|street|traffic ..5 without+looking|not+look|do+not+look|hope|hoping|stopped+looking|not+looking
    stopped|not|without looking|look ..4 cross|crossing|road|roads|traffic
    at|every|most|some night|nights|day i|im google|googling|look+at|looking+at bridges|cliffs|methods|trains
    bridge|cliff|edge|platform|tracks|roof|water|river|sea|knives|pills|balcony ..2 is|are|keeps|keep|just|has|have|feel|that ..3 pull|pulls|pulling+me|calling|calling+me|whispers|draws|drawn|urge|temptation|tempting|beckoning
    survive|survived|survives|surviving|survivable ..3 fall|jump|drop|hanging|gunshot|impact
    `,
    { rung: 'active-thoughts', unless: 'everyday-place', ownNegation: true },
  ),
  rule(
    'implied.wish',
    'medium',
    'would be relieved to die',
    `
    wake|woke|waking up ..4 disappointed|disappointment|angry|gutted|sad|upset|annoyed|cry|cried|crying|hate|regret|devastated|furious|pissed
    jealous|envy|envious|envied|envying|jealousy ..6 dead|died|die|dies|dying|passed|corpse|corpses|terminal|terminally|get+to+die|pass+away
    i envy ..2 dead
    ~hope|~wish|~pray|~want|wanted|hoped|hoping|wishing|praying|disappointed|gutted|relieved ..6 cancer|terminal|tumour|tumor|malignant|fatal|heart+attack|aneurysm|incurable
    cancer|tumour|tumor|illness|terminal|heart+attack|covid|accident|crash|aneurysm|stroke ..6 relief|relieved|blessing|way+out|finish+me|take+me|not+mind|would+welcome|let+it|mercy|not+fight|refuse+treatment
    ~hope|hoping|hoped|wish|wished|wishing|praying|prayed ..4 would|will|to|could finish|end|kill|take|wipe me ..1 !if|when
    not mind|care if|when a|the|some ..1 lorry|car|bus|truck|train|van|tree|plane|bomb ..2 took|hit|ran|takes|hits|runs|came|flattened|fell|crashed
    ~hope|hoping|hoped|wish a|the|some|my ..1 lorry|car|bus|truck|train|van|tree|plane|bomb|bridge ..2 took|hit|ran|takes|hits|runs|flattens|crashes|crashed|explodes|kills
    enough of this life|world|existence|living
    out of it for+good|forever|all
    ~want|~wish ..4 out of ..2 life|world|it+for+good
    voice|voices|part|something|urge|brain|head ..6 says|saying|tells|telling|said|whispers|screams ..3 jump|die|do+it|end+it|kill|swerve|step+off ..2
    something ~happen|happened|happens|bad|terrible to|happened|happens|happen ..1 me ..12 relieved|relief|fine|okay|better|care|mind|glad|good|fair
    something ~happen to me ..12 relieved|relief|fine|better|care|mind|glad|not
    only way ..10 stop|stops|end|ends|over|free|peace|escape|out ..6 i+stop|die|dead|gone|not+here|death|me+gone|me+dead|end+it|exist
    kindest|best|least|nicest|only|right|most+helpful|decent|unselfish thing ..5 do ..8 die|gone|disappear|kill|leave+this|not+be+here|end
    way out except|but|apart+from|other+than|besides ..4 one|that|this|death|dying|suicide|it
    no ..1 way out ..6
    my|the story|book|chapter|life|time|journey is|feels|has|has+been ..2 over|finished|ended|done|ending|written
    can|could|do|cannot not ..3 see|imagine|picture|have a|any|my future !with+him|with+her|with+them|together|in+this|at|for+us
    no future ..1 for+me|here|left|for+myself|ahead
    not|never ..1 be|am|going+to+be ..1 here|around long|much ..1 enough|longer|left
    go to sleep ..3 never|not ..4 deal|face|anything|again|hurt|wake|feel
    ~wish|~want ..4 sleep ..4 not ..2 have+to+wake|wake
    ~sleep forever
    end|ending|ended ..1 it|things|everything feels|is|seems|would|was|sounds|might|could
    would|could|should|wish+i ..2 have ..2 done|ended|finished ..1 it ..3 by+now|already|years+ago|long+ago|sooner|if+not|before+now
    done it by now|already
    if it|if was|were|was+not|were+not|is+not|wasnt not ..1 for ..8 done+it|dead|gone|here|ended+it|alive|killed
    not|never|no|lack|lacked|too ..3 guts|courage|balls|nerve|bravery|strength|brave ..3 do+it|end+it|die|kill|go+through|jump|follow+through|act+on|finish|pull|try|pick+up|swallow|use|take+the|load|cut|hang
    too scared|cowardly|afraid|weak|chicken|frightened|coward|of+a+coward|much+of+a+coward ..2 to ..1 die|do+it|end|kill|jump|go+through|actually
    i ..1 think|dream|fantasise|fantasize|daydream of|about it all ..1 time ..4
    researching|researched|research|googling|google|googled|search|searched|searching|looked+up|looking+up|look+up|reading+about|reading+up|watching+videos ..6 bridges|methods|ways+to+die|lethal|overdose|what+works|knots|painless|hanging|trains|doses|exit|carbon+monoxide|helium|how+to+die|how+many|how+to+end|tall+buildings|cliffs|which+pills|without+pain
    how many ..1 @pills|paracetamol ..3 it+takes|it+would+take|would+it+take|does+it+take|do+you+need|i+would+need|is+too+many|are+too+many|before|to+die|to+be+sure
    crisis|suicide|help|samaritans line|hotline|helpline|lifeline|chat ..10 hung+up|hold|rang|busy|no+answer|nobody+answered|queue|ring+again|cut+off|waited|useless
    it is|its|already|now too late ..1 for+me|now|anyway !to
    too late for me !to|now+to
    only reason|thing ..4 i ..2 have+not|am+still+here|am+alive|still+alive|am+still+alive|am+here|did+not|am+not+dead ..2 so+far|this+far|yet|done+it|is|because|today|ended|gone|killed|here|alive
    only reason|thing ..3 i ..1 am ..1 still ..1 here|alive|breathing|going
    only ..1 thing|person|reason|things|people keeping|stopping|holding|keeps|stops|holds|stopped|kept me ..3 alive|here|from|going|back|is|was
    everyone|they|people|kids|family|he|she|mum|parents|my+@close-one would|will|d ..1 get+over|forget|move+on|recover|heal|adjust ..3 me|it|without|soon|quickly|eventually|death
    world|life|everyone|everything|they|people|family ..8 without me ..6
    world|life|people|things ..3 go|goes|spin|spins|carry|move|moves|continue|turn|turns|keep on ..5 without+me|after+me|when+i+am+gone
    no|nothing|lost|without ..1 hope left|for+me|anymore|at+all|whatsoever
    hopeless and|i|so|utterly ..4 worthless|pointless|alone|useless|die|trapped|give+up
    trapped|stuck ..5 only ..1 way+out|escape|death
    @be @adv* done ..8 with ..1 life|living|this+world|everything+and+everyone|trying+to+live|being+alive
    existence|living|being+alive is|feels|hurts|too ..2 exhausting|too+much|unbearable|hurts|painful|pointless|a+chore|punishment|torture|agony
    ~wish|~want|~hope i|to ..2 could|would|just ..1 disappear|vanish|evaporate|fade|dissolve|not+exist|be+erased|be+invisible+forever|stop+existing|be+nothing ..1 !to|on|for|into+a+book|behind
    erase|erased|delete myself|my+existence|from+existence
    can|could|do not|hardly ..2 see|picture|imagine myself|me ..3 at+christmas|there|in+a+year|by+then|next+year|in+five+years|then|in+the+future|around|old|here+next|alive
    done|finished with it|everything all|anymore|now
    done with everything
    if i ..1 was|were ..1 not here|alive|around|born
    so|that|really bad|awful|terrible|wrong if i ..4 not+here|gone|dead|disappeared|died|not+wake
    scared|afraid|worried|frightened|terrified|fear ..2 what|of+what i ..2 do|capable
    did|do|done|doing something silly|stupid|bad|daft ..10 tablets|pills|meds|knife|razor|myself|medication|blade
    i ..3 will|would|going+to|should|could|might|to|can end it !with|between|by|there|early|here|up|at|politely|on|well|all|now
    do it this+time|for+real ..2
    going to do it ..2 soon|tonight|anyway|alone|properly
    pact|promise|deal|deadline ..3 with+myself|to+myself ..12 end+it|die|gone|kill|enough|over
    control ..6 left ..6 leave|die|end|go
    tonight is the night >>8 thank|thanks|goodbye|sorry|love
    why bother ..2 carrying+on|living|going+on|anymore|waking+up|being+alive|staying
    ~wish|should+have ..5 not saved|found|revived|resuscitated|stopped|rescued|brought me ..1
    ~wish|should+have ..4 let me die|go|bleed|drown
    ~wish ..3 doctors|paramedics|surgeon|surgery|operation|ambulance ..5 mistake|not|late|killed|wrong|failed
    just ..1 want ..3 quiet|peace|nothingness|silence|oblivion ..2 forever|now|finally
    thought|idea|image|picture|fear|worry|afraid|about|of ..3 @relation|someone|somebody|them|her|him finding me|my+body
    plan ..14 finding+me|find+me|stops+me|stopped+me|stopping+me
    only ..2 alive|breathing|still+here|here ..2 because|for|until
    ~want|ready|just to be done !with|by|before|in|at|for|this|early|soon|it|so|on
    life is|seems|feels|has+become ..3 waste|prison|hell|curse|nightmare|punishment|torture|cruel+joke|bad+joke|sick+joke
    leave|leaving this|the party|theater|theatre|stage early ..2
    `,
    { rung: 'wish-to-be-dead', unless: 'everyday-wish', ownNegation: true },
  ),
  rule(
    'implied.rescue',
    'high',
    'asks for an ambulance or says that it is happening',
    `
    i|please|someone|somebody|can|anyone|just ..2 call|calling|need|send|get|phone|ring|rang ..2 me? an? ambulance|999|911|paramedics|emergency+services !if|or
    send|need ..1 an? ambulance|paramedics
    swallowed|took|taken|swallow|necked|downed ..2 thirty|forty|twenty|fifty|sixty|ninety|hundred|dozens|20|24|30|32|40|48|50|60|100 ..3 of|tablets|pills|@pills
    ~take|took|taken|swallowed|downed ..1 a|the|my? ..1 load|loads|handful|lot|bunch|ton|whole+lot|pile|mouthful of ..2 them|@pills
    swallowed|took|taken ..3 them|everything|all+of+it|the+lot|all+of+them|all+my+pills|all+my+meds|the+whole+bottle|the+whole+packet ..6 ago|now|tonight|scared|frightened|sleepy|woke|alive|sick
    pulled|dragged|stopped|talked|found ..2 me ..3 at+the+bridge|off+the+bridge|on+the+bridge|off+the+tracks|on+the+tracks|from+the+edge|off+the+ledge|down+from+the|on+the+roof
    what happens|happen ..8 you kill+yourself|commit+suicide|die+by+suicide
    ~go|straight to hell ..3 if ..4 kill+yourself|kill+myself|commit+suicide|suicide
    suicide ..6 to hell
    is|does|how|can|will|would ..8 you ..1 die|bleed+out|survive ..4 from|if|pills|paracetamol|fall|hanging|overdose
    stopped me at the bridge|station|roof|cliff|tracks
    `,
    { rung: 'attempt', about: 'anyone', unless: 'everyday-means', ownNegation: true },
  ),
  rule(
    'implied.goodbye',
    'high',
    'says goodbye for good or leaves last wishes',
    `
    this is|might+be|may+be|will+be my|the last|final message|post|text|note|letter|email|time|words ..4
    last|final message|text|post|note ..4 from me|you|i
    by the time you|anyone|they read|reads|see|get|find ..8
    tell my|the ..1 @close-one|kids|parents|family|children ..3 i+love|i+loved|i+am+sorry|sorry|not+their|was+not|is+not|it+was|not+her|not+his|goodbye
    tell him|her|them|everyone|everybody ..1 i+love+them|i+loved+them|i+am+sorry|it+was+not+their+fault|goodbye|i+said+goodbye
    not|nothing|nobody anyone|your|their|his|you|them is? fault ..4 sorry|goodbye|love|please|remember|i+just|not+blame
    thank|thanks you|everyone|all ..2 for ..6 too+late|goodbye|sorry+i|the+end|not+be+here|bye+forever
    thank you for ..2 trying|everything ..5 goodbye|over|last|done|bye|gone
    not|never see|hear|talk|speak|text|bother me|from+me|to+me|you again ..3
    you|they|nobody|everyone will|wont|would not|never ..1 see|hear|have+to+deal|have+to+worry ..1 me|from+me|with+me|about+me ..2 again|anymore|any+longer|ever|after
    i am|will+be|wont going|gone|leaving for good|forever|soon|now+goodbye
    please|just forgive|remember|forget me ..3 for|when|what|after|i+am|as
    forgive me for what|when|leaving|doing
    look+after|take+care+of|be+good+to|watch+over|promise ..3 my|the|each|them|mum|mom|him|her|dog|cat ..4 for+me|when+i+am+gone|without+me|after+i|once+i
    `,
    { rung: 'intent', about: 'anyone', unless: 'everyday-means', ownNegation: true },
  ),
];

/** A platform at eight in the morning is no edge. */
export const everydayPlace = list(
  `view, views, photo, photos, sunset, sunrise, hike, hiking, picnic, holiday, vacation, beach, swimming pool, diving, diving board, bungee, skydive, skydiving, parachute, parkour, trampoline, commute, ticket, engineer, construction, scaffolders, builder, builders, roofers, repair, repairs, gutter, solar, dog walk, fishing, fireworks, concert, dj, airbnb, drinks, barbecue, bbq, cocktails, cinema, game, video, film, movie, novel, bus home, bus to, train to, train from, train home`,
);
