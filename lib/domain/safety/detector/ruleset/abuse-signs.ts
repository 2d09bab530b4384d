import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('abuse');

export const abuseSignsLexicon: Readonly<Record<string, readonly string[]>> = {
  'close-he': list(
    'he, she, they, husband, wife, partner, boyfriend, girlfriend, bf, gf, ex, fiance, fiancee, spouse, dad, mum, mom, mam, father, mother, stepdad, stepmum, stepmom, stepfather, stepmother, step dad, step mom, parents, brother, sister, son, daughter, grandson, granddaughter, nephew, niece, uncle, aunt, cousin, stepbrother, carer, carers, care worker, caregiver, nurse, boss, manager, coach, teacher, priest, tutor, landlord, roommate, flatmate, man, guy, boyfriend is, mother in law, father in law, grandfather, grandad, grandpa, grandma, in laws, babysitter, nanny, someone, somebody, this guy, a man, bloke, family',
  ),
  'hurts-me': list(
    `@hit-me, ~belt me, ~hit us, ~beat us, ~kick us, ~slap us, ~burn me, ~burned me, ~spit at me, ~spit in my face, ~spat in my face, ~spat at me, ~throw me down, ~push me around, ~shove me around, ~push me about, ~choke us, ~squeeze my, ~grab my, ~twist my, ~bend my, ~break my, ~bruise my, ~split my, ~bust my, ~black my, ~stamp on my, ~stamp on me, ~tie me, ~tie me up, ~restrain me, ~drug me, ~cut me, ~scald me, ~trip me, ~corner me, ~handle me roughly, ~handle me, ~kick me in, ~push me down, ~push me off, ~push me out, ~rub up against me, ~rub against me, ~rub himself, ~press against me, ~press himself, ~kiss me, ~stroke my, ~film me, ~record me, ~record us, ~follow me, ~chase me, ~watch me shower, ~watch me undress, ~watch me change, ~watch me sleep, ~come into my room, ~come into my bed, ~get into my bed, ~get in my bed`,
  ),
  'private-part': list(
    'breasts, boobs, chest, bum, butt, bottom, crotch, thigh, thighs, private parts, privates, underwear, knickers, trousers, skirt, bra, penis, vagina, between my legs, down there, inside me',
  ),
  'takes-from-me': list(
    'pension, money, savings, bank card, card, benefits, wages, passport, documents, medication, meds, pills, tablets, insulin, inhaler, glasses, walker, wheelchair, hearing aids, phone, keys, car keys, social security, social security checks, checks, giro, allowance, debit card, pin',
  ),
};

export const abuseSignsRules: readonly Rule[] = [
  rule(
    'abuse.signs',
    'high',
    'shows signs of being hurt, forced, watched or exploited by someone',
    `
    staff|carers|carer|nurses|aides|they ..8 leave|leaves|left|leaving him|her|them|mum|mom|dad|residents|patients ..4 wet|dirty|soiled|alone+for|for+hours|on+the+floor|hungry|unwashed|in+bed+all+day
    controls|control|manages|keeps|takes|handles|has ..1 all ..1 of? ..1 the|our|my ..1 money|finances|bank+cards|wages|income
    show|keep|give|hand+over|account ..2 receipts|every+penny ..4
    screams|scream|shouts|yells|throws|swears ..2 at me ..4 hits|throws|hit|slaps|punches|kicks
    hit|hits|hitting me ..1 with ..1 a|the|his|her|things|stuff
    have|has|must|need ..1 to ..1 be ..1 home|back|there by|at|before ..6 or ..2 he|she|they
    sleep|slept|sleeping|hide|hid|lock|locked|locking ..4 bath|bathroom|car|shed|wardrobe|toilet ..6 door|locked|nights|him|he|again
    exposed|exposing|flashed|flashes|masturbated|masturbates|masturbating ..2 himself|me|at+me|in+front ..4
    says|say|said|told ..3 husband+is|wife+is|my right|duty|job ..8 lie|bed|sex|still|obey|say+no
    owe|owes|owed|debt ..3 him|her|them|thousand|money ..10 clients|work|until|paid|sell|body|men|prostitute
    see|seeing|meet|service clients|customers|punters ..6 paid|debt|owe|forced|makes|until
    so ..1 he|she|dad|mum|they ..2 not|wont|do+not ..2 start|kick+off|lose+it|explode|snap|blow ..2 on|at|off? ..1 us|me
    stay|keep|be quiet|silent|out+of+the+way|in+my+room ..4 so|when|or ..3 he|she|dad|mum|him|drunk
    or|otherwise|if+not|unless ..2 he|she|they ..1 gets|get|turns|turn|goes|becomes ..1 nasty|violent|angry|aggressive|mad|physical
    gets|got|goes|turns ..1 nasty|violent|aggressive|physical ..4 when|if|money|drunk|with+me|ask|say+no
    would|will|did not take|accept ..1 no ..1 for|as ..1 an answer
    i ..3 froze|frozen ..4
    froze ..8 touch|hand|him|he|stop|no|on+me
    sending|sends|sent|texts|messages|messaging ..2 me ..2 messages|pictures|texts|things|videos ..3 about|of ..1 my|his|her ..1 body|breasts|legs|underwear|dick|penis|naked
    drives|drive|drove ..3 fast|dangerously|like+a+maniac|speeding ..4 me|us|kids ..6
    worthless|useless|stupid|whore|slut|fat|ugly|names ..6 by my|the|a ..2 husband|wife|man|mother|dad|father|partner|mum|boyfriend|parents|man+i+married
    sharing|shared|posting|posted|leaked|spreading ..2 pictures|photos|nudes|videos|pics|images ..2 of me|my ..4
    scratches|hits|hurts|cuts ..1 her|his ..2 own? ..1 face|head|self|arms ..6 police|blame|tell|me
    tells|tell|told|say|says ..2 the? police it+was+me|i+hit|i+did|i+hurt
    smashed|smashes|broke|breaks|threw|destroyed ..1 my ..1 phone|laptop|glasses|things|car|windows|guitar|belongings ..4
    held|holds|put ..1 a|the ..1 lighter|cigarette|iron|knife|gun|pillow ..3 to|over|against|on ..2 my ..1 hair|face|throat|head|arm|skin
    threw|throws|pushed|shoved|slammed|knocked me ..2 against|into|down|across|onto|over ..3
    controls|control|hides|withholds ..1 my insulin|inhaler|medication|meds|food|pills|tablets|injections
    ties|tied|locks|locked|straps|strapped ..1 him|her|grandpa|grandma|mum|dad|nan|grandad|me ..2 to|in|into ..2 chair|bed|room|house|radiator
    makes|made|make ..1 me ..1 eat|sleep|sit|kneel|stand|live|stay ..2 on|in|outside|from ..2 floor|garage|shed|bowl|corner|basement|cold|kitchen+floor
    stands|stood|blocks|blocked|blocking ..3 doorway|door|the+exit ..5 out|leave|hours|let
    came|come|comes|coming|came+home|back ..6 handprint|bruise|bruises|marks|burn|black+eye|scratches ..3
    i|im|we ..1 being|getting|get|been|am|was ..1 bullied|beaten+up|jumped|harassed|picked+on ..3 and|at|every|by|beaten|hit|daily ..4 every+day|school|nothing|hit|beaten|home|work|them|kill
    if he|she|i can+not|cannot have ..1 me ..2 nobody|no+one
    keeps|keep ..1 showing|turning ..1 up ..3 my
    makes|made|creates new|fake accounts ..4
    blocked ..4 makes|made|new|keeps|finds|number ..3 accounts|account|texting|calling|numbers
    @close-he ..6 @hurts-me ..3 !lightly|under+the+bus|for+a+loop|a+bone|a+lifeline|off+guard|at+ease
    @close-he !never|not|ever ..4 hits|beats|slaps|punches|kicks|chokes|hit|belts|whips|shoves|strangles|shakes|hurts|abuses|batters|smacks|bullies ..2 me|mum|mom|her|him|us|my|the+kids|the+baby|them|our|@child-word
    @close-he ..3 broke|breaks|smashed|smashes|throws|threw|chucked|chucks ..4 over|at|near|on my|me|us ..1
    @close-he ..3 breaks|smashes|destroys|throws|breaking|smashing|trashes|trashed|broke ..2 stuff|things|my+things|plates|furniture|the+house|doors|everything|the+place|my+phone ..6
    @close-he ..4 hide|hid|hiding ..3 in|under ..2 wardrobe|bathroom|closet|bed|cupboard|shed
    we|i|us|kids ..1 hide|hid|hiding ..2 in|under ..2 wardrobe|closet|bed|cupboard|shed|bathroom ..6
    touch|touched|touches|touching|rub|rubs|rubbed|grab|grabs|grabbed|groped|hand|hands|fingers|squeezes|strokes|stroked ..5 my|me ..2 @private-part
    comments|comment|remarks|remark|stares|stare|staring|looks|jokes ..3 on|at|about my|her ..1 breasts|boobs|body|chest|bum|butt|legs|figure
    gets|tries|walks|comes|came|barges|bursts|get|come|walk ..4 in|into|to+get+in ..2 bathroom|shower|bedroom|room|bed ..6 shower|showering|changing|undress|undressed|naked|asleep|sleep|night|bath
    sleeps|sleep|lies|gets|climbs ..1 in|into her|my|his ..1 bed ..4 stuff|things|touches|night|and
    he|she|they|@close-he|who|uncle|someone ..2 does|did|do|doing|done ..1 stuff|things|something|bad+things|sexual+things ..1 to ..1 me|her|us|them ..4
    my ..1 @rel-adj* uncle|brother|cousin|dad|stepdad|father|grandfather|grandad|babysitter|priest|coach|teacher|neighbour ..3 did ..2 to+me
    used to ..2 make|touch|come|rub|watch|take|keep ..2 me ..3 behind|stay|him|private|alone|bed|secret|clothes|naked
    made|make|makes|keep|kept|kept+me|asks|asked ..1 me ..2 stay|behind|undress|strip|pose|watch|sit ..3 behind|after|lap|clothes|naked|porn|alone
    said|say|says|told|tells|calls ..2 it|this ..2 our|is ..2 secret
    sends|sent|send|sending|asks|asked|wants|wanted|demands ..3 me|for ..3 pictures|pics|photos|nudes|videos|dick|selfies ..6
    threatened|threatens|threatening|threat|threaten|says|said|blackmails|blackmailing ..4 post|share|send|leak|show|tell ..3 my|the|nudes|photos|pictures|videos|everyone|school ..6
    recorded|filmed|photographed|records|films|videoed ..1 me|us|it|my ..6 without|knowing|sent|asleep|shower|undress|secretly|mates|consent
    sex ..5 afraid|scared|forced|frightened|did+not+want|against|no|ill|asleep|crying|pressured|obligation|duty|threatened
    afraid|scared|frightened ..5 said|say|saying no
    forced|forces|force|forcing|made|makes|coerced|pressured|guilted ..2 me ..2 to|into|do ..4 sex|things|want|him|it|bed|drink|drugs|marry|abortion|stay|pregnant|work|kiss|strip
    i ..2 said|told|kept+saying|screamed|begged ..2 no|stop|not+to ..4 he|she|they|kept|carried|anyway|but
    raped|rape ..6 told|anyone|anybody|month|year|night|party|march|it|when|was
    was ..1 it|that rape|assault|abuse|consensual
    woke|wake ..1 up ..4 no|without|underwear|naked|undressed|clothes|inside|on+top|hands|touching|bruises|blood|trousers|knickers ..3
    was|been|got|he|my+drink|drink|think ..2 spiked|drugged|roofied ..4 me|my|last|drink|by
    my drink ..3 spiked|drugged|funny|tampered
    followed|follows|following|waiting|waits|waited|outside|stalking|turns+up|shows+up|sitting|parked|tracks|tracked|tracking|finds|found ..3 me|my ..2 work|house|home|car|school|address|flat|phone|car+park|door|every+day|everywhere ..6
    ex|he|she ..4 outside my work|house|flat|school|door|office|gym ..4
    knows|found|got|has ..2 my ..1 new? ..1 address|number|flat|location ..4
    moved ..4 still|keeps|always finds|found me
    injunction|restraining+order|non+molestation+order|protection+order|protective+order ..3 breaks|broke|broken|ignores|ignored|useless|still|means+nothing|against+me
    @close-he|they ..3 takes|took|taken|keeps|kept|withholds|withheld|hides|hid|steals|stole|stolen|spends|locks|uses|controls|cashes ..2 my|her|grandma+is|mum+is|our ..1 @takes-from-me ..4
    my ..1 @takes-from-me ..2 goes|gone|is+gone|missing|disappears|disappeared ..4 son|daughter|nephew|carer|he|she|they|again|every|grandson|niece|husband|partner
    pounds|dollars|money|thousand|savings|hundred ..3 gone|missing|disappeared ..4 angry|ask|card|nephew|son|grandson|carer|account ..3
    has|have|is|are|was not|never ..1 fed|been+fed|changed|washed|eaten ..4 brothers|brother|sister|sisters|kids|baby|children|since|days|yesterday
    mum|mom|mother|dad|father|parents|she|he ..3 not ..1 fed|feed|feeding|wash|changed ..3 brothers|brother|sister|sisters|kids|baby|children|me|us
    he|she|they|@close-he ..2 lock|locks|locked|locking ..3 fridge|food|cupboards|thermostat|heating|me|us|us+out|me+out|me+in|phone
    only|not ..2 get|got|gets|allowed|let ..1 fed|food|to+eat|eat|meals ..4 chores|when|if|done|behave|once
    not|never|without ..1 allowed|letting|lets|permitted|permission|permit ..2 to? ..2 work|drive|friends|leave|go+out|my+phone|have+a+phone|money|see+my|see+anyone|doctor|talk|job|outside|church|have+my+own
    has to ask|ask+for+permission|ask+permission ..5
    have|has|need|must ..2 to? ask|beg ..4 for|permission ..2 everything|money|food|tampons|permission|leave|toilet|spend
    isolates|isolated|isolating|cut|cuts|cutting|keeps|kept|turned ..2 me ..2 from|off|away ..2 my|everyone|friends|family ..3
    tells|decides|controls|controlling|dictates|checks|monitors|chooses|inspects|goes+through|reads|tracks|times|watches ..2 me|my|what|who|where|when|everything ..4 wear|eat|talk|go|see|phone|messages|car|money|spend|friends|location|shower|talk+to|do|emails|bank|weight|email|texts|every
    cameras|camera|tracker|gps|spyware|app ..4 every+room|my+car|my+phone|on+me|in+the+house|bedroom|house ..4 he|she|husband|partner|watch|control|know|boyfriend|wife
    he|she|husband|partner|boyfriend|wife|ex ..4 cameras|camera|tracker|gps|spyware ..5
    says|said|threatens|threatened|told|tells|swears|threatening|promises ..5 kill|hurt|burn|bury|find|destroy|harm|shoot|stab|drown ..2 me|us|my|the+dog|the+kids|himself|herself|her|cat|dog|mum|family|themselves
    threatened|threatens|threatening|threat ..2 to|with|of ..2 hurt|kill|hit|beat|kick+me|kick+us|throw+me|throw+us|take+the|take+my|burn|report+me|deport|smash|knife|gun|violence|harm|call+the+police ..4
    finish|end|do the job|it|me ..3 next|this time
    he|she|they|@close-he|who ..3 put|placed|held|waved|pulled|points|pointed|threw|brought ..2 a|the ..1 knife|gun|blade|hammer|bat ..4 on|to|at|table|me|my|and
    i+will|i+would|ill ..1 never|not see ..1 the|my ..1 kids|children|baby|son|daughter ..2 again
    if ..2 i|we ..2 leave|left|go|tell|argue|report|disagree|refuse|divorce|break+up ..6 never|see+the+kids|kids|lose|kill|hurt|throw|silent|break|takes|post|destroy|find|believe|deport|suffer|silence|angry|himself|punish
    nobody|no+one ..2 will|would|is+going+to|wont ..1 believe ..2 me|man|you|us|her
    i|told|tell|said ..4 nobody|no+one|they|she|he ..1 would|will|did ..1 not? believe ..1 me|us ..6 hit|hits|hurt|touched|raped|abuse|abuses|violent
    tried|try|trying|want|attempt|attempted ..2 to ..1 leave|end+it|break+up|get+away|escape ..6 threatened|threatens|threat|hurts|himself|herself|hurt+my|found+me|kill|violent|beat|stalks
    every|each time ..4 leave|end+it|break+up|go|breakup ..5 kill|hurt|threatens|suicide|himself|herself|cries
    take|took|taken|takes|have|has|keep|keeps|hold|holding ..2 my ..1 passport|passports|papers|visa|documents ..6
    work|working|works|worked ..6 not|without|no ..2 paid|pay|wages|money ..6 passport|boss|call|immigration|hours|they|house|free|leave|threaten
    immigration|deport|deported|deportation ..8 work|wages|pay|if|tell|threaten|says|boss|report
    no|without|for wages|pay|nothing ..5 immigration|passport|police|threaten|owe|debt|leave
    marry|married|wedding|marriage|engaged ..6 never+met|stranger|not+want|forced|abroad|no+choice|chosen|older+man|back+home|pakistan|uncle
    send|sending|take|taking|going ..3 abroad|overseas|back+home|home ..4 marry|married|cutting|cut|wedding|circumcised|circumcision|stranger
    cutting|cut|fgm|circumcised|circumcision ..4 done ..6 home|summer|cousins|sisters|girls|tradition|mother
    fgm|female+genital+mutilation
    bruise|bruises|bruised|marks|burns|welts|cuts|black+eyes ..5 on|all+over ..2 my|her|his|their|mum+is|mother+is|nan+is|@my-person ..1 arm|arms|legs|leg|back|wrists|wrist|neck|face|body|mother|mum|nan|baby|son|daughter|ribs|thighs
    new|fresh|more|find|finding|found|noticed|see|saw ..2 bruises|marks|burns|cuts|welts ..2 on ..2 my|her|him|his|the|our ..3
    left|leaves|leave|made|gave ..2 a|marks|mark|bruise|bruises ..3 on|mark|marks ..2 me|my|her|his|arm|leg|legs|baby|face|neck ..3
    so|too hard ..2 that? ..1 it|they|i|my ..2 left|leaves|bruise|bruised|mark|fell|bled
    terrified|scared|afraid|frightened|petrified of my? @rel-adj? him|her|dad|mum|mom|father|mother|husband|wife|son|daughter|boyfriend|girlfriend|partner|stepdad|brother|ex|uncle|carer !is|leaving|dying|losing|and|not|being|mother|going|having|getting
    which version|mood|one|him of ..1 him|her|he|she ..4
    never know|knowing|sure ..2 which|what ..2 version|mood|him|her|he|she ..6 home|come|get
    not|never ..1 violent ..3 all+the+time|every+time|always|except|unless|but|only ..6 drink|drunk|when|only|week|drinks
    only ..2 when ..2 he|she|they|dad|mum ..2 drink|drunk|drinks|had+a+drink|been+drinking ..6
    punches|hits|kicks|smashes|punch|hit|hitting ..1 the|my? wall|walls|door|mirror|table|steering+wheel ..3 beside|next|near|by|instead|inches|above|behind ..2 me|my|head|of ..2
    in|at|into my face ..3 called|kids|whore|scream|screaming|shouting|again
    he|she|they|@close-he ..4 calls|called|calling|call ..2 me ..4 stupid|fat|whore|slut|bitch|worthless|useless|ugly|mad|crazy|names|bad+mother|pathetic|retard|disgusting|mental|thick|cow|cunt|nothing ..6
    nobody|no+one else would|will have|want|love|take|look+at|put+up me|with+me
    no one|nobody else would|will want|have|love me
    abuser|abusers|abusive|abuses|abused|abusing ..4 me|my|us|he|she|husband|wife|dad|father|mum|mother|boyfriend|relationship|partner|parents|mom|live|marriage|years|household|home|family|controlling|family|emotionally|verbally|physically|sexually|home|ex|brother
    emotionally|verbally|physically|sexually|mentally|financially abused|abusing|abusive|abuses|abuse ..2
    live|living|stuck|trapped|lives ..2 with ..2 my|an|him|her ..1 abuser|abusive ..2
    in laws|carer|care+worker|nurse|carers|staff ..3 shout|shouts|rough|ignore|ignores|roughly|leave|leaves|bruise|refuse|refuses|slap|tell|mock|laugh|hurt ..5
    carer|carers|care+worker|staff|nurse|son|daughter|nephew|grandson ..4 will+not|wont|does+not|do+not|refuses|never|ignores ..3 toilet|help|feed|wash|medication|food|change|let|bathe
    yells|shouts|screams|swears ..2 at ..1 her|him|grandma|nan|mum|mother|grandmother|resident ..4 takes|hits|money|check|pension|cries|bruises|locks|starve
    brother|sister|uncle|cousin|stepbrother|babysitter|neighbour|grandfather|dad|father|man|someone ..3 molested|abused|raped|touched|groped|assaulted|fondled|interfered+with|exposed ..1 me|us|her|him|my|himself
    in|into|up ..1 his|her|my|their ..1 trousers|pants|skirt|knickers|underwear|bra|top ..3
    pressed|pushed|pinned|shoved|held|backed|threw|grabbed ..1 me ..3 against|down|up|by|to|in|into|onto ..3 wall|bed|car|floor|throat|neck|hair|door|arm|sofa|alley|wrists|corner
    depends|depend|drop|fire|fired|fail|sack|promotion|job|contract|grade ..6 nice+to+him|unless|sleep+with|let+him|massage|being+nice|favours|favors|sex ..2
    boss|manager|coach|teacher|landlord|tutor|supervisor|priest|pastor|doctor ..6 touch|touches|touched|rubbing|rubs|rub|kiss|kissed|flirt|sleep+with|grope|gropes|groped|undress|nudes|thigh ..2 me|my|him
    landlord|man|guy|boyfriend ..6 sex|sleep+with|favours ..3 rent|instead|for|stay|roof
    dad|father|mum|mom|mother|stepdad|parents|stepmum|husband ..3 belt|belts|stick|slipper|cane|cord|spoon|hose|whip ..4 me|us|if|when|bad|grades|on|with|across
    hit|beat|beaten|beats|thrashed|whipped|strapped ..4 with ..1 a|the|his|her belt|stick|cane|shoe|slipper|cord|cable|wooden+spoon|hose|hanger|broom
    kicked|kicks|kick|punched|hit|pushed ..1 me ..2 in|down|when ..2 stomach|belly|pregnant|bump|ribs|face|head|stairs|back
    pregnant ..6 kicked|hit|pushed|punched|hits|beat|shoved|threw
    he|she|they|@close-he ..3 split|busted|broke|broken|cut|bruised|fractured|dislocated|burst|blackened ..1 my ..1 lip|nose|jaw|arm|rib|ribs|eye|wrist|cheek|eardrum|finger|tooth|teeth ..3
    burned|burnt|burns|burn|cut|scalded|branded me ..2 with|on ..1 his|her|a|the|my ..1 cigarette|iron|lighter|knife|kettle|hob
    dog|cat|pet|pets|puppy ..6 hurt|kill|kicked|threatened|threatens|strangled ..4 if|leave|me|because|when
    hurt|kill|kick|threatened+to+hurt ..1 my|the dog|cat|pet|rabbit ..4 if|leave|when|because
    someone|man|guy|stranger|he|they|people ..3 grabbed|groped|attacked|assaulted|mugged|jumped|cornered|flashed|raped|followed|dragged me ..4
    online|internet|game|snapchat|discord|instagram ..8 wants|asks|asked|sends|sent|threatens|meet|secret|photos|nudes|naked|webcam ..4 photos|me|pictures|school|meet|nudes|parents|alone|more|older
    ~kid|kids|son|daughter|stepdaughter|stepson|child|niece|nephew|baby|brother|sister|grandson|granddaughter|girl|boy|pupil ..8 marks|bruises|scared|terrified|flinches|burns|touches|touched|hurts|hits|sleeps+in+her+bed|does+stuff|cries ..6 dad|father|visits|boyfriend|nanny|come|home|stepdad|mother|uncle|him|bed|back|weekend !divorce
    hits|hit|hitting|smacks|shakes|hurts|hurting|slaps|beats ..1 the|our|my|her|his ..1 kids|baby|children|son|daughter|toddler|boy|girl ..6
    think|believe|suspect|worried|afraid|know|sure ..4 is|has+been|was|being ..2 touching|abusing|hurting|hitting|molesting|grooming|beating|interfering ..3
    not|never|wont|would+not ..1 stop|stopped|listen|listened|let+up|get+off ..3 when|after|even+though|though|although|no+matter|how+many ..4 i|times ..2 said|say|told|begged|asked|screamed|cried|pushed ..3 no|stop|him|her|not+to
    kept|carried|keeps|carries ..1 going|on|at+it ..4 said|say|saying|screamed|told ..3 no|stop|not+to
    told|tell|telling|report|reported|reporting|say|said ..4 what he|she|they|@close-he ..1 did|does|has+done|was+doing|do|done to ..1 me|us|her
    lose ..1 my|the ..1 visa|job|kids|place|home|children|house|flat ..3 if i ..2 told|tell|report|reported|say|said|speak|complain|complained|left|leave
    son|daughter|nephew|niece|carer|grandson|granddaughter|he|she|husband|partner ..8 my ..1 @takes-from-me ..2 goes|gone|is+gone|missing|disappears|disappeared ..4
    app|tracker|tile|airtag|phone ..4 shows|show|tells|lets|show+him ..2 him|her|them|he|she ..2 where ..2 i ..1 am|go|been|was
    back of ..1 his|her|dads|mums hand|fist|belt
    keep|keeps|kept|takes|hold|holds|held ..1 my ..1 wages|pay|tips|earnings ..6 debt|owe|owed|rent|food|passport
    flinch|flinches|flinched|cower|cowers|freeze ..3 when|if|every+time ..2 he|she|they|dad|mum ..4
    teacher|coach|tutor|priest|youth+worker|scout+leader|pastor|instructor ..3 messages|texts|snaps|dms|messaged|texted|messaging|texting ..1 me ..4 at+night|late|private|secret|mature|special|pretty|love|alone|says
    mature ..1 for ..2 my+age|12|13|14|15|16|thirteen|fourteen|fifteen
    not ..1 allowed|permitted ..2 out|anywhere|outside|alone|go+out ..3 without|unless
    been|keeps|is|was|caught touching|rubbing|groping|fondling her|him|me|them ..2 !base|up+about
    was|been|got|am|being ..1 assaulted|groped|molested|raped|battered ..2 by|on|in|at ..3
    takes|took|spends|keeps|taking ..1 everything|all|every+penny|whatever ..2 i ..1 earn|earned|make|have|get|own
    man|bloke|guy|someone|boy|teacher|coach ..6 wants|asked|asks|told|tells|begging ..1 me ..2 to ..1 meet|come|stay|visit ..6 hotel|alone|his+house|his+flat|secret|car|tell+anyone|without+my
    take|takes|taking ..1 the|our|my ..1 baby|kids|children|son|daughter ..10 if ..2 i ..1 talk|speak|tell|leave|say|call|report
    walked|walks|comes|came|bursts|barges in ..1 on ..1 me|her ..4 shower|bath|changing|naked|undressed|toilet ..3 on+purpose|again|keeps|always|every
    i am ..1 11|12|13|14|15|thirteen|fourteen|fifteen|twelve ..4 boyfriend|girlfriend|bf|gf|man ..2 is ..1 18|19|20|21|22|23|24|25|26|27|28|29|30|35|40
    `,
    { about: 'anyone', unless: 'everyday-abuse', ownNegation: true, keeps: ['past'] },
  ),
];
