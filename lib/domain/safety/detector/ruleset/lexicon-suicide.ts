import { list } from '@/lib/domain/safety/detector/ruleset/list';

export const suicideLexicon: Readonly<Record<string, readonly string[]>> = {
  /** Taking one's own life, said outright or in the words that filters have taught people. */
  'kill-self': list(
    `~kill myself, ~set myself on fire, ~set fire to myself, ~set myself alight, ~burn myself alive, ~stab myself in the heart, ~end my life, ~end my own life, ~end it all, ~take my life, ~take my own life, ~off myself, ~unalive myself, ~unalive, ~do myself in, ~top myself, ~hang myself, ~shoot myself, ~drown myself, ~gas myself,
     ~suffocate myself, ~self delete, self deletion, ~delete my existence, ~kill my self, ~end my existence, ~finish myself, ~end myself, ~execute myself, ~strangle myself, ~throw myself off, ~throw myself in front, ~throw myself under, ~throw myself out, ~neck myself, ~rope myself, ~remove myself from this world, ~remove myself from the world, ~remove myself from this earth, ~commit suicide, kms, ctb, ~blow my brains out, ~blow my head off, ~jump off a bridge, ~jump off the bridge, ~jump off a building, ~jump off a roof, ~jump off the roof, ~jump off a cliff, ~jump off of a bridge, ~jump in front of a train, ~jump in front of a bus, ~jump in front of a car, ~step in front of a train, ~step in front of a bus, ~step in front of traffic, ~walk in front of a train, ~walk in front of a bus, ~walk out into traffic, ~slit my wrists, ~slit my wrist, ~slit my throat, ~cut my throat, ~slash my wrists, ~put a bullet in my head, ~put a bullet through my head, ~put a gun in my mouth, ~put a gun to my head, ~drive off a cliff, ~drive off a bridge, ~overdose on purpose, ~end it for good, ~end it tonight, ~end my misery, ~eat a bullet, ~swallow all my pills, ~take all my pills, ~take all the pills, ~pull the plug on myself, ~starve myself to death, ~opt out of life, ~leave this world, ~leave this life, ~depart this world`,
  ),
  /** Words that mean it only after a wish or a plan. */
  'kill-self-loose': list(
    `@kill-self, ~catch the bus, ~take the exit, ~check out early, ~drive off the road, ~crash my car, ~end everything, ~end it now, ~end things for good, ~pull the trigger, ~take the easy way out, ~bleed out, ~bleed to death, ~make an end of it, ~finish it all, ~end my suffering, ~ended my suffering, ~kill me myself, ~delete myself, ~walk into the sea, ~walk into the ocean, ~jump out of the window, ~jump out the window, ~jump out a window, ~drive into a tree, ~drive into a wall, ~finish myself off, ~take myself out, ~drink myself to death, ~put myself out of my misery, ~walk into traffic, ~poison myself, ~electrocute myself, ~throw myself into`,
  ),
  /** Objects of thinking about: nouns and -ing forms. */
  'end-thing': list(
    `suicide, killing myself, ending my life, ending it all, ending it, ending things, ending everything, taking my life, taking my own life, my own death, dying, death, not being here, not being alive, being dead, not existing, not waking up, not being around, jumping, overdosing, hanging myself, shooting myself, drowning myself, crashing, @kill-self, my death, my funeral, disappearing forever, leaving this world, offing myself, doing it, how to die, ways to die, how i would do it, going to sleep forever, sleeping forever, how i would kill myself, suicidal things, what it would be like to die, what it would be like to be dead, what it would be like if i died, what it would be like if i was dead`,
  ),
  'end-thing-strict': list(
    `suicide, killing myself, kms, ending my life, ending it all, taking my life, taking my own life, my own death, not being here, not being alive, being dead, not existing, not waking up, not being around, overdosing, @kill-self, my own funeral, leaving this world, offing myself, how to die, how i would do it, ways to die, dying`,
  ),
  die: list(
    'die, dying, died, be dead, be dying, drop dead, perish, be gone, not exist, stop existing, cease to exist, not be here, not be alive, vanish forever, disappear forever, sleep forever, never wake up, not wake up, stop living, be unalive, be killed, be gone forever, be buried, be six feet under, be in the ground, be dead already',
  ),
  'want-die': list(
    `~want to, ~wish to, ~wish i could, ~wish i would, ~wish i would just, ~need to, would rather, rather, ~hope to, ~hope i, ready to, would like to, would love to, ~long to, ~prefer to, ~deserve to, ~decide to, ~beg to, willing to, ~pray to, ~pray i, wishing i would, going to, desire to, urge to, wish that i would, feel like i want to, supposed to, itching to, ~yearn to, welcome to, meant to, happy to, content to, glad to, better if i, easier if i, best if i, better for everyone if i, better if i just, better to`,
  ),
  think: list(
    `~think about, ~think of, thoughts of, thoughts about, thought of, thought about, thinking abt, ~consider, ~contemplate, ~fantasise about, ~fantasize about, ~daydream about, ~dream of, ~dream about, ~imagine, ~obsess over, ~obsess about, obsessed with, ideas of, ideas about, idea of, fantasies of, fantasies about, urges to, urge to, visions of, plans for, plans to, plan to, ~plan, ~talk about, ~romanticise, ~romanticize, ~picture, ~toy with, toying with the idea of, ~entertain, contemplation of, ~ponder, ~research, ~google, ~look up, ~debate, on the verge of, close to, on the edge of, tempted by, drawn to, preoccupied with, urge for, thoughts are about, tempted to, tempted, mind goes to, mind keeps going to, head is full of, thought crosses my mind of, flirt with the idea of, wondering about, ~wonder about, ~fixate on, fixated on`,
  ),
  intend: list(
    `going to, will, ~plan to, ~plan on, about to, ~decide to, ready to, ~intend to, intending on, have to, set to, on the verge of, ~try to, ~attempt to, might, may, could, should, may as well, might as well, just might, want to, need to, feel like, would rather, wanting to, tempted to, close to, considering, ~wish i could, ~wish i had the courage to, have the courage to, brave enough to, had the guts to, have the guts to, guts to, balls to, courage to, too scared to, too afraid to, too much of a coward to, too chicken to, scared i will, afraid i will, worried i will, scared i might, afraid i might, afraid of, scared of, capable of, urge to, urges to, would, thinking of, thinking about, rather, ought to, prepared to, wish to, desire to, feel the need to, feeling like, threatened to, force me to, not long until i, nearly, almost, came close to, ~end up`,
  ),
  method: list(
    `pills, pill, tablets, medication, paracetamol, tylenol, acetaminophen, ibuprofen, aspirin, xanax, valium, insulin, sleeping pills, painkillers, antidepressants, sertraline, opioids, morphine, fentanyl, gun, pistol, shotgun, rifle, revolver, firearm, bullet, bullets, handgun, rope, noose, belt, razor, razor blade, blade, knife, bleach, antifreeze, poison, helium, carbon monoxide, exhaust, charcoal, plastic bag, bridge, railway, train tracks, tracks, train, cliff, balcony, roof, overpass, car park, parking garage, platform, scaffold, nitrogen, cyanide, sodium nitrite, scissors, hose, garage, motorway, highway, box cutter, stash, beam, ligature, cord, ledge, window, reservoir, quarry, gas`,
  ),
  'strong-method': list(
    `noose, rope, gun, pistol, shotgun, rifle, revolver, firearm, handgun, sodium nitrite, helium, cyanide, razor blades, charcoal, ligature, bullet, bullets`,
  ),
  pills: list(
    'methadone, co codamol, co codamols, cocodamol, codamol, dihydrocodeine, naproxen, diazepam, zopiclone, gabapentin, pregabalin, mirtazapine, fluoxetine, venlafaxine, nurofen, beta blockers, antipsychotics, olanzapine, clonazepam, lorazepam, temazepam, trazodone, warfarin, digoxin, metformin, blood pressure meds, blood pressure tablets, heart tablets, water tablets, oramorph, clozapine, duloxetine, pills, pill, tablets, medication, paracetamol, tylenol, acetaminophen, ibuprofen, aspirin, xanax, valium, insulin, sleeping pills, painkillers, pain killers, antidepressants, sertraline, opioids, morphine, fentanyl, oxycodone, percocet, codeine, benzos, prozac, zoloft, lithium, seroquel, quetiapine, antihistamines, benadryl, capsules, sleepers, prescriptions, prescription, citalopram, propranolol, tramadol, amitriptyline, melatonin, packets, packs, boxes, doses, meds',
  ),
  soon: list(
    'tonight, tomorrow, today, this weekend, this week, this evening, this morning, soon, now, right now, next week, monday, tuesday, wednesday, thursday, friday, saturday, sunday, at midnight, before christmas, by christmas, on my birthday, after christmas, once everyone is asleep, when everyone is asleep, when they are asleep, when everyone goes to bed, once the kids are asleep, when my parents leave, when he leaves, when she leaves, this time, by the end of the week, by the end of the month, in a few days, in a few hours',
  ),
  without: list(
    'without me, had i never existed, had i never been born, had i not been born, had i not existed, had i died, if i was gone, if i were gone, if i was dead, if i were dead, if i died, if i was not here, if i were not here, if i was not around, if i were not around, if i disappeared, if i was never born, if i had never been born, if i was not alive, if i did not exist, if i never existed, if i left this world, when i am gone, once i am gone, after i am gone, with me gone, with me dead, if i vanished, if i killed myself, if i just died, if i just disappeared, if i just vanished, if i were no longer here, if i was no longer here, if i was out of the picture, if i was no longer around, if i was not in it, if i was not in the world, if i had not been born, if i dropped dead, if i never woke up, if i did not wake up, not having me around, not having me here, when i die, if i am gone, if i am dead, if i die, if i stopped existing, if i ended it, if i was to die, if i were to die, if i passed away',
  ),
  selves: list(
    'everyone, everybody, they, the world, this world, my family, my parents, my mom, my mum, my kids, my children, my husband, my wife, people, my friends, my partner, he, she, my girlfriend, my boyfriend, my dad, them, you, you all, y all, all of you, all, the universe, him, her, the kids, the family, the children, the planet, society, my brother, my sister, my daughter, my son, the ones i love, loved ones, my loved ones',
  ),
  better: list(
    'better off, better, happier, easier, simpler, relieved, improved, less stressed, at peace, better place, much better place, just fine, do better, cope better, be fine, manage fine, be free, be rid of me',
  ),
  'live-verbs': list(
    'be alive, exist, be here, keep living, go on living, keep going, go on, carry on, continue, wake up, be around, stay alive, keep existing, keep on living, be living, live anymore, be on this earth, be in this world, be on this planet, breathe, stay here, keep breathing, see tomorrow, see another day, live another day, see the morning, wake up tomorrow, live like this, stick around, continue living, be a part of this world, live in this world, keep waking up',
  ),
  'live-strict': list(
    'be alive, exist, keep living, go on living, be living, keep existing, stay alive, be on this earth, be on this planet, wake up tomorrow, see tomorrow, see another day, live another day, see the morning, continue living, be in this world, keep breathing, keep waking up, live another year, live another month',
  ),
  'life-ing': list(
    'living, being alive, existing, life, being here, this life, waking up, breathing, my life, this world, the world, my existence, it all, everything, living like this, being me, fighting, my own existence, being a person, being on this planet',
  ),
  tired: list(
    'tired, sick, sick and tired, exhausted, done, weary, fed up, bored, finished, over, worn out, so over, drained, through',
  ),
  'suicidal-noun': list(
    'suicidal thoughts, suicidal ideation, suicidal feelings, suicidal urges, suicidal tendencies, suicidal ideations, suicidal thinking, suicidal impulses, suicidal plans, suicidal thought, suicidal ideas, suicidal urge, suicidal fantasies, suicide ideation, suicide thoughts, suicidality, suicide attempt, suicide attempts, suicide plan, suicide note, death wish, suicidal episode, suicidal depression, suicidal intent, thoughts of suicide',
  ),
};
