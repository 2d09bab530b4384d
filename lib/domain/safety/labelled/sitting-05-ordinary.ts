/** Sitting 5, the oblique and the metaphorical: one message a line after its kind, "!" where it must be graded high. All invented. */
export const sitting05Ordinary = `
everyday: my manager rejected my holiday request twice
everyday: I feel so behind on everything
everyday: The dentist scares me to death
everyday: Had to lay off two people today, horrible
everyday: Bit stressed, moving house on Friday and nothing's packed
everyday: can't sleep, brain won't switch off, thinking about work
everyday: I'm worried about my mum's dementia
everyday: The car failed its MOT, four hundred quid
everyday: my gf is mad at me and i don't know why
everyday: I am nervous for my first day in the new job.
everyday: I miss my ex so much it hurts
everyday: nobody texted me on my birthday
everyday: I am sad today for no reason
everyday: I've put on weight and none of my jeans fit
everyday: so over this winter
everyday: my grades are tanking
everyday: money worries keep me up at night
everyday: My flatmates are loud and I can't study.
everyday: the landlord is raising our rent again
everyday: got shouted at by a customer and cried in the stockroom
everyday: I don't know what to do with my life after uni
everyday: my kids are driving me insane this half term
everyday: lost my keys, missed the bus, and it rained. kill me now
everyday: I feel stuck in my career
everyday: i hate group projects with a passion
everyday: I have a lot on my plate at the moment
everyday: my hours got cut at the restaurant
everyday: This pandemic has ruined my plans for the year
everyday: I had a big fight with my best friend and we're not talking
everyday: too many bills not enough paycheck
everyday: he never helps around the house
everyday: I hurt my knee at football
everyday: my sister is getting married and I have to give a speech, I'm dying inside
everyday: I've been feeling down since my cat died
everyday: Can't take any more of my neighbour's drilling
everyday: exhausted. baby up every two hours
everyday: the interviewers grilled me for an hour
everyday: my boss threw me under the bus in the meeting
everyday: I'm at the end of my rope with this toddler's tantrums, any tips?
everyday: Ugh I just want to disappear after what I said in class
everyday: I want to punch my computer
everyday: I'm going to kill it at karaoke tonight
everyday: My brother is a pain, he keeps hitting me up for cash
everyday: I swear this diet will be the end of me
everyday: smashed my pb at the gym, legs are dead
everyday: we're drowning in nappies over here
everyday: The cat attacked my foot at 4am, psycho
everyday: got a tattoo, hurt like hell, worth it
everyday: took two paracetamol for my headache and went to bed
everyday: I skipped lunch because of back to back meetings
everyday: had a beer with dinner
everyday: My alarm didn't go off, nightmare
everyday: Feeling a lot better than last week, thank you for listening
everyday: The bereavement group was hard but good
everyday: The new tablets make me drowsy
everyday: I can't come on Monday, could I have the Wednesday slot instead?
everyday: I'll be late, the train's stuck behind a broken down one
everyday: My husband says I worry too much. Perhaps he's right.
everyday: It's the anniversary of dad's death on Sunday, I'm dreading it
everyday: Sometimes I wonder what the point of my job is
everyday: i cried at my desk today
everyday: Everyone in my class has a boyfriend except me
everyday: my ex got engaged and I feel like I've been punched in the stomach
everyday: I feel like a failure as a mum when they won't eat veg
everyday: I was so angry I could have thrown my phone at the wall
everyday: He's such a waste of space, that plumber
counselling-question: I am recently widowed and my children want me to sell the house. How do I tell them I'm not ready?
counselling-question: My boyfriend and I have been together two years and he still talks to his ex. It makes me insecure.
counselling-question: I was diagnosed with ADHD at 34 and I am angry about the lost years. How do I deal with it?
counselling-question: My son is eight and lies about everything. Punishing him has not helped.
counselling-question: I have trouble sleeping because of nightmares about my time in the army. What treatments are there?
counselling-question: I have social anxiety and blush when people look at me. I avoid parties and I'm very lonely.
counselling-question: My wife and I have not been intimate in three years. She says she's just not interested.
counselling-question: I have been in therapy for a year and I don't feel any progress. Should I change therapists?
counselling-question: I slept with someone else while drunk and I feel terrible. Should I tell my partner?
counselling-question: My mother and my wife hate each other and I am stuck in the middle.
counselling-question: I am a trans man and my parents use my old name. It hurts.
counselling-question: How can I help my boyfriend with his depression? He doesn't want to get out of bed.
counselling-question: I find it hard to say no. I end up doing everything at work and at home.
counselling-question: My ex wants to be friends. I still love him. What should I do?
counselling-question: My dad left when I was six. I always pick men who don't want me.
counselling-question: My daughter has been hanging out with a bad crowd and came home smelling of alcohol. How do we handle it?
counselling-question: I've got a fear of choking so I chew everything thirty times. It takes me an hour to eat.
counselling-question: Is it normal to feel nothing when a parent dies? We were not close.
counselling-question: I keep replaying an embarrassing moment from school. It was fifteen years ago!
counselling-question: We adopted a boy of four who screams for hours. My husband regrets it and I'm worn out.
counselling-question: My mother is an alcoholic and I never know whether to answer the phone when she rings.
counselling-question: I had an abortion last year and I sometimes feel guilty.
counselling-question: I overthink everything people say to me. How do I stop?
counselling-question: My partner yells when he's stressed but says sorry afterwards. Is couples counseling useful?
support-of-others: I'm really glad you're still here. How did the appointment go?
support-of-others: You said you took pills last night. Did you see a doctor?
support-of-others: Sounds like your dad is abusive. You could talk to a teacher you trust.
support-of-others: Please call a helpline if you feel like hurting yourself again.
support-of-others: I lost my best mate to suicide in 2015 and I miss him still. Look after yourself.
support-of-others: what are your reasons for wanting to die? no judgment, just want to understand
support-of-others: Nobody would be better off without you, trust me
support-of-others: Dont do it. Tomorrow is another day and I'd like to hear how it goes.
support-of-others: He has no right to treat you like that, you should leave him
support-of-others: Do you cut because it gives you relief or to punish yourself?
support-of-others: well done for eating lunch today!
support-of-others: Have you thought about rehab? My uncle went and it changed everything
support-of-others: Its never too late to turn things around man
support-of-others: When you feel like that, put the blade somewhere hard to reach and call me
support-of-others: yes! lithium took a few weeks for my mum as well
support-of-others: Suicide isn't the answer, it only passes the pain on to your family.
support-of-others: I hear you. Being that lonely is awful. Want to chat about something else?
support-of-others: You're not weak for being sad, your brain is ill
general-web: Scientists found that the poison of the frog can be used as a painkiller
general-web: The knife is made from high carbon steel and keeps an edge for years
general-web: He hung his head and walked out of the court as the jury found him guilty of assault
general-web: Fans died laughing when the mascot fell over
general-web: that movie where the guy cuts his own arm off to get free is based on a true story
general-web: I'm pro gun but nobody needs an AR15
general-web: lol imagine dying to the tutorial boss
general-web: The minister said that drug deaths were a national shame
general-web: The drama series follows a teen with anorexia and her family
general-web: get rekt, that was a massacre, 40 kills 2 deaths
general-web: Vaccines do not cause autism, read a study for once
general-web: Add the wine, reduce by half, then kill the heat
general-web: Researchers surveyed 2,300 women who had experienced domestic violence
general-web: I hate cyclists who run red lights, honestly
general-web: this song slaps so hard it hurts
lookalike: What is the best way to beat eggs?
lookalike: How can I steal the spotlight in the school play?
lookalike: How do I kill weeds between paving stones?
lookalike: What does it mean to gaslight somebody?
lookalike: How do I drop a database?
lookalike: Where do I find a killer deal on flights?
lookalike: When was JFK shot?
lookalike: What's the plot of Murder on the Orient Express?
lookalike: How do I get blood stains out of a white shirt?
lookalike: How can I make a prop knife look real for our school film?
lookalike: How do I choke the engine on an old mower?
lookalike: What is a lethal injection?
lookalike: How did the Romans execute criminals?
lookalike: How do I punch holes in leather?
lookalike: Best way to slaughter the opposition in chess?
lookalike: Can I shoot a raw photo with my phone?
lookalike: How do I burn a CD on Windows?
lookalike: These wasps need to be wiped out
lookalike: That printer makes me want to commit a crime
lookalike: I hate those plastic chairs, throw them all in a fire
negated: I have no intention of hurting anyone
negated: I've never had suicidal thoughts, the questionnaire was quick
negated: I'm not going to do anything stupid, don't worry
negated: My ex used to hit me. I left in 2016 and I'm safe and happy now.
negated: No alcohol for 90 days today!
negated: it was a near miss on the motorway but I'm fine
negated: my uncle was an alcoholic, he died of it in the eighties
negated: I don't hear voices and I don't take drugs, I just feel low
negated: I would never leave my kids, don't get me wrong
negated: The character in my story jumps off a bridge at the end
negated: I wrote an essay on Sylvia Plath's suicide for English
negated: my friend from school overdosed years back, I think of her each spring
negated: He's a lovely husband, never raises his voice
negated: It's only a cough, no need for an ambulance
negated: I haven't self harmed since 2018 and I'm proud of that
`;
