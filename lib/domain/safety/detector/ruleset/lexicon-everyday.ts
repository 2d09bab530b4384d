import { list } from '@/lib/domain/safety/detector/ruleset/list';

/** What makes strong words ordinary: lists for the `unless` of rules. */
export const everydayLexicon: Readonly<Record<string, readonly string[]>> = {
  'everyday-wish': list(
    `job, work, working, shift, manager, boss, school, study, studying, studies, coursework, schoolwork, workload, commuting, client, clients, project, building work, builders, noise, meeting, meetings, exam, exams, semester, class, classes, homework, lecture, shift, overtime, winter, summer, election, pandemic, lockdown, covid, corona, coronavirus, quarantine, commute, weekend, movie, film, game, season, episode, show, embarrassment, cringe, laughing, laughter, excitement, boredom, curiosity, chocolate, cake, pizza, coffee, lol, lmao, haha, hahaha, rofl, dishes, laundry, traffic, deadline, project, dissertation, thesis, phone, battery, laptop, wifi, plants, plant, diet, interview, presentation, house move, builders are, renovations, waiting room, school year, this week, this month, this year, hangover, heatwave, vacation, holiday, concert, match, tournament, high school, essay, course, degree, training, notice period, lease, contract, divorce, court case, lawsuit, renovation, remodel, heat, cold, flu, car`,
  ),
  'everyday-laugh': list(
    'lol, lmao, haha, hahaha, rofl, cringe, pun, puns, laughing, laughter, embarrassment, embarrassed, embarrassing, mortified, cuteness, boredom',
  ),
  'everyday-gone': list(
    `holiday, vacation, lol, lmao, haha, hahaha, rofl, meeting, coffee, deadline, homework, exam, exams, concert, party, chess, game, movie, film, episode, on leave, maternity leave, business trip, on a trip, at work, for lunch, embarrassment, cringe, laughing`,
  ),
  'everyday-means': list(
    `camping, climbing, sailing, boat, swing, tow, towing, cleaning, painting, dog lead, hiking, knitting, cooking, salad, hunting, deer, paintball, nerf, glue gun, heat gun, toy, water gun, range, holster, moving house, decluttering, charity shop, charity, goodwill, donate, donated, donating, marie kondo, downsizing, retirement, mortgage, solicitor, notary, estate, pension, new job, last day at work, leaving party, farewell party, colleagues, coworkers, graduation, airport, boarding school, uni drop off, emigrating, moving abroad, wedding, vet, prescribed by the vet, pharmacy trip, jewelry making, crafts, craft, theatre, rehearsal, tax, taxes`,
  ),
};
