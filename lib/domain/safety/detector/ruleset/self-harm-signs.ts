import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('self-harm');

export const selfHarmSignsLexicon: Readonly<Record<string, readonly string[]>> = {
  'sharp-thing': list(
    'blade, blades, razor, razors, razor blade, razor blades, scissors, knife, kitchen knife, stanley knife, craft knife, box cutter, scalpel, compass, glass, broken glass, needle, needles, pin, safety pin, lighter, cigarette, cigarettes, iron, straighteners, kettle, match, matches, sharpener, tweezers, nail file, thumbtack, wire, wire wool, elastic band, rubber band, bleach, belt',
  ),
  'skin-place': list(
    'wrist, wrists, arm, arms, forearm, forearms, thigh, thighs, leg, legs, hip, hips, stomach, belly, skin, ankle, ankles, shoulder, shoulders, ribs, chest, calves, knuckles, nails, fingers, hand, hands, palm, palms, face, head, neck, throat, feet, breasts',
  ),
  'hurting-self': list(
    `@harm-self, self harm, self harming, self harmed, self injure, self injuring, self injury, cutting, cut, sh, ~burn my skin, ~cut my skin, ~cut my arms, ~cut my legs, ~cut my thighs, ~hit my head, ~punch walls, ~punch the wall, ~hit walls, ~hit the wall, ~pull my hair out, ~rip my hair out, ~hurt my body, ~draw blood, ~punch myself in the head, ~starve myself, ~choke myself, ~strangle myself`,
  ),
};

export const selfHarmSignsRules: readonly Rule[] = [
  rule(
    'self-harm.signs',
    'medium',
    'shows signs of hurting themselves',
    `
    not ..1 cut|harmed|self+harmed|hurt+myself|burned+myself ..3 in|for ..3 days|day|week|weeks|month|months|while ..3 but|and|yet ..6 thinking|think|want|urge|urges|tempted|close|tonight|need|crave
    i cut ..3 then|so|and ..2 i ..1 can|feel|calm|breathe|sleep|cry
    if|when|because i ..3 cry|sleep|breathe|feel|cope|talk ..2 i ..1 cut|burn|scratch|hit+myself
    scars ..8 still|keep ..1 doing|do|did ..1 it
    ripped|rip|pulled|tore|pulling|picking ..2 my|the|out stitches ..4
    stitches ..3 out ..6
    hold|held|holding|put ..2 my ..1 hand|finger|arm|fingers|palm|skin ..2 over|in|on|against ..2 candle|flame|stove|hob|lighter|fire|iron|radiator
    need|want|like|have ..1 to ..1 hurt|bleed|burn|cut|feel+pain ..4 when|if|until|so|before|just|feelings|pressure
    stub|stubbed|stubbing|put|putting ..1 out? ..1 cigs|cigarettes|cigarette|fags|fag|cig|butts ..1 out? ..2 on ..2
    take|took|taking ..1 it|everything|anger|things out on ..2 own|myself|my+body|my+arms|my+skin|my+legs
    pulled over|stopped|locked|went|hid|sneak|sneaked|excused ..6 to cut|harm|hurt|burn|scratch ..1 !hair|the|down|back|off|a|it
    bash|bashed|hit|smash|smashed|hammer|hammered ..1 my ..1 shins|shin|knee|hand|leg|ankle|foot|wrist|arm|fingers|knuckles ..3 with ..1 a|the ..1 hammer|bat|bottle|rock|stone|brick|hairbrush|weight|door
    took|take|taken ..2 my ..1 laces|belt|shoelaces|pencil+sharpener|sharpener|razor|lighter|scissors|cord ..6
    keeps|keep|been|is|started cutting ..1 her|his|their|my ..1 legs|arms|thighs|wrists|skin|stomach
    fist|hand|hands|knuckles ..8 wall ..2 won|wins|again|third|time
    cuts|marks|lines|ones|burns ..3 on ..1 my|her ..1 left|right|both|upper|inner? ..1 arm|arms|thigh|thighs|leg|legs|hips|stomach|ankle
    why|does ..2 hurting|cutting|burning ..1 myself ..4 feel|better|help
    feel ..1 so? ..1 good|better|calm|relief ..3 when|after|to ..3 hurt|cut|burn|harm ..1 myself|my
    cut|cutting|burned|burnt|sliced|relapsed|slipped|did+it ..1 again|badly|deeply|too+deep|twice ..3 last+night|today|tonight|yesterday|this+morning|clean|sorry|scared|bath|shower|sobbing|this+week
    days|weeks|months|year ..1 clean ..3 from? ..2 cutting|sh|self+harm|and|yesterday|last+night|tonight|but
    clean ..2 from ..1 sh|cutting|self+harm|harming ..12 urge|urges|want|tonight|tempted|hard|back|broke|unreal|slip
    tally|count|counter|streak|days ..6 since|without ..3 did+it|hurt+myself|cut|cutting|harmed|back+to|reset|zero|relapse
    back to|at zero|day+one|square+one ..4 cut|did+it|harm|clean
    my ..1 @skin-place is|are|look|looks|@adv ..3 mess|barcode|ladder|covered|wrecked|ruined|raw|zebra|shredded|ribbons|butchered|battlefield
    ran|running|no ..2 out ..1 of? ..1 space|room|skin ..4
    covered|full ..1 in|of ..1 cuts|scars|scratches|burns|marks|bruises ..4 i|did|myself|made|thighs|arms|my
    long sleeves|jumper|hoodie|bracelets|jeans ..6 july|summer|august|heat|hot|cover|hide|hiding|marks|scars|why|cuts|sun
    why ..4 wear|wearing ..2 long+sleeves|bracelets|hoodie|jumper
    wear|wearing|wore ..3 bracelets|long+sleeves|sleeves|wristbands|hoodie ..4 cover|hide|so|scars|cuts|even
    told|tell|say|said|lied|lie|blame|blamed ..5 it|they|marks|scratches ..2 was|were|is ..1 from? the|my cat|dog|oven|fall|hockey|fell|brambles
    saw|seen|noticed|found|spotted|sees|asked+about ..2 the|my ..1 marks|cuts|scars|burns|blood|scratches|bandages|bruises|blades|razors
    blood ..3 on|all+over ..2 my ..2 sheets|sleeves|sleeve|towel|towels|bed|pillow|jeans|clothes|floor
    watch|watching|see|seeing|like|love|feel|feeling ..3 it|myself|blood|the+blood ..2 bleed|bleeding|drip|run|flow|trickle|come+out
    blood|bleeding|pain|sting|stinging|burn|cutting|cuts|blade ..3 calms|soothes|helps|relieves|felt+good|felt+right|feels+good|feels+right|quiets|grounds|quietens|wakes ..2
    only way|thing ..3 know|works|helps|calms|copes|cope|coping|feel|quietens|shuts ..3 cope|up|head|me|feel|when|works|down >>6 blood|cut|blade|lighter|hurt|skin|bleed|wall|pain|razor|harm
    thing|things ..2 shuts|calms|quiets|quietens|stops|helps|settles|numbs ..3 head|mind|me|brain|noise|thoughts|it ..3 up|down|off ..3 @sharp-thing|blade|skin|pain|blood|cutting|wall
    @sharp-thing ..3 on|to|into|across|against|under|over|along|down my ..1 @skin-place
    @sharp-thing ..4 hidden|hid|hide|hiding|keep|kept|stashed|tucked|sneaked|pocket|phone+case|pencil+case|makeup+bag|pillowcase|drawer|mattress|bag ..3 !kitchen
    hid|hide|hiding|keep|kept|stash|stashed|carry|carrying ..3 blade|blades|razor|razors|scalpel|broken+glass|stanley+knife ..6
    caught|found|seen|walked+in ..3 with|on+me ..2 the|a|my ..1 blade|blades|scissors|razor|knife|scalpel|glass|lighter ..6
    looking|looked|went|searching|reach|reached|reaching|grabbed|buy|bought|went+and+bought|tempted+by|staring+at ..3 scissors|blade|blades|razor|razors|something+sharp|scalpel|anything+sharp ..4
    something|anything|someone sharp ..3
    @sharp-thing calling|calls|whispering|tempting|tempts ..2 me|my
    press|pressed|pressing|dig|dug|digging|stick|stuck|sticking|push|pushed|jab|jabbed|jabbing|scratch|scratching|scratched|scrape|scraped|scrub|scrubbed|scrubbing|snap|snapping|snapped|drag|dragged ..4 @sharp-thing ..4 my|skin|raw|until|blood|nails|arm|leg|into|wrist|in|times
    scratch|scratched|scratching|scrub|scrubbing|scrubbed|scraping|picking|rubbing ..4 @skin-place|skin|myself|herself|himself|them ..2 raw|bloody|open|bleeding
    pick|picking|picked|pull|pulling|rip|bite|biting|peel ..3 scabs|scab|cuts|hands|hair|lips|fingers|skin ..8 bleed|bleeds|blood|heal|raw|stressed|punish
    bite|biting|bit|bruise|bruised my ..1 hands|arms|knuckles|arm|hand|wrist|fingers ..6
    knuckles|hand|fist ..4 swollen|split|bleeding|bruised|broken|raw|bloody|smashed ..4 wall|door|hitting|punching|punch|release|again
    punch|punching|hit|hitting|kicked|headbutt|headbutting|headbutted ..1 walls|the+wall|a+wall|brick+wall|doors ..8 knuckles|release|only|again|split|bleed|hand|myself|time|hurt|anger
    punch|punching|hit|hitting|slap|slapping ..1 myself ..8
    bang|banging|banged|bash|bashing|smash|slam|hit|hitting|thump ..1 my head ..6 wall|floor|door|desk|stars|until|over|works|concussion|bathroom
    steam|kettle|hob|boiling+water|hot+water|iron|hotplate|radiator|oven ..4 burn|burned|burnt|scald ..1 me|myself|my ..6 wanted|on+purpose|deliberately|punish|need|feel
    need|have|want|got|like ..2 to? ..1 feel|pain ..2 pain|it|hurt|something ..3 before|to|so|sleep|can|real|alive|calm
    need to feel something ..8 needle|blade|cut|press|burn|blood|skin|scratch
    punish|punishing|hurt|hurting|cut|penalty|a+cut ..2 myself ..3 for|when|every|because|if
    give|gave|giving ..1 myself ..1 a|another ..1 cut|burn|cuts|punch|slap
    every|each time ..6 cut|burn|hit|hurt|punish|scratch|slap ..1 myself|for+it
    deserve|deserved|earned ..2 pain|punishment|to+be+hurt|to+hurt|to+bleed|it ..3 punish|cut|hurt|myself|harm
    open|opened|opening ..1 them|it|my+scars|the+scars|old+scars|my+cuts up ..3
    scars ..4 itch|itchy|itching|open|ache|calling|fresh|new|more
    same ..2 i ..1 do|did it ..2 on|to my ..1 @skin-place
    do|doing|did|done ..1 it ..2 on|to my ..1 hips|thighs|arms|wrists|stomach|legs|ankles|skin|ribs
    it ..3 addictive ..6 hips|thighs|blood|cut|cutting|blade|do+it
    carve|carved|carving|scratched|cut|burned|etched ..3 word|words|name|letters|initials|heart|lines ..3 in|into|on my|skin
    swallowed|swallow|eat|eating|ate ..1 a|some|the|another ..1 battery|batteries|magnet|pins|screw|screws|blade|glass|coins|detergent|bleach|stones
    choke|choking|strangle|strangling|ligature ..2 myself|my+neck ..8
    need|needs|needed|should|might+need|should+get stitches ..8 hospital|ask|questions|know|myself|scared|tell|cut|did
    hate ..2 being ..1 alive|me ..6 cut|blade|burn|hurt
    self+injure|self+injury|self+harm|sh|cutting ..2 is|are|has|got|getting ..1 getting|worse|back|bad|deeper|out+of|my|more|every
    cuts|burns|scars|wounds are|is|getting|@adv ..2 deeper|worse|bigger|infected|fresh|new|more
    deeper ..2 than|each|every|this ..2 before|time|last|usual
    how ..5 hide|cover|explain|conceal ..3 cuts|scars|burns|marks|wounds|self+harm|blood
    what|which|how|where ..6 cut|harm|hurt|burn ..1 myself|skin|my+skin ..6
    how deep|hard|far ..5 cut|stitches|vein|artery|bleed
    ~hurt|hurt|harmed|injured|cut|burned myself ..3 today|tonight|again|last+night|yesterday|on+purpose|just+now|this+morning|and|because|when|for|so|to
    want|need|going|urge|desperate|craving|dying ..2 to|for ..1 hurt|harm|cut|burn|injure|punish ..1 myself|my|skin
    urge|urges|impulse|impulses|craving|cravings ..5 hurt|harm|cut|cutting|sh|burn|blade|razor|bleed ..1
    hobbies|things ..5 starve|cut ..6 cut|starve
    want|like|love|just|need ..2 to bleed ..4
    ~son|~daughter|son|daughter|child|year+old|girl|boy|sister|brother|friend|kid ..6 scratching|cutting|cuts|scratches|hurting|hurts|burning|harming|harms|biting|hitting|banging ..3 herself|himself|themselves|arms|wrists|raw|legs|her+head|his+head|thighs
    hurt|harm|injure|cut|burn|punish ..1 myself|herself|himself ..5 every|each|whenever|when ..3 argue|fight|mess|alone|bad|fail|upset|stressed
    kitchen|stanley|craft|carving knife ..3 to|on|across my ..1 @skin-place
    use|using|used|move+on+to|reach+for|go+to|went+to ..2 stanley+knife|craft+knife|razor|razors|blade|blades|scalpel|lighter|compass|glass|scissors ..3 !to+shave|to+open|for+work|to+cut+the|on+the
    if ..6 not enough|help|work|do+it ..4 @sharp-thing
    snap|snapping|snapped|ping|flick ..2 the|a|my|an ..1 band|elastic|rubber+band|hair+tie ..8 wrist|skin|urge|urges|enough|bleed|raw|welts
    pull|pulling|pulled|pluck|plucking ..3 eyelashes|lashes|eyebrows|hair ..6 bald|patches|till|until|stressed|blood
    way|how|ways|where ..2 to ..1 cut|burn|harm|hurt ..2 without|so|and+not ..3 scars|scar|scarring|marks|noticing|notice|anyone|knowing|seeing
    scratch|scratching|biting|pinching|hitting|hair+pulling|snapping ..6 now ..4 @sharp-thing|kitchen+knife|knife|burning|cutting|lighter|razor
    burning|burn|burned|burnt|biting|chewing|cutting|slicing|pricking ..1 my ..1 fingertips|fingers|palms|cheeks|tongue|gums|toes|feet ..3 !on+the+oven|off+the|by+accident|on+the+kettle
    started ..3 scratching|scratch|pinching|biting|hitting|picking|slapping ..6 now
    i|been|have|am|just|now ..2 burning|cutting|hitting|scratching|biting|bruising instead ..3
    scratches|marks|cuts|burns|bruises|lines ..3 not ..3 cat|dog|accident|fell|brambles|from+work
    scrub|scrubbing|wash|washing|bathe|bathing|soak ..4 with|in bleach|dettol|domestos|wire+wool|scouring ..4
    bash|bashed|hit|smash|smashed|hammer|hammered ..1 my ..1 shins|shin|knee|hand|leg|ankle|foot|wrist|arm|fingers|knuckles ..3 against|into|on ..2 wall|door|brick|again|purpose
    scared|afraid|frightened|worried|terrified ..8 i ..1 will|might|may|could do ..1 something|anything ..1 !wrong|embarrassing|to+upset|to+offend|at+work|about|with
    where|places|place|spot|spots ..3 cut ..4 sees|notices|hidden|scar|bleed|nobody|no+one ..3 !hair|costs
    broke|break|smashed|broken ..2 a|the|my ..1 glass|mirror|plate|bottle|window|mug ..2 on+purpose|deliberately|to ..4 use|cut|edge|piece|shard
    `,
    { unless: 'everyday-cuts', about: 'anyone', ownNegation: true },
  ),
];
