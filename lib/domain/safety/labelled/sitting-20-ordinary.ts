/** Sitting 20, counselling questions and talk on the web, ordinary: one message a line after its kind, "!" where it must be graded high. All invented. */
export const sitting20Ordinary = `
everyday: My husband and I have been married for eleven years and we've grown apart. He comes home, eats, and goes straight to his computer. When I try to talk he says I'm nagging. I don't know whether to push for counselling or just accept that this is what marriage is.
everyday: I've been with my girlfriend for two years and I recently found out she lied about how many people she'd dated. I know it shouldn't matter but I can't stop thinking about it. How do I let it go?
everyday: I'm 19 and I have never had a boyfriend. All my friends are in relationships and I feel left behind. I'm starting to think something is wrong with me.
everyday: My mother criticises everything I do, from how I dress to how I raise my kids. I end up crying after every phone call. How do I set boundaries without hurting her?
everyday: I have two jobs and I'm studying in the evenings. I barely see my children and I feel guilty all the time. I'm tired and snap at everyone.
everyday: My son is 14 and refuses to do homework. We argue every evening and it ends in slammed doors. I feel like a terrible parent.
everyday: Since my divorce I've been scared of dating. I meet nice people but I push them away before anything can start. Is this normal?
everyday: I get extremely anxious before presentations. My hands shake, my voice goes, and I feel like everyone can see it. It's starting to hold me back at work.
everyday: I think I might be depressed. I don't enjoy things the way I used to and I'm tired all the time, but I still go to work and see friends. Should I see someone?
everyday: My partner wants kids and I don't. We love each other but neither of us will budge. What do we do?
everyday: I lost my mum in the spring and I still reach for the phone to call her. Some days I'm fine and others I can't stop crying. When does it get easier?
everyday: I cheated on my husband four years ago and never told him. The guilt is eating me alive. Should I confess?
everyday: My best friend is moving to Australia and I don't know how I'll cope without her. We've talked every day for ten years.
everyday: I've been seeing a therapist for six months and I don't feel any different. How do I know when it's time to try someone else?
everyday: My daughter came out to us last week and my husband isn't speaking to her. I'm stuck in the middle and I don't know how to help either of them.
everyday: I can't sleep. I lie awake until three thinking about everything I have to do, then I'm useless the next day.
everyday: I hate my job but it pays the mortgage. Every Sunday I feel sick. I've applied elsewhere and heard nothing back.
everyday: My boyfriend and I fight about stupid things like dishes. We make up quickly but I worry it means we're not right for each other.
everyday: I grew up in a house where nobody talked about feelings and now I don't know how to tell my wife what's going on in my head.
everyday: My sister borrowed two thousand pounds and won't pay it back. Mum says to drop it to keep the peace. I feel used.
everyday: I'm a new mum and I love my baby, but I miss my old life. I feel guilty even writing that.
everyday: How do I tell my parents I've changed my degree? They've been so proud about medicine and I know they'll be disappointed.
everyday: I worry about everything. Bills, my health, the news, whether I locked the door. My mind never switches off and it's exhausting.
everyday: My ex has a new girlfriend and it hurts more than I expected. I thought I was over him.
everyday: I have social anxiety and I avoid parties, phone calls and even the shops. I want a normal life but I don't know where to begin.
everyday: My wife has ADHD and the house is always chaos. I end up doing everything and I'm getting resentful.
everyday: I get jealous when my boyfriend talks to other women, even colleagues. He's never given me a reason. How can I stop?
everyday: My stepdaughter won't accept me. I've tried everything, days out, presents, space. She rolls her eyes and goes to her room.
everyday: I was bullied at school and even now at 32 I assume people are laughing at me when they whisper.
everyday: I'm gay and from a religious family. I haven't told anybody and it feels like living two lives.
everyday: My father has dementia and yesterday he didn't know my name. I feel like I'm grieving while he's still here.
everyday: I have been feeling so low since we moved. I miss my friends, the flat is cold and I can't find my feet in this town.
everyday: What can I do about a coworker who takes credit for my work? I'm so angry that I can't concentrate.
everyday: My therapist went on leave and I feel abandoned even though I know that's silly.
everyday: I keep comparing myself with people on Instagram and I feel ugly and boring.
everyday: I always pick the wrong men. They start out charming and then they lose interest and I'm heartbroken again.
everyday: I have trouble saying no. I end up exhausted because I've agreed to help everyone.
everyday: My husband lost his job and he's become moody and quiet. I try to be supportive but I'm scared about money.
everyday: I failed my exams and my parents won't look at me. I studied so hard. I feel stupid.
everyday: My anxiety has got so bad that I've started missing lectures. I sit in my room and tell myself I'll go tomorrow.
everyday: I got dumped by text after five years. I keep reading it again and again. I don't understand what I did wrong.
everyday: My baby doesn't sleep and neither do I. My husband snores through everything and I want to scream.
everyday: I think my teenager is vaping. I found one in her bag. Should I confront her or wait for her to tell me?
everyday: I have OCD and spend two hours checking the taps and the cooker before I can leave the house.
everyday: I feel like I'm just existing, going from work to bed. How do people find meaning in their lives?
everyday: My brother and I haven't spoken since the funeral. It was about the will and it got ugly. I miss him.
everyday: I have a crush on my professor and it's distracting me from everything.
everyday: I'm having trouble trusting my husband since I found the messages. He says it was nothing. I check his phone when he showers and I hate that I do it.
everyday: My mum has started dating again two years after dad died and I feel angry about it.
everyday: I've gained a lot of weight during lockdown and I avoid mirrors. I want to feel good in my body again.
everyday: My boyfriend is in the army and I worry every time I see the news.
everyday: I work in a care home and I've lost so many residents this winter. I bring it home with me.
everyday: I'm overwhelmed with wedding planning and my family won't stop interfering.
everyday: My landlord is selling the flat and I can't afford anything round here. I don't know what we'll do.
everyday: I'm scared that I'll end up alone. All my friends are having babies and I'm on my own with the cat.
everyday: I broke my leg in June and I've been stuck inside. I'm bored and fed up and snappy with everyone.
everyday: Some days I feel fine and other days I can't get out of bed. My doctor says it could be my thyroid.
everyday: I can't stop eating when I'm stressed, mostly crisps and chocolate in front of the telly.
everyday: I feel like a fraud at work, like any minute they'll realise I don't know what I'm doing.
everyday: My girlfriend's depression is hard on both of us. I love her but I don't know how to help when she shuts down.
everyday: I want to forgive my dad for leaving us but every time I see him I'm nine years old again.
everyday: Is it OK to take a break from a friendship? She only calls when she needs something and I feel drained.
everyday: I get so angry when I drive. I shout at other drivers and my kids have started copying me.
everyday: I've been off work with stress for a month and I'm dreading going back. What if it all starts again?
everyday: We lost our second pregnancy and nobody knows what to say. I wish people would just ask how I am.
everyday: My son's autism diagnosis came through and I feel relief and sadness and fear all at once.
everyday: I'm the only one of my siblings who helps our parents, and I'm worn out.
everyday: Nobody at the new school talks to my daughter. She eats lunch alone and it breaks my heart.
everyday: I haven't got any motivation. The washing up has been there for a week and I just look at it.
everyday: My head is full and I have no idea where to start with any of it.
everyday: I got really drunk at the Christmas party and said something to my boss. I'm so ashamed I could cry.
everyday: The doctors found a shadow on my lung and I have to wait two weeks for the scan. I'm terrified.
everyday: My hours got cut again so we're living on beans. I've never felt this much pressure.
everyday: I don't like who I've become since the promotion. I'm short with people and I never switch off.
everyday: I moved here for my husband and I've got no friends. I spend the day talking to the dog.
everyday: My daughter is leaving for uni on Saturday and I can't stop crying in supermarkets.
everyday: It's three in the morning and I'm awake again going over what I said in the meeting.
everyday: I feel that my life has no direction. I've done six courses and never finished one.
everyday: I want to leave my marriage but I'm frightened of what it'll do to the children.
everyday: My family doesn't believe in therapy so I come here in secret.
everyday: I'm so lonely since retirement. I thought I'd love it, but the days are long.
everyday: My neighbour's building work starts at seven every morning and it's making me ill.
everyday: I don't know why I feel like this, nothing bad has happened, I just feel flat.
everyday: She unfriended me and I have no clue why, we were so close.
everyday: Everything feels too much at the minute, work, the house, the kids' school stuff.
everyday: my phone bill was huge and im broke till friday
everyday: This politician is a disgrace and the whole party should resign. They've ruined the country and nobody is held to account.
everyday: You can't just call everyone who disagrees with you an idiot. Maybe look at the evidence.
everyday: Honestly the sequel was terrible. Bad acting, worse script, and I want my two hours back.
everyday: People forget that in the eighties you could buy a house on one wage.
everyday: If you think pineapple on pizza is fine then I don't know what to tell you.
everyday: My team has lost nine in a row and the coach is still there. Unbelievable.
everyday: I'd recommend the blue one. It's a bit pricey but the battery lasts all day.
everyday: Immigrants work harder than most people I know, so give it a rest.
everyday: She's not even a good singer, it's all autotune.
everyday: I've been there and I promise that talking to your GP is the best first step. You're not weak for asking.
everyday: Hang on in there mate, it took me a year to find the right meds but it was worth it.
everyday: Have you tried magnesium? It helped me to sleep when I was in the same spot.
everyday: What dose are you on? I had the same side effects in the first fortnight and then they went.
everyday: I felt exactly the same after my second. It does pass, please be gentle with yourself.
everyday: Lol same here, I start a new hobby every month and never finish.
`;
