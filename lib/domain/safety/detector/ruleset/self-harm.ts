import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('self-harm');

export const selfHarmLexicon: Readonly<Record<string, readonly string[]>> = {
  'body-part': list(
    `wrist, wrists, arm, arms, thigh, thighs, leg, legs, skin, stomach, forearm, forearms, hips, hip, ankle, ankles, belly, shoulder, shoulders, hand, hands, knuckles, flesh, body, veins, calf, calves, chest, limbs, fingers, face, head, scalp`,
  ),
  'harm-self': list(
    `~cut myself, ~hurt myself, ~harm myself, ~burn myself, ~injure myself, ~punish myself, ~mutilate myself, ~scratch myself, ~slice myself, ~carve myself, ~bruise myself, ~stab myself, ~hit myself, ~punch myself, ~bite myself, ~slap myself, ~choke myself, ~brand myself, ~maim myself, ~bang my head, ~hit my head, ~scald myself, ~slice my skin, ~slice my arms, ~do myself harm, ~do something to myself, ~do something bad to myself, ~physically hurt myself, ~make myself bleed, ~whip myself, ~hit myself in the head, ~gut myself, ~impale myself, ~flay myself, ~pinch myself until, ~cutting on myself, ~lash myself`,
  ),
};

export const selfHarmRules: readonly Rule[] = [
  rule(
    'self-harm.act',
    'high',
    'hurts themselves or is about to',
    `
    @harm-self ..6 again|tonight|today|last+night|yesterday|this+morning|every+day|every+night|daily|weekly|right+now|blade|razor|bleeding|bled|deep|deeper|stitches|need|urge|urges|scars|relief|on+purpose
    i|have|just|been|started|keep|kept @adv* cut|cutting|burned|burning|burnt|carved|carving|sliced|slicing|scratched|scratching|slashed|gouged|dug|digging|picked|bit|biting|scraped|stabbed my|into|at|up|open|off ..2 @body-part
    cut|cutting|slice|slicing|burn|burning|carve|carving|scratch|scratching|slash|slashing|gouge|dig|scrape|stab|stabbing my ..1 @body-part
    ~dig|~sink|~press|~drag ..3 nails|fingernails|blade|razor|scissors|glass|knife|compass ..3 into|in|across|over|down my|skin
    skin|arm|arms|thighs|legs|wrists|wrist ..6 until|till ..3 bleed|bleeds|bled|bleeding|blood
    until|till|so ..2 i|it|i+start|started ..1 bleed|bled|bleeding|bleeds
    blood|bleeding|cuts|wounds ..8 not|will+not|would+not|wont ..2 stop|stopped|clot|close
    punched|punch|hit|hitting|punching|headbutt|banging|bang|banged|smash|smashing ..3 wall|walls|door|head ..6 until|till|pain|bleeding|blood|broke|hand|bruised|knuckles|numb|calm
    !want|to bang|banging|banged|hit|hitting|smash|smashing|slam|slamming my ..1 head|skull ..3 wall|floor|door|against|desk|until
    i @adv* cut|cutting|burned|burnt|scratched ..1 again|last+night|today|tonight|yesterday|deeper|too+deep|so+deep|deep|twice|every|this+morning|earlier
    cut|cutting|go|going|went deeper ..4
    reopen|reopening|reopened|picking|pick ..4 wounds|cuts|scabs|them|scars|thighs|arms
    cut|cuts|wound|arm|leg|wrist ..2 not|will+not|would+not ..1 stop bleeding
    carve|carved|carving|etched|scratched ..4 into|in|on my ..2
    how deep ..5 cut|bleed|stitches|scar|blade
    cut ..8 stitches|vein|artery|scars|bleed+out
    bang|banging|hit|hitting|smash|smashing|slam|slamming|smack|smacking your|my ..1 head
    boiling|hot|scalding water|oil|kettle ..4 my|over|on|myself
    pour|pouring|poured boiling|bleach|scalding|acid ..4
    swallow|swallowed|swallowing a|some|the|batteries|razor|glass|bleach ..1 battery|batteries|razor+blade|glass|bleach|pin|pins|needle|needles|button|screws|magnet|magnets
    hit|hitting|punch|punching|slap|slapping|scratch|scratching|bite|biting|burn|burning|choke|choking|hurt|hurting myself
    pull|pulling|rip|ripping|tear|tearing ..2 my hair ..2 out ..8 angry|hate|punish|hurt|myself|pain|handfuls|numb
    cigarette|lighter|iron|hair+straightener|straighteners|candle|stove ..5 on|against|to|into my ..1 @body-part
    relapsed|relapse|relapsing|slipped ..5 self+harm|cut|cutting|sh|last+night|again|harming|blade|razor
    razor|razors|blade|blades|sharps|scissors|knife|pencil+sharpener ..8 cut|cutting|skin|arm|arms|thigh|thighs|wrist|myself|urge|urges|self+harm|relapse|drawer|tempted|hidden|hid|calling|bled|bleed
    holding|hold|staring+at|sitting+with|looking+at|found|got|have|keep|hid|hiding|sitting+holding ..2 my|a|the|this blade|razor|razor+blade|knife|box+cutter ..8
    @adv* days|weeks|months|day|week|hours clean|free ..6 self+harm|cutting|harming|relapse|relapsed|ruined|broke|streak|blew
    `,
    { unless: 'everyday-cuts' },
  ),
  rule(
    'self-harm.thoughts',
    'medium',
    'speaks of hurting themselves',
    `
    @harm-self
    self harm|harming|harmed|harms|injury|injure|injuring|mutilation|mutilate|mutilating|inflicted|destruct|hurt|hurting|cutting
    i|my|me|start|started|if|after|from|my+last|doing|did|stop|without|minor|worse|bad|worst|about|with|of|relapsed|relapse|relapsing|urge+to|urges+to|clean+from ..3 sh
    sh ..3 is|was|again|urges|urge|relapse|relapsed|scars|clean|since|because|today|last|every
    urge|urges|want|wanting|need|tempted|craving|itch|itching|thinking|thoughts|tempting ..4 cut|cutting|bleed|blade|razor|burn|hurt+myself|carve|slice
    want|wanted|need|like|love|urge to see ..2 blood|bleed
    feel|feels|felt|only|helps|relief|better|calm|release|goes+away|stops|numb|numbs ..5 cut|cutting|cuts|bleed|bleeding|blade|razor|pain+on+myself
    cut|cutting|bleeding|blade|razor|burning|hurting+myself ..5 relief|release|calm|calms|helps|feel+better|feel+something|feel+alive|only+thing|makes+me+feel|made+me+feel|cope|numbs|punish
    want|need|feel|deserve|have|urge|how+good ..4 punish|hurt|injure|harm|destroy myself
    hurt|harm|punish|injure|mutilate|destroying|hurting|harming|punishing|injuring myself|my+body|my+own+body
    scars|cuts|scabs|fresh+cuts|bandages|scar ..5 my ..1 @body-part
    hide|hiding|cover|covering|covered|long+sleeves|sleeves|hid ..5 scars|cuts|marks|bandages|arms|wounds|burns
    fresh cuts|cut|scars|wounds
    blade|blades|razor+blade
    my cuts|scars ..4
    self+harm|self+injury|hurting+myself|cutting|harming+myself ..6 only|cope|coping|helps|relief|way
    hurt|harm|punish|destroy|damage ..1 my insides|body|own+body|hand|hands|skin|face
    stopped|quit|started|start|back|went+back|going+back|return|returned|tempted|want|wanting to? cutting
    i|been|started|start|keep|kept|back+to|stop|about @adv* cutting ..2 again|at+night|since|when|to+cope|to+feel|because|almost|every|deeper|for
    am|was|a|former ..1 cutter
    hate ..2 myself ..6 hurt|cut|punish|bleed|harm|burn|deserve+pain
    deserve|deserved ..2 pain|to+hurt|hurt|punishment|to+bleed|to+suffer
    fantasies|fantasise|fantasize|fantasy|images|thoughts|visions|intrusive|urges ..3 stabbing|cutting|hurting|mutilating|gouging|flaying|burning|harming myself|my
    violent|intense|extreme hatred ..2 myself
    ~keep|unable|can+not|trust ..3 myself safe
    not|dont ..1 feel|trust|think|am|know @adv* safe|myself ..2 alone|with+myself|tonight|right+now|by+myself|to+be|on+my+own|around
    scared|afraid|worried|frightened|terrified ..3 what|of|myself|i+might|i+will ..2 i ..2 do|might|hurt|capable ..2 myself|something|to+myself|stupid|alone|tonight
    might|going+to|will|about+to|could|may|want+to ..1 do|did something ..1 stupid|bad|drastic|i+can+not+take+back|permanent|reckless|dangerous|irreversible|silly|terrible|rash
    do something ..1 stupid|drastic|bad|permanent|irreversible ..4 myself|tonight|scared|if
    fingernails|nails ..5 skin ..4 bleed|bleeding|blood
    `,
    { unless: 'everyday-cuts', ownNegation: false },
  ),
  rule(
    'self-harm.unsafe',
    'high',
    'does not feel safe with themselves',
    `
    not safe ..6 alone|on+my+own|tonight|by+myself|myself|with+me|right+now|around+myself
    not|never|dont|unable|hardly|barely ..3 ~trust|~keep myself ..2 safe|alone|tonight|around|near|with|not+to|right+now
    can|could not ..1 keep myself safe
    not trust myself
    is it|how|does|do ..8 you ..3 cut|bang|hit|burn|hurt ..4 yourself|stitches|wall|skin|arm|head
    is it ..4 to|if bang|cut|hurt|burn|hit|punch|scratch|starve ..1 your|yourself|my|myself|you
    how ..6 you|i|to ..2 cut ..6 stitches|scar|bleed|deep|vein|without
    `,
    { ownNegation: true, unless: 'everyday-cuts', about: 'anyone' },
  ),
];

export const selfHarmEveryday = list(
  `shaving, shave, shaved, saw, fan, wiper, wipers, lawn, mower, shoulder blade, shoulder blades, blade runner, skates, helicopter, turbine, sword, swords, sharpener for the kitchen, propeller,  cooking, chopping, onions, onion, vegetables, slicing bread, paper cut, papercut, surgery, surgeon, hairdresser, hair, haircut, barber, gym, workout, lifting, yoga, football, soccer, rugby, training, diy, garden, gardening, dinner, oven, stove top, accidentally, by accident, tattoo, tattoos, piercing, bbq, grill, sunburn, running, gaming, laughing, lol, calories, carbs, sugar, dog, cat, shelf, hiking, skateboard, bike, kitchen`,
);
