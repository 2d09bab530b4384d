import { list } from '@/lib/domain/safety/detector/ruleset/list';

/**
 * Classes of words and phrases that patterns refer to. An entry may itself use the pattern language's words: @class,
 * ~verb and plain words. Grouped by what they are for.
 */

/** Who speaks, who is spoken of. */
const people = {
  i: list('i'),
  'subject-self': list('i, me, my, myself, mine, we, us, our'),
  /** Somebody close, or a sentence that dropped its "I": with either, or with the writer, a text is about somebody. */
  'near-writer': list(
    '@subject-self, mum, mom, mam, dad, nan, nana, gran, grandma, grandad, grandpa, hubby, stepdad, stepmum, stepmom, son, daughter, bf, gf, husband, wife, partner, boyfriend, girlfriend, sister, brother, carer, carers, staff here, nurses here, the staff, flatmate, neighbour, neighbours, next door, babysitter, nanny, coach, teacher, the kids, the baby, the children',
  ),
  'dropped-subject': list(
    'how to, how can, how do, am, been, being, got, getting, get, feel, feels, feeling, felt, still, just, cannot, can, could, do, did, had, have, having, hear, hearing, see, seeing, drank, drink, drinking, took, taken, taking, woke, want, wanted, need, needed, started, starting, stopped, lost, tried, trying, think, thinking, thought, starving, relapsed, relapse, scared, afraid, made, keep, kept, live, living, used, using, not, never, so, please, help, raped, hit, locked, trapped, stuck, back, again, he, she, they, ate, eating, eat, slept, haven, went, going, someone, somebody, everyone, every, voices, clean, sober, smoked, injecting, injected, snorted, convinced, paranoid, blacked, passed, threw, bought, buying, drove, driving, filled, hold, holding, held, smoke, smoking, snort, snorting, walked, stood, sat, sitting, swallowed, popped, popping, binged, binge, binging, purged, purging, cut, cutting, burned, burning, skipped, skipping, hid, hiding, staring, lying, crying, shaking, the only, how much, how many, is it, if i, picked, scratched, punched, watched, followed, called, told, off, on, in, under, high, drunk, hungover, withdrawal, day, days, week, one',
  ),
  'subject-you': list('you, your, yours, yourself, op, youd'),
  'subject-other': list(
    `@relation, he, she, they, someone, somebody, anyone, anybody, people, person, everyone, everybody, nobody, no one, who, him, her, his, them, their,
     kids, teens, men, women, patients, students, folks, guys, others, celebrities, character, characters, protagonist, hero, villain, victims, survivors, soldiers, veterans, youth, teenagers, adolescents, adults, clients, humans, himself, herself, themselves, users, trans people, most people, some people`,
  ),
  'my-person': list(`@my @relation, @my @rel-adj @relation`),
  my: list('my'),
  'rel-adj': list(
    'best, close, old, little, younger, older, big, baby, elderly, teenage, own, ex, step, foster, good, oldest, youngest, eldest, dear, new, twin, soon to be, former, disabled, 5 year old, year old, only, late',
  ),
  relation: list(
    `mom, mum, mother, mam, ma, mommy, mummy, dad, father, daddy, da, pa, parents, parent, brother, bro, sister, sis, sibling, siblings, husband, wife, spouse, partner, boyfriend, girlfriend, fiance, fiancee, ex, exes, friend, friends, mate, bestie, son, daughter, kid, kids, child, children, baby, toddler, teen, teenager, stepson, stepdaughter,
     stepdad, stepmom, stepmum, stepfather, stepmother, stepbrother, uncle, aunt, auntie, cousin, niece, nephew, grandma, grandmother, nan, nana, gran, granny, grandpa, grandfather, grandad, granddad, roommate, flatmate, housemate, neighbour, neighbor, boss, manager, coworker, colleague, teacher, coach, carer, caregiver, landlord, student, pupil, client, patient, classmate, ex husband, ex wife, ex boyfriend, ex girlfriend, step dad, step mom, step father, foster mother, foster father, guardian, family, fella, lad, girl, boy, date, tinder date, supervisor, guy, man, woman, lodger, nurse, priest, pastor, tutor`,
  ),
  'close-one': list(
    `mom, mum, mother, dad, father, parents, brother, sister, sibling, husband, wife, spouse, partner, boyfriend, girlfriend, fiance, fiancee, ex, friend, mate, bestie, son, daughter, kid, child, teen, teenager, stepson, stepdaughter, stepdad, stepmom, stepmum, uncle, aunt, cousin, niece, nephew, grandma, grandmother, nan, gran, grandpa, grandfather, grandad, roommate, flatmate, housemate, coworker, colleague, neighbour, neighbor, lad, boy, girl, boss, teacher, year old, student`,
  ),
  partner: list(
    'husband, wife, spouse, partner, boyfriend, girlfriend, fiance, fiancee, ex, bloke, fella, other half, man, ex husband, ex wife',
  ),
  parent: list(
    'mom, mum, mother, dad, father, daddy, mummy, mommy, parents, stepdad, stepmom, stepmum, stepfather, stepmother, uncle, aunt, grandfather, grandma, grandmother, grandpa, brother, cousin, sister, step dad, step mom, coach, teacher, priest, family, nan, foster mother, foster father, guardian',
  ),
  he: list('he, she, they, who, it'),
  them: list('him, her, them, himself, herself, themself, themselves, it'),
  'child-word': list(
    'son, daughter, kid, kids, child, children, baby, babies, toddler, little one, little ones, boy, girl, niece, nephew, grandson, granddaughter, stepson, stepdaughter, siblings, brother, sister, little brother, little sister, newborn',
  ),
};

/** Small words between the ones that matter. */
const filler = {
  adv: list(
    `best, easily, quickly, successfully, effectively, just, really, so, always, kind, of, sort, still, honestly, literally, actually, often, sometimes, constantly, seriously, even, only, simply, truly, too, very, now, fucking, freaking, frickin, effing, bloody, damn, goddamn, lately, basically, also, probably, maybe, gladly, desperately, badly, almost, pretty, much, quite, mostly, frequently, occasionally, regularly, everyday, daily, currently, suddenly, again, already, continually, permanently, absolutely, completely, totally, genuinely, definitely, legit, lowkey, highkey, low, key, secretly, quietly, slowly, finally, definitely, that, all, well, possibly, certainly, once, twice, ever, desperately, randomly, physically, feel, like, ngl, tbh, fr, nearly, recently`,
  ),
  be: list(
    'be, am, is, are, was, were, been, being, m, feel, feeling, felt, get, getting, got, become, becoming, feels',
  ),
  want: list(
    'want, wants, wanted, wish, wishes, wished, need, needed, would like, would love, would rather, rather, prefer, hope, hoping, hoped, long, longing, ready, dying, craving, crave, desire, wanting, yearn, yearning',
  ),
  det: list(
    'a, an, the, my, some, this, that, these, those, his, her, their, our, your, another, any, one, all',
  ),
  'low-cal': list('100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 800'),
  number: list(
    'one, two, three, four, five, six, seven, eight, nine, ten, twelve, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 20, 24, 30, 36, 48, 72, fifteen, twenty, thirty, forty, fifty, sixty',
  ),
  here: list('here, alive, on this earth, in this world, on earth, in this life, around'),
  anymore: list('anymore, any more, any longer, no more'),
};

/** What denies, ends a denial or looks like one. */
const surroundings = {
  negation: list(
    `not, never, no, without, nor, neither, none, nobody, deny, denies, denied, denying, hardly, barely, refuse, refused, cannot, stopped, quit, nothing, zero, free of, instead of, rather than, no longer, avoid, prevent, far from, rule out, ruled out`,
  ),
  'pseudo-negation': list(
    `not only, not just, not even, not sure, not the first time, not stop, can not stop, could not stop, can not help, could not help, can not cope, can not take, can not do, can not go, can not stand, can not handle, can not see, can not imagine, can not sleep, can not eat, can not explain, can not deny, not deny, no denying,
     do not know, did not know, not know, not sure why, no idea, why not, do not think i can, no reason not, no one, nobody, no longer want, no way out, no point, no doubt, not a day goes by, no matter, not gonna lie, not going to lie, not lie, never stop, never stopped, never goes away, not going away, do not care, not care, do not see, do not want to be, do not want to live, never told, have not told, not told, never said, not tell, do not tell, not talk, not talked, no hope, nothing helps, nothing works, nothing left, nothing to,
     without telling, not eaten, not slept, no friends, no energy, no money, no job, no reason, nothing matters, never felt, never been, never be, not get better, not go away, will not stop, would not stop, does not stop, do not stop, not stopped, will not leave, not leave me, never leaves, would not leave, not able to, not fine, not ok, not okay, not well, not good, not doing well, not doing good, not safe, not better, not happy, not right, nothing is, nothing feels, not understand, not even sure, not having, no family, not afraid, not scared, not joking, not kidding, not exaggerating, not dead yet, why am i not, why did it not, not enough, never enough, never good enough, not long, nothing else, no other way, no other option, no other choice, no choice, not normal, not many, not lying, not for long, not the only, without you, without him, without her, without them, without me, cannot stop, did not work, not work, not working, not gone, not going to make it, do not belong, not belong, not deserve, do not deserve, not matter, do not matter, not worth, not being here, not being alive, not existing, not exist, not waking up, not wake up, not be here, not live, not want to live, not want to be, never wake up, never existed, never been born, can not tell you how, can not tell, not wish, do not know whether, never waking up, against the wall, would not be missed, not be missed, no warning, i refuse, refuse to eat, refuse to live, not sleep, no sleep, not sleeping, not seeing, not look, not sound, not a good, rather than live, rather than keep, instead of living`,
  ),
  'negation-ends': list(
    'but, however, though, although, except, because, yet, until, unless, then, so, and then, which, when, still, if, while, whereas',
  ),
  speaker: list('i, he, she, they, we, you, it'),
  'negation-raises': list(
    'think, thought, believe, say, said, saying, says, feel, felt, mean, meant, suppose, imagine, that, claim, if, like, sure, guess, imply, implying, suggesting, told, telling, tell, do, did, does, have, am, was, would, will, could, can, should, is, are, believed, nor, expect, wish, want, remember, recall, mention, mentioned',
  ),
  'negation-after': list(
    'is not an option, was not an option, is never an option, is not something, is not for me, is off the table, was a lie, is not what i want, is not my plan, is not on my mind, is not in my plans, is never the answer, is not the answer, is not worth it',
  ),
  past: list(
    `at 12, at 13, at 14, at 15, at 16, at 17, at 18, at 19, aged 14, aged 15, aged 16, aged 17, in lockdown, during lockdown, in my teenage years, in 2000, in 2001, in 2002, in 2003, in 2004, in 2005, in 2006, in 2007, in 2008, in 2009, in 2010, in 2011, in 2012, in 2013, in 2014, in 2016, in 2017, in 2020, in 2021, in 2022, since 2012, since 2015, since 2016, since 2018, at fourteen, at fifteen, at sixteen, at seventeen, at thirteen, at twelve, as a young, used to, years ago, year ago, when i was, back then, as a teen, as a teenager, as a kid, as a child, in the past, in high school, in college, in my twenties, in my teens, growing up, at uni, back in, long ago, ages ago, decades ago, decade ago, last year, long time ago, once upon a time, in my childhood, previously, formerly, at one point, at one time, a past attempt, history of, months ago, in my youth, in my past, since 2010, in 2015, in 2018, in 2019, was younger, since college, in the nineties, years back, as a small child`,
  ),
  /** Says of something past that it goes on, so that the past does not lower its grade. */
  present: list(
    'now, lately, again, still, these days, back again, today, tonight, this week, at the moment, recently, every hour, every day, every night, right now, currently, last night, yesterday',
  ),
  recovered: list(
    `it is gone now, they are gone now, gone now, passed now, now i do not, do not anymore, happily married, rebuilt my life, life is good now, life is good, free of him now, never been happier, in a much better place, am glad it failed, am glad i am here, glad to be alive, glad to be here, am happy and healthy, married and happy, that is decades ago, that was decades ago, that was years ago, that is years ago, am over it, over it now, safe now, am safe now, doing well, doing great now, doing well today, with a wonderful, happily remarried, got out of there, am fine today, it can happen for you, glad i stuck around, so glad i stuck, learned to love, therapy gave me, thanks to therapy, am in a good place, in a better place now, am in a better place, at peace with my past, made peace, made our peace, am happy now, happy and healthy, healthy and happy, i love food, am well now, fully recovered, am well, doing fine, am fine, been fine, not had a problem since, am at peace with it, i am glad i got help, i am okay now, i am fine now, am better now, am so much better, am doing so much better, much better now, doing much better, doing well now, doing great, doing really well, i am well now, happy now, am good now, okay now, ok now, am fine these days, fine these days, recovered, in recovery, clean for, clean since, been clean, been sober, years sober, years clean, months clean, sober for, sober since, not anymore, no longer, have not since, have not felt that way, never again since, glad i survived, glad i am alive, glad i am still here, so glad i did not, grateful to be alive, grateful i am still here, behind me, got through it, came through it, got help, life is good, love my life, stopped years ago, moved on, that was then, therapy helped, therapy saved, things are good, things are better, now help others, help others, peer worker, peer supporter, all in the past, thankful i failed, happy to be alive, happily married, healthy now, stable now, am okay today, feel good about life, distant memory, another lifetime, not since`,
  ),
  protective: list(
    `my kids need me, because of my kids, because of my family, for my kids, for my family, for my mum, for my mom, for my dog, for my cat, because of my dog, because of my cat, i would never do it, would never act on, not going to act on, do not plan to act, no plan to act, i am safe, only thing stopping me, only thing keeping me, only reason i have not, only reason i am still, keeps me here, keeping me alive, keeps me going, promised my therapist, promised my, safety plan`,
  ),
  fiction: list(
    `clash of clans, clash royale, lego, star wars, death star, dungeons, roblox, terraria, candy crush, risk board, monopoly, scrabble, clan, movie, movies, film, films, novel, novels, book, books, game, games, gaming, gta, fortnite, minecraft, cod, call of duty, skyrim, sims, overwatch, valorant, counterstrike, counter strike, csgo, halo, zelda, pokemon, dnd, d and d, dungeons and dragons, rpg, npc, npcs, boss fight, final boss, video game, videogame, anime, manga, comic, fanfic, fanfiction, story, stories, script, screenplay, plot, play, theatre, theater, theatrical, episode, season, series, sitcom, soap, tv, show, character, characters, protagonist, villain, scene, fiction, fictional, novella, thriller, whodunit, murder mystery, mystery, larp, roleplay, paintball, laser tag, airsoft, nerf, water gun, watergun, chess, checkers, poker, wrestling, boxing, mma, judo, bjj, jiu jitsu, karate, hamlet, shakespeare, macbeth, romeo, sherlock, dexter, hitman, assassins creed, red dead, payday, dark souls, elden ring, resident evil, rust, apex, level, respawn, lyrics, song, album, opera, musical, documentary, podcast, doc, webtoon, cosplay, improv, stage combat, stunt, prop, sims 4, world of warcraft, wow, league of legends, dota, mortal kombat, tekken, smash bros, mafia, werewolf, among us, puppet, zombie, zombies, simulator`,
  ),
  'not-people': list(
    `emails, email, spam, notifications, couch, sofa, furniture, habit, habits, acne, pimple, pimples, belly, wrinkles, car, old car, cookies, ads, sourdough, starter, hard drive, drive, wasps nest, nest, narcissist, cat hair, dog hair, squeaky, smell, process, processes, program, programs, script, thread, server, task, daemon, port, job, container, python, linux, windows, terminal, app, browser, session, command, query, file, code, function, bug, bugs, virus, bacteria, germs, mould, mold, mildew, weeds, weed, grass, plant, plants, ivy, mosquito, mosquitoes, mosquitos, fly, flies, ant, ants, cockroach, cockroaches, roach, roaches, rat, rats, mouse, mice, wasp, wasps, spider, spiders, flea, fleas, moth, moths, tick, ticks, lice, bed bugs, bedbugs, bedbug, pest, pests, insect, insects, slug, slugs, snail, snails, termites, fish, chicken, turkey, lobster, crab, deer, boar, pig, hog, duck, goose, steak, meat, pork, beef, lamb, onion, onions, garlic, tomato, potato, potatoes, avocado, melon, watermelon, pumpkin, dough, eggs, cream, pepper, ginger, ice, cake, photo, photos, picture, portrait, selfie, video, hoop, hoops, basket, ball, goal, puck, arrow, target, clay pigeons, clay, film, lights, light, engine, time, boredom, music, mood, vibe, buzz, appetite, conversation, pain, fever, pinata, balloon, balloons, pillow, punching bag, dummy, mannequin, tree, trees, wood, log, logs, paper, cardboard, candle, candles, incense, calories, fat, cds, dvd, cd, music, disc, rubbish, trash, leaves, toast, stamp, snowman, virus, zombies, zombie, ghost, vampire, robot, robots, drone, interview, exam, test, presentation, audition, dance, stage, competition, competitors, rivals, deadline, debt, bills, poverty, racism, hunger, malaria, cancer, disease, inequality, stains, stain, smell, odor, odour, teddy, doll, toy, lego, cushion, carpet, ivy, algae, fungus, slime, sim, pawn, king, queen, knight, bishop, creeper, dragon, orc, goblin, deals, deal, sale, bargain, plane ticket, ratings, tumor, tumour, cells, sperm, yeast, cravings, hair, cold, cough`,
  ),
  information: list(
    'rate, rates, statistics, statistic, stats, prevention, hotline, awareness, definition, define, studies, study, research, researchers, article, report, squad, bomber, bombers, bombing, bombings, pact, documentary, essay, epidemic, cases, victims, reported, headline, headlines, news, journalists, legislation, legal, assisted, mission, door, doors, king, forest, girls, vest, watch',
  ),
  'risk-words': list(
    `self, kill, killing, killed, kms, harming, stab, bleeding, pill, tablets, wrists, suicide, suicidal, die, dying, died, dead, death, myself, hang, hanging, shoot, gun, cut, cutting, harm, harming, hurt, overdose, unalive, murder, rape, raped, abuse, abused, abusing, stab, knife, pills, starve, starving, purge, purging, anorexia, bulimia, razor, blade, blood, bleed, jump, drown, poison, noose, rope, drunk, voices, wrists, wrist, ctb, drugs, cocaine, heroin, meth, sex`,
  ),
};

export const baseLexicon: Readonly<Record<string, readonly string[]>> = {
  ...people,
  ...filler,
  ...surroundings,
};
