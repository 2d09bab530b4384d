import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import { list } from '@/lib/domain/safety/detector/ruleset/list';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('suicide');

export const obliqueLexicon: Readonly<Record<string, readonly string[]>> = {
  /** Leaving life in other words. Most are also said of work and games, so the patterns want more. */
  'exit-verb': list(
    `~check out, ~clock out, ~tap out, ~bow out, ~opt out, ~log off, ~log out, ~switch off, ~turn off, ~power down, ~slip away, ~fade away, ~fade out, ~drift off, ~drift away, ~let go, ~get off, ~step off, ~step out, ~drop out, ~punch out, ~cash out, ~shut down, ~sign off, ~unsubscribe, ~uninstall, ~bail, ~exit, ~leave, ~depart, ~go, ~sink, ~go under, ~opt out of, ~get out, ~fold, ~quit, ~stop, ~rest, ~sleep, ~vanish, ~disappear, ~evaporate, ~dissolve, ~be gone, ~be done, ~be over`,
  ),
  'exit-plain': list(
    `~check out early, ~clock out for good, ~tap out of life, ~bow out, ~opt out, ~slip away, ~make my exit, ~unsubscribe from life, ~log out of life, ~log off forever, ~quit life, ~leave the party early, ~get off this ride, ~get off the ride, ~get off this planet, ~switch off for good, ~switch off forever, ~be switched off, ~turn myself off, ~remove myself, ~erase myself, ~yeet myself, ~yeet myself off, ~game end myself, ~delete myself, ~fade into nothing, ~cease to be, ~be nothing forever, ~exit this life, ~exit this world, ~end my story, ~close the book on me, ~rest forever, ~sleep for good, ~sleep forever, ~not be a person, ~go and not come back, ~go to sleep for good`,
  ),
  'want-exit': list(
    `~want to, ~wish to, ~need to, ~like to, ~love to, ~prefer to, ready to, going to, will, might, may, should, about to, ~plan to, ~decide to, time to, ~hope to, ~wish i could, ~want, let me, able to, tempted to, rather, can always, could always, could just, could, thinking of, thinking about, dreaming of, itching to, ~deserve to, free to, happy to, better to, easier to, allowed to`,
  ),
  'for-good': list(
    `for good, forever, permanently, for ever, once and for all, from life, of life, of this life, of this world, from this world, off this planet, of existence, from existence, from everything, from it all, of it all, for eternity, off this earth, of my body, out of my body, out of this body, from this earth`,
  ),
  'height-place': list(
    `bridge, viaduct, flyover, overpass, cliff, cliffs, cliff top, clifftop, roof, rooftop, balcony, ledge, multistorey, multi storey, car park, parking garage, tower block, tower, window, windowsill, parapet, railing, railings, barrier, high rise, scaffolding, dam, quarry, edge`,
  ),
  'rail-place': list(
    'tracks, train tracks, railway, railway line, rails, platform, platform edge, level crossing, yellow line, third rail, tube platform, station platform, trains, express train, fast trains, freight line',
  ),
  'end-means': list(
    `@height-place, @rail-place, @pills, rope, noose, gun, pistol, revolver, shotgun, razor, blade, knife, ligature, exhaust, bleach, antifreeze, toaster, river, lake, sea, ocean, reservoir, canal, motorway, charcoal, helium`,
  ),
  /** Not living, in all the ways to say it; weak alone, strong after a wish. */
  'non-life': list(
    `~die, be dead, being dead, not exist, not existing, stop existing, stopped existing, stopping existing, cease to exist, ceasing to exist, not be here, not being here, no longer be here, not be alive, not being alive, no longer be alive, be gone forever, be gone for good, disappear forever, disappear from this earth, disappear from the world, not wake up, not waking up, never wake up, never waking up, never woke up, did not wake up, not have to wake up, never have to wake up, never open my eyes again, never have to open my eyes, not open my eyes, stop breathing, stopped breathing, my heart stopped, sleep forever, sleep and not wake, sleep and never wake, be no more, be buried, be in the ground, not get up again, not have to get up again, never get up again, die by my own hand, be six feet under, become nothing, not be anymore, not have to be here, not have to exist, not have to live, not have to be alive, never have existed, never existed, never have been born, not be around, not being around, end my life, ending my life, leave this world, leaving this world, leave this earth, leave this life, kill myself, killing myself, be put down, be put out of my misery, not be on this earth, not be on this planet, not be conscious, dead already`,
  ),
  /** Being alive as something that one may not want, deserve or see a reason for. */
  'live-on': list(
    `live, living, be here, being here, be alive, being alive, stay alive, staying alive, exist, existing, go on, going on, carry on, carrying on, keep going, keep living, survive, surviving, continue living, be around, being around, wake up tomorrow, waking up, get up again, stick around, breathe, breathing, keep breathing, be on this earth, be in this world, stay in this world, be part of this world, be a part of this world, grow old, see tomorrow, be born`,
  ),
  'would-rather': list(
    `~want to, ~wish to, ~wish i could, ~wish i would, ~wish that i would, ~wishing i would, wishing that i would, ~hope to, ~hope i, hoping that i, ~pray to, ~pray i, ~prefer to, would rather, rather, easier to, better to, best to, simpler to, nicer to, kinder to, give anything to, anything to, do anything to, ready to, would love to, would like to, would be happy to, ~need to, ~deserve to, i should, ought to, might as well, may as well, could just, thinking about, thought about, thoughts of, think of, think about, ~fantasise about, ~fantasize about, ~dream of, ~dream about, ~long to, accepted that i will, accepted i will, know i will, nothing more than to, tempted to, ~decide to, close to, ~consider, meant to, supposed to, dying to, the idea of, looking forward to, want nothing but to, peaceful to, nice to, good to, lovely to, great to, how to, urge to, desire to, free to, happy to, fantasies of, prayed to, choose to, chose to, way to`,
  ),
  'me-gone': list(
    `i am out the way, i was out the way, i am gone, i was gone, i were gone, i am dead, i was dead, i were dead, i die, i died, i am not here, i was not here, i am not around, i was not around, i disappear, i disappeared, i vanish, i vanished, i leave, i left, i go, i went, i never came back, i do not come back, i did not come back, i am no longer here, i was no longer here, i drop dead, i dropped dead, i do not wake up, i did not wake up, i stop existing, i stopped existing, i never existed, i am out of the way, i was out of the way, i am out of the picture, i pass, i passed, something happened to me, i am buried, i was buried, i am in the ground, i made way`,
  ),
  'they-cope': list(
    `better, easier, happier, happy, delighted, thrilled, pleased, marry someone better, meet someone better, lighter, simpler, freer, relieved, relief, glad, fine, cope, cope better, manage, get over it, get on with it, get on with their lives, move on, recover, forget, forget me, adjust, carry on, breathe, breathe easier, sleep easier, have one less, find someone better, start again, be rid, celebrate, notice, care, bother, shrug, cheer, cry, miss me, mourn`,
  ),
};

export const obliqueRules: readonly Rule[] = [
  rule(
    'oblique.exit',
    'medium',
    'speaks of leaving life in other words',
    `
    switch|swap|trade|change ..1 places? ..1 with ..8 died|dead|passed|gone
    imagine|imagining|picture|picturing|think+about|thinking+about|thought+about|see+myself ..2 stepping|jumping|walking|falling|throwing+myself|leaning ..2 in+front|off|onto+the|into+the+path|over+the
    i|im|am ..1 ready to end this|everything|it+all|things
    hurts|hurt|painful ..1 to ..1 be+alive|exist|live|breathe|be+here|wake+up
    be ..1 gone|dead|out+of+here ..2 if ..1 it ..2 not|wasnt|werent ..1 for
    not ..4 make ..1 it ..1 through ..2 night|tonight|day|weekend|week|today|evening|winter ..1 !work|of+work
    holding|hanging|hold|hang ..1 on by a thread
    too far gone|past+saving|beyond+help|beyond+saving
    past|beyond saving|help|rescue ..2 !desk
    beg|begging|pray|praying|ask|asking|plead|pleading ..2 god|jesus|the+lord|allah|the+universe|him|someone ..2 to|for|that ..4 end|take|stop|let ..1 it|me|this|my+life|everything|it+all|go
    not ..1 be ..2 sad|upset|sorry|bothered|scared|heartbroken|devastated ..1 if ..2 i ..1 die|died|did+not+wake|was+gone|disappeared|got+hit
    not ..1 see|find ..1 a|any|the ..1 way ..1 forward|forwards|through|past+this|ahead ..6
    this is where ..2 it|i|my+story|everything|the+road ..1 stops|ends|stop|end|get+off|finishes
    they|you|everyone|he|she|people ..1 will|would ..1 understand ..1 why ..2 i ..2 did|had|left|have|went|am+doing ..1 it|this|to|gone
    dying|death|suicide|ending+it|being+dead|killing+myself ..1 seems|feels|sounds|looks|is ..1 logical|sensible|reasonable|rational|obvious|inevitable|right|sane|natural|the+logical
    want|ready|like|wish ..1 to ..1 go ..1 to ..1 heaven|god|jesus ..1 now|soon|already|early
    not ..1 want ..2 to ..1 do this|life|it ..1 anymore|any+more|any+longer >>4 life|living|any+of+it|all+of+it|existing|none+of+it
    said|saying|say goodbye to ..2 my|the ..1 mum|mom|dad|kids|dog|cat|children|wife|husband|sister|brother|mother|father >>8 thought|realise|realize|know+it+is|last|meant|idea
    shouldnt|should+not be ..1 here|alive ..1 anymore|like+the+world|at+all
    death|dying ..2 not|no+longer|never ..2 scare|scares|frighten|frightens|bother|bothers me
    death ..2 not ..2 scary ..1 anymore
    not|no+longer|stopped|never ..1 scared|afraid|frightened|being+scared ..1 to|of ..1 die|death|dying|the+end
    cannot|can+not|could+not|will+not ..1 promise|guarantee|say ..2 that? ..1 i ..1 will ..1 be ..1 here|alive|around|safe|okay|ok
    not|cannot|can+not ..1 promise ..1 not? to ..2 do|hurt|kill|be
    if i could ..3 sleep|leave|go|disappear|stop ..6 never|not ..1 come+back|wake|return ..4 would
    if i could ..4 i would ..1 !eat|travel|buy|help ..3 die|end|gone|never
    rather|want|wish|need|going ..2 be with ..2 dad|mum|mom|my+@close-one|him|her|god|jesus|my+baby >>10 dead|died|passed|heaven|gone|grave
    what if i ..2 just? ..1 drove|jumped|walked|stepped|crashed|swerved|drank|took ..4 lake|river|traffic|tree|off|train|bridge|wall|pills|bleach|sea|road
    kindest|best|right|decent|least|loving ..1 thing ..8 me ..2 go|leave|die|disappear|be+gone|not+be+here
    lost|lose|losing ..2 interest in ..1 life|living|being|existing|everything+including+life ..2 !with
    borrowed time ..6
    third|fourth|second time is|@adv ..1 the ..1 charm
    sorry ..1 mum|mom|dad|everyone|kids ..4
    reached ..2 it|my+limit|the+end ..3 sorry
    a ..1 person can take ..6 reached|limit|enough|sorry
    had|have ..1 enough ..1 of ..1 life|living|this+world|being+alive|existing|everything+and+everyone
    stay|staying|living|life ..2 does|scares|terrifies|frightens ..1 me? ..1 more
    more ..1 scared|afraid ..1 of ..1 living|life|staying|surviving
    not|cannot|can+not|could+not|never ..2 think|come+up|find|see|name|give ..2 of|with|me? ..1 a|one|any ..1 single|good|real? ..1 reason ..1 to ..1 stay|live|keep|go+on|carry+on|be|continue|not
    one of these days|nights|times ..4 not|wont|stop|will ..2 fight|resist|come+back|wake|be+here|go+through|do+it
    better off soon|then|tomorrow|shortly ..4
    you|they|everyone|all ..2 be better off soon ..3
    thoughts ..6 not|wont|stop|give+up ..2 fight|fighting|resist|resisting ..2 back|them|it|anymore
    overstayed my welcome ..6
    overstayed ..4 on ..1 earth|this+planet|world
    i ..1 will|would|going+to ..1 be at peace ..1 soon|then|finally|now|forever
    at peace soon
    nobody|no+one needs me ..3
    i ..1 am ..1 just? ..1 in the way ..3
    it+would|would|that+would|will solve|fix|end everything|it+all|all+my+problems|everyone+is+problems|all+of+it ..4
    close|near|nearly|edge|brink ..1 to|at|on ..1 the edge ..6
    one ..1 more ..2 thing|problem|bad+day ..6 gone|done|end|over|it
    nothing ..2 look forward to ..1 except|but|apart+from|other+than ..3 end|death|dying|sleep
    not ..2 survive|last|make+it|be+alive|be+here ..1 until|till|to|when ..3 back|appointment|session|then|next|monday|friday|week
    feel|already|im|am ..1 like? ..1 a ghost ..6 official|dead|already|nobody|haunting
    make it official ..2
    thought|think|thinking|felt+like|tempted ..1 about|of|to ..1 just? ..1 driving|drive|crash|crashing|swerve|swerving|steer|steering ..2 off|into|over ..2 road|bridge|tree|wall|barrier|cliff|traffic|lorry|truck|edge
    hope|wish|hoping|wishing|pray|praying ..1 that? ..1 i ..2 get|got|was|am|had ..2 in|into|hit|killed|run+over|shot|crushed|cancer ..2
    water|sea|drop|tracks|edge|river|ground|road ..2 looked|looks|looking ..2 inviting|tempting|so+peaceful|welcoming|so+close ..5
    happier|better+off|easier|better ..6 with someone else ..6 out+of+the+way|gone|dead|without+me
    once i ..1 am ..1 out of the way
    rest ..4 not|never ..2 have+to|get+up|wake ..3
    not think|imagine|reckon|suppose|expect ..2 i ..1 will ..1 be ..1 here|around|alive|there
    decided|know|sure|certain|convinced|accepted|promised ..4 not|never ..1 see|turn|reach|make|make+it+to|live+to|be ..2 18|19|20|21|22|23|24|25|26|27|28|29|30|35|40|50|thirty|forty|another|next|christmas|new
    not ..1 have|got ..1 the|any energy|strength|will|fight|power ..2 to ..1 fight|go+on|live|carry+on|keep|continue|survive|stay ..2 anymore|any+more|longer|going|this|alive
    reason|reasons ..1 to|for ..1 die|dying|end+it|not+live
    list ..3 reasons ..2 to ..1 live|die|stay|go
    better|best|easier|maybe|should ..3 if ..2 i ..2 go|went|left|leave|disappear|disappeared ..1 away|forever ..1 forever|for+good|permanently
    go away forever
    not ..2 think|know|sure|see ..2 i|how|if ..2 can|could|will ..1 do|take|survive|face|make+it+through|get+through|live+through|handle|manage ..1 another|one+more ..1 week|day|year|month|night|hour|winter !of+work|of+school|at+work|shift
    pain|suffering|misery|hurt|struggle|nightmare|all|it ..2 will|is+going+to|would ..1 all? ..1 be+over|end|stop ..1 soon|tonight|tomorrow|shortly|finally|by+then
    jumped|done+it|ended+it|killed+myself|hanged+myself ..1 already|by+now|years+ago|long+ago
    would ..2 have ..2 jumped|hanged|died|gone|shot ..1 myself|already|by ..2
    one+day|someday|eventually|tonight ..3 i ..2 will|might|am+going+to|would ..2 actually|really|finally ..1 go+through|do+it|act|follow|snap
    go|going|gone|went|follow|following|follows through with ..1 it|this|suicide|the+plan|my+plan !surgery|wedding
    scared|afraid|worried|terrified ..4 go+through+with+it|do+it|act+on|actually+do|follow+through
    not|never ..1 being|to+be ..1 alive|here|born|conscious|anymore ..3 sounds|seems|feels|looks|appeals|would+be ..3
    not being alive
    everything|all ..2 is|have|got|ready|set|prepared ..2 ready|set|prepared|done|sorted ..2 for ..1 tonight|tomorrow|the+day|sunday|monday|friday|saturday|it|death
    shot+himself|shot+herself|killed+himself|killed+herself|hanged+himself|hung+himself|suicide|jumped|overdosed|took+his+life|took+her+life >>14 doing|do|follow|join|copy ..1 the+same|same|him|her|likewise
    had|has the right idea
    if|when|once|after ..3 dies|goes|died|passes|is+gone ..2 i ..3 going+too|go+too|die+too|am+done|will+follow|am+next|following|am+out|am+leaving|go+with
    drive|driving|drove|ride|riding ..3 fast|drunk|recklessly|without+a+seatbelt|blind ..6 hope|hoping|wish|wishing ..2 something|i ..1 happens|crash|die|happen|happened
    think|feel|know|maybe|it|its is|it+is|its ..1 my time ..1 to go !home|to|out
    time for me to ..1 go|leave|die|end !home|to|out|work
    waiting|want|wanting|ready|going|time|coming|hope|hoping|decided to ..1 join ..1 her|him|them|my+@close-one|my+baby|my+wife !for|at|on|in
    not|stopped|never|no+longer ..1 care|caring ..2 about ..1 living|being+alive|my+life|staying+alive|surviving|my+own+life
    not|never ..4 belong ..2 on+this+planet|in+this+world|on+earth|on+this+earth|in+this+life|among+the+living
    death|dying|it ..8 only|one thing|way|answer ..3 help|save|free|fix|heal|cure ..1 me|this|us
    wish|wished ..3 could|would just? ..2 die ..2 in my sleep
    why ..2 can+not|cannot|could+not|wont i ..1 just? ..1 die|disappear|not+wake|stop+existing|be+dead|cease
    taking|take|took my own life
    die in my sleep
    feel|feeling ..2 ready|getting+ready|prepared ..1 to ..1 leave|go|die ..6 frighten|scare|scared|afraid|calm|peace|not
    cannot|can+not|could+not ..1 see past|beyond tonight|today|tomorrow|this+week|the+weekend|christmas|friday
    close my eyes ..2 for|one ..1 the? last time|forever
    make|made|making my own arrangements
    life|living is|feels|has+been ..1 too|so ..1 long|much|hard ..2 !to|for+that
    hope|hoping|hoped|wish|wishing|prayed ..3 chemo|treatment|radiotherapy|operation|transplant|antibiotics|medicine ..2 not|fails|stops ..1 work
    voice|part|something ..2 inside|of+me|in+me ..6 sigh+of+relief|better+off|relieved|be+glad|without+me|burden|useless
    cannot|can+not|not be fixed|saved|helped|repaired ..8 broken|thrown|end|done|die|gone|point|bin
    difference between living|life|being+alive ..2 and ..1 dying|death|being+dead
    see|meet you|ya|u|y'all ..2 on the other side !of
    last straw|final+straw|straw+that+broke ..6 other+side|goodbye|done|end|bye|over
    not ..2 make+it|last|live|be+alive|survive|be+around ..1 to|until|till|past|in|through|that+long ..2 graduation|graduate|christmas|birthday|summer|spring|winter|months|weeks|year|years|new+year|thirty|30|25|20|18|21|wedding|school
    not ..1 be alive|here|around in ..1 9|six|nine|three|two|a|few|5|five|6|3 ..1 months|weeks|year|years|month|days
    wished|wish ..3 i ..1 was|were|had+been ..2 on that|it|the plane|train|car|flight|bus
    wish|wished ..3 i ..1 would|could ..2 get|got|be ..2 in|into|hit ..2 a|an ..1 accident|crash|wreck|bus|car
    if i had ..1 the guts|courage|nerve|balls|strength ..3 gone|dead|done|end
    made|make ..1 a deal|pact|promise|bargain|agreement with myself ..14 go|die|end|leave|out|stop|kill|done
    i|ill get|allowed|free to go|leave|die ..1 !home|to|out|early|there|and
    spot|place|bridge|corner|tree|flat|stretch|cliff where ..6 jumped|died|killed|hanged|hung|did+it
    said|told|made ..2 sorry|amends|goodbye|peace ..2 to|with ..2 everyone|everybody|all|people
    nothing ..4 say|do ..3 change|talk|stop ..2 my+mind|me ..4
    not ..2 try|bother ..2 to? ..1 stop|save|talk ..2 me ..2
    not ..2 fight|resist|struggle|stop+it|mind ..3 if ..4 kill|killed|shot|shoot|murder|die|drown|stabbed
    euthanasia|dignitas|put+down|put+to+sleep ..3 for|like|as|if ..2 me|a+dog|an+animal|people+like|myself
    i|me|myself|im ..8 assisted+dying|assisted+suicide|dignitas|euthanasia|euthanised|euthanized
    rid of me
    everyone|you|they|world ..2 all? ..1 be|get ..1 rid|shot|free of me
    wanted|want someone|somebody|people|you ..1 to ..1 know|remember ..2 i ..1 was|existed|lived|am ..1 here|ever|at+all|before
    could|may|might|would ..1 as+well ..1 be|have+been ..1 dead|gone ..2 already|anyway|now
    be dead already ..10
    want|need|wanna off|out !to|the|sale|work|of+the+house|of+here|of+town|with|this+roller|for|more|of|on|at|if|and
    done ..1 with ..1 this|the ..2 world|life|planet
    wait|waiting to be ..1 six+feet+under|dead|gone|buried|in+the+ground
    six feet under
    keep|always|still ..1 going|go|walking|driving|come|coming ..1 back|past ..3 look|there|see|park|it|edge|bridge|spot|hole ..3 jumped|ice|lake|river|edge|drop|water|spot|why
    homesick|longing|longs|yearning|looking for|forward ..2 death|grave|the+end
    death ..6 homesick|home|friend|comfort|warm
    picked|chosen|chose|choose ..1 out? ..3 buried|cremated|funeral|coffin|gravestone|headstone ..2
    stopped|stop|quit|skipping ..3 heart|blood+pressure|diabetes|kidney|epilepsy|hiv|transplant ..1 pills|tablets|medication|meds|injections ..6
    live|living|stay|staying ..6 to|so not? ..1 hurt|upset ..2 my mum|mom|mother|parents|kids|family
    @want-exit @adv* @exit-plain
    @want-exit @adv* @exit-verb ..2 @for-good
    @exit-verb ..1 @for-good ..3 tired|done|peace|enough|ready|want
    off+switch|exit+button|delete+button|off+button|kill+switch|eject+button|quit+button ..8 pressed|press|push|pushed|hit|life|me|us|existence|myself|would
    press|pressed|pushed|hit ..3 off+switch|off+button|button ..8 existed|exist|life|me|gone|disappear|myself|thinking|hesitate
    button ..5 press|push|end|die|never+existed|not+exist ..6 existed|exist|press|thinking|hesitate|gone|heartbeat|second|without
    let me @adv* sink|drown|rest+now|fade|slip+away|slip+under|bleed|sleep+forever
    slip|sink|slide|go|stay ..2 under|beneath the|my? bath|bathwater|water|waves|surface ..5
    give|hand|trade|swap|return ..2 it|life|my+life ..2 back ..3 could
    swap|trade|change|swapped|traded ..4 places? ..2 with ..4 dying|dead|terminal|terminally+ill|cancer+patient|corpse
    permanent solution|answer|fix|option|sleep
    same|only|one|easy|simple|obvious ..1 solution|answer|way|fix ..8 permanent|final|you+know+what|know+which|dark|one|death
    everything|every+problem|all ..6 one|only ..1 way|answer|thing|solution ..3 stops|stop|ends|know|it+is|left
    only|one way ..2 it|this|pain|hurting ..2 stops|ends|will+stop|will+end
    cannot|can+not|could+not ..2 think|see|find|imagine of|another|any ..2 way ..4 stop|end|out|escape|this
    ~stand|can+not+stand|hate|sick+of ..2 being|living ..1 in this body|skin|world|head ..3 day|anymore|minute|longer
    anything|something ..2 would|that|to stop my heart|breathing
    want|need|like|love|wish my heart|breathing to|would stop|give+out
    my heart|body to|would|will|could|keeps|won't ..1 just|simply ..1 stop|give+out|giving+up|going
    hate|wish|annoyed|sad ..3 my body keeps|kept|still ..1 going|working|fighting|living
    i|im|am|it|this be|is|@adv ..1 done|finished|over|enough >>3 look|find|search|come+looking|blame|forgive|sorry ..2 me|for+me
    not|never look|search|come+looking for me
    take|took|leave|end myself out of ..1 the|this ..1 equation|picture|world|game|way
    ~make|~clear way|room|space for ..2 one|someone|better|others|somebody|them
    out of ..1 everyone|everybody|their|your|his|her ..2 way|hair ..2 for+good|forever|permanently|finally
    done fighting|trying|surviving|living|existing|pretending|holding+on|struggling|hurting >>8 mind|decided|peace|goodbye|sorry|over|end|sleep|tired|anymore
    ~stop|done|tired|sick|exhausted|weary of? fighting|surviving|treading+water|holding+on|staying|existing|hanging+on|struggling+to+live|keeping+myself+alive ..4
    tired|sick|exhausted|weary of ..1 surviving|treading+water|staying+alive|hanging+on|holding+on|existing|fighting+this|fighting+it
    nothing|none|not+much|little|no+fight ..2 left ..1 in ..1 me|tank|the+tank
    not ..1 a+lot|much|anything|a+thing|enough keeping|tethering|holding|tying|anchoring me ..2
    nothing|not ..4 tether|tethers|tethering|anchor|anchors|ties|tied ..1 me ..3 here|anymore|world|life|left
    not see why ..2 should|must|have+to ..1 drag|go+on|carry+on|continue|keep+going|stay|be+here
    good|long|full innings|life|run ..6 ready|done|enough|time|go|bow|over|end|drag
    lived|been+here|been+around long|too+long|enough ..1 enough? ..3
    wish|want ..3 doctors|they|nurses ..2 leave|left|let|stop|stopped me ..1 be|alone|go|die|patching|keeping|saving|treating
    ~dream|~think|~fantasise|~fantasize|~imagine|~picture|thinking|picturing ..3 the+end|my+end|my+exit|my+ending|not+being|leaving+it+all|leaving+everything|nothingness|being+gone|when+i+am+gone|the+other+side
    calm|peace|peaceful|comfort|comforting|comforts|comforted|relief|soothing|soothes|soothed ..3 i|me|my|knowing|know|that|thought ..5 the+end|can+opt+out|could+opt+out|exit|can+leave|could+leave|it+will+end|can+end
    planning|planned|plan|chosen|set|picked my exit|departure|end|ending|way+out|last+day|leaving|death|goodbye
    i ..1 do|will|would not intend|plan|expect|hope|mean|want to ..1 see|reach|make|be+here|be+around|live ..3 new+year|christmas|next|spring|summer|birthday|tomorrow|morning|another|thirty|forty|30|40|50|to+see|for|long
    only|one thing ..3 look|looking forward ..3 not|dying|death|end|nothing|sleep
    solution|option|answer|escape|thought|idea ..5 permanent ..3
    everyone|everybody|they ..1 leaves|leave|left ..3 leaving+first|i+am+leaving|going+first
    join|follow|following|joining ..3 into+the+grave|to+the+grave|where+he+is|where+she+is|where+they+are|him+soon|her+soon|them+soon
    go|be|get to? where|wherever he|she|they|my+@close-one is|are|@adv ..2
    when ..5 goes|dies|is+gone|passes|went|died i go|leave|follow|am+going|die|end
    together|reunited|see+you|with+you ..4 soon|again|now ..2 mum|mom|dad|nan|gran|love|baby|heaven|darling|granddad|grandad|son
    long now|until till|until ..2 together|with+you|see+you|reunited|join
    waiting|wait ..5 good|enough|right|an ..2 excuse|reason|moment|time ..2 to ..1 end|die|go|do+it|kill
    excuse|reason to end it|everything|things
    one|a|any|another reason ..3 not+to|to+stay|to+live|to+keep+going|to+stick+around|to+carry+on|not+to+do+it|to+be+here
    not|never|nothing|no ..6 be|been ..1 built|made|meant|cut+out|designed|wired for|to ..2 life|this|living|world|live|exist|be+here
    was|am|were ..1 not|never ..1 built|made|meant|cut+out|designed|wired for|to ..2 life|living|this+world|live|exist|be+here|be+happy
    why was|were ..2 i ..2 born
    wish|should ..6 abortion|aborted|contraception|miscarried|swallowed
    did|never not ask|asked|chose|choose ..2 to be? born|for+this+life|to+exist|to+be+here|for+life >>6 out|done|want|tired|over|end|hate
    want out !of|here|by
    no more|further tomorrow|tomorrows|mornings|days|birthdays ..3 for|please|me
    no|not tomorrow|future ..3 left|in|for me|you
    angry|disappointed|gutted|sad|cry|cried|devastated|annoyed ..3 i ..1 woke|wake|woken|opened+my+eyes|survived|made+it
    let ..2 morning|tomorrow|day happen ..2 someone|others|without
    black|nothing|blank|empty|wall|dark ..4 when ..4 future|five+years|ahead|years
    five+years|the+future|years+from+now|next+year|ahead ..6 see|there+is|just ..2 black|nothing|blank|dark|a+wall|emptiness
    stopped|quit|no+point|not|never making|make|planning|plan ..2 plans|anything ..2 past|after|beyond|for ..3
    never|not|did+not ..1 plan|planned|plans|expected|expect ..2 to|on|for ..2 live|make+it|get|be|still|living|being ..3 this+far|past|this+long|old|alive|here|this+part|thirty|18|20|21|25|30|40
    supposed|meant|going ..2 to be|have+been ..1 dead|gone ..2 by|before|already|at
    planning|planned to|on be|being ..1 dead|gone ..1 by
    disappointed|gutted|sad|upset ..6 scan|test|results|biopsy|tests ..3 clear|negative|benign|fine|nothing
    scan|test|results|biopsy|lump|tests ..8 disappointed|gutted|hoping|hope|hoped|wish|praying ..6 cancer|terminal|bad|clear|malignant|worst|positive
    hope|hoping|wish|wishing|pray|praying ..3 surgery|operation|plane|flight|anaesthetic|anesthetic|heart|tumour|tumor ..3 goes+wrong|go+wrong|fails|kills|fail|does+not|do+not|crash|crashes|stops|gives|went+wrong
    fantasise|fantasize|daydream|dream|dreaming|fantasising|fantasizing about|of ..2 cancer|terminal|dying|illness|getting+sick|car+crash|accident|tumour|tumor|heart+attack
    scared|afraid|frightened|terrified of ..1 not ..1 dying|living|waking|being+able+to+die
    not scared|afraid|frightened ..1 of|to|about ..1 death|die|dying|unaliving|being+dead|the+end ..4 anymore|now|living|life|more
    another|more ..2 years|decades|winters|winter|months ..3 of+this|like+this ..3
    can|could not do|face|take|live|survive|get+through another|one+more|any+more winter|year|day|night|christmas|birthday|week|month|spring|summer|morning !of+work|at+work|of+school
    living|life|existing|being+alive|staying+alive is|feels|seems|has+become|just ..3 punishment|sentence|prison|chore|torture|burden|trap|cage|hell|job+i+hate|obligation ..2
    no energy|will|strength|reason ..2 to live|exist|go+on|stay|carry+on ..6
    courage|guts|nerve|strength|brave|balls ..3 to die|end|do+it|leave|jump|finish
    all ..3 missing|lacking|need|left ..3 nerve|courage|guts|push
    i ..1 look forward|looking ..3 death|not+existing|the+grave|dying|the+end
    death|dying|the+grave|suicide ..2 sounds|looks|looking|seems|feels|is @adv* good|peaceful|nice|lovely|sweet|comforting|beautiful|tempting|appealing|real+good|like+a|warm|inviting|friend|home|great|amazing|easy|fun|scary+anymore
    think|thinking|thought|see|started ..4 suicide|death|dying ..1 as|like a|an|my ..3 retirement|holiday|friend|plan|exit|option|escape|comfort|freedom|rest|home|reward|way+out
    suicide ..4 selfish|cowardly|sin|weak|brave|easy|forgive|understand ..8 i|me|god|my
    i ..1 keep|kept|always|automatically|just|constantly work|working|calculate|calculating|measure|measuring|wonder|wondering|figure|do ..2 out|the+maths|the+math|if|how ..4 enough|high|fall|drop|cars|survive|deep
    every|each|any|all ..1 tall+building|building|bridge|height|high+place|roof|train|balcony ..10 i|me|enough|fall|jump|imagine|picture|work+out
    think|thinking|thought ..1 about|of ..3 so+much|all+the+time|every+day|for+months|for+years|so+often ..4 boring|normal|used+to|comforting|friend|plan
    nearly|almost ..1 there|ready|done|over ..4 suicide|death|die|goodbye|brave
    nothing ..3 matter|matters >>6 bye|goodbye|sorry|love+you|gone|over|not+matter
    ~matter ..3 after ..1 @soon
    not matter ..2 after ..1 @soon
    wont|will|would not ..2 matter|be+my+problem|bother|worry|worrying ..2 after ..1 @soon
    you|they|he|she|everyone|nobody ..1 will|would|wont not? ..1 have|need ..1 to? ..1 worry|worrying|bother|deal|see|put+up ..3 me ..3 longer|much+longer|soon|anymore|again|after
    i|ill will|would ..2 not? ..1 be ..1 around|here|in+the+way|a+problem|a+bother|a+burden ..2 much+longer|for+long|anymore|soon
    a danger|threat|risk to myself
    picking|pick|start|picked a fight ..4 kill|wins|brave|knife|would
    go|going|coming|gone|ready|want ..2 home ..1 to|with ..2 lord|god|jesus|father+in+heaven|heaven|maker ..3 soon|now|tonight|by|ready|tired|want|hand
    lord|god|life|die|end|go|going|leave|home ..8 by my own hand|hands
    `,
    { rung: 'wish-to-be-dead', ownNegation: true, unless: 'everyday-wish', about: 'anyone' },
  ),
  rule(
    'suicide.rather-not-be',
    'medium',
    'would rather not be alive',
    `
    @would-rather @adv* ..2 @non-life !with|of+embarrassment
    @would-rather ..3 @non-life ..3 forever|again|already|peacefully|instead|now|anymore|tonight|soon
    @non-life ..2 sounds|seems|feels|looks|would+be|is|might+be ..3 nice|peaceful|easier|easy|better|good|relief|lovely|perfect|appealing|tempting|great|bliss|like+heaven|the+answer|only|best
    `,
    { rung: 'wish-to-be-dead', ownNegation: false, unless: 'everyday-laugh' },
  ),
];
