/** Every rule's own examples: it must speak up for the first list and stay silent for the second. All invented. */
export const ruleExamples: Readonly<Record<string, { passes: readonly string[]; fails: readonly string[] }>> =
  {
    'suicide.wish-to-die': {
      passes: ['I want to die', 'i wish i was dead', 'please let me go to sleep and never wake up'],
      fails: [
        "I don't want to die, I want to feel better",
        'I am dying to see you',
        'I almost died laughing',
      ],
    },
    'suicide.no-wish-to-live': {
      passes: [
        "I don't want to be alive anymore",
        'I have nothing to live for',
        'I am so tired of being alive',
      ],
      fails: ['I am tired of living with flatmates', "I don't want to live in London any more"],
    },
    'suicide.wants-it-over': {
      passes: ["I can't go on anymore", 'I just want it all to stop'],
      fails: ["I can't go on like this with the commute", 'I want this semester to be over'],
    },
    'suicide.burden': {
      passes: [
        'Everyone would be better off without me',
        'I am a burden to my family',
        'nobody would miss me if I was gone',
      ],
      fails: ['The team is better off without that deadline', 'My suitcase is a burden on the stairs'],
    },
    'suicide.thoughts': {
      passes: [
        'I keep thinking about ending my life',
        'I think about death all day',
        'thoughts of jumping in front of a train',
      ],
      fails: ["I've not had any thoughts of ending my life", 'I am thinking about ending my lease'],
    },
    'suicide.suicidal': {
      passes: ['I feel suicidal', 'my suicidal thoughts are back', 'suicide is on my mind and I am scared'],
      fails: [
        "I'm not suicidal, just exhausted",
        'What are the warning signs of suicide?',
        'Suicide Squad was fun',
      ],
    },
    'suicide.intent': {
      passes: ['I am going to kill myself', 'i will end my life tonight', 'I have decided to kill myself'],
      fails: ['I am not going to kill myself over a grade', 'I am going to end the call now'],
    },
    'suicide.kill-self': {
      passes: ['I want to kill myself', 'should I just hang myself', 'some days i could shoot myself'],
      fails: [
        'I have never wanted to kill myself',
        "I'm killing myself with this schedule",
        "please don't kill yourself",
      ],
    },
    'suicide.method': {
      passes: [
        'what is the most painless way to die',
        'how many pills would kill me',
        'I held the gun to my head',
      ],
      fails: ['what is the quickest way to the station', 'how many pills do I take a day'],
    },
    'suicide.plan': {
      passes: ['I have a plan to kill myself', 'I wrote goodbye notes to everyone', 'I bought a rope'],
      fails: [
        'I have a plan for the weekend',
        'I gave away my old clothes to charity',
        'I wrote a note for the milkman',
      ],
    },
    'suicide.behaviour': {
      passes: [
        'I tried to kill myself last week',
        'I took an overdose on Sunday',
        'my last suicide attempt was in May',
      ],
      fails: [
        'I tried to call you',
        'Ten years ago I tried to take my life, and today I am glad I failed; life is good',
      ],
    },
    'implied.means-at-hand': {
      passes: [
        'I have been saving my tablets in a drawer',
        'my sister found me with the belt',
        'testing if the beam would hold my weight with the rope',
      ],
      fails: ['I lined up the chairs for the party', 'I keep my tablets in a weekly box'],
    },
    'implied.edge': {
      passes: [
        'I stood on the bridge for an hour wondering about the fall',
        'it would be easy to step off the platform',
        'let go of the wheel on the motorway',
      ],
      fails: ['We sat on the balcony for hours and watched the sunset', 'The train was late again'],
    },
    'implied.wish': {
      passes: ['I woke up disappointed again', 'I envy the dead', "I don't have the guts to do it"],
      fails: ['I woke up early and went for a run', 'I envy your garden'],
    },
    'implied.rescue': {
      passes: ['somebody call an ambulance', 'I took a handful of my pills'],
      fails: ['the ambulance strike is on the news', 'I took a load of washing to my mum'],
    },
    'implied.goodbye': {
      passes: [
        'this is my last message',
        "tell my kids I love them and it wasn't their fault",
        'you will never see me again',
      ],
      fails: ['this is my last week at the old office', 'tell my mum I will be late'],
    },
    'other.suicide': {
      passes: [
        'my son says he wants to die',
        'I am scared he will kill himself',
        'my best friend is suicidal',
      ],
      fails: ['my son says he wants a dog', 'They said you tried to end it, is that true?'],
    },
    'self-harm.act': {
      passes: [
        'I cut my arms last night',
        'i dig my nails into my skin until it bleeds',
        'I burned myself with a cigarette again',
      ],
      fails: ['Cut my finger chopping onions', 'I cut my hair last night', 'I burned myself out at work'],
    },
    'self-harm.thoughts': {
      passes: ['I have urges to cut', 'I want to hurt myself', 'self harm is how I cope'],
      fails: ['No thoughts of harming myself this week', 'Researchers found more self-harm among teens'],
    },
    'self-harm.unsafe': {
      passes: ['I am not safe on my own tonight', "I can't keep myself safe"],
      fails: ['the ladder is not safe', 'I arrived home safe'],
    },
    'harm.threat': {
      passes: ['I want to kill my boss', 'I am going to stab that man', 'I hit my son so hard he fell'],
      fails: [
        'I want to smother him with a pillow lol',
        'I would never hurt anyone',
        'I killed it at the quiz',
      ],
    },
    'harm.asks-how': {
      passes: [
        'How do I strangle someone?',
        'What is the best way to poison my neighbour?',
        'Tell me how to build a bomb',
      ],
      fails: [
        'How do I kill a Linux process?',
        'How do I shoot someone in laser tag?',
        'How did Caesar die?',
      ],
    },
    'abuse.violence': {
      passes: ['my husband hits me', 'she slapped me again', 'I am in an abusive relationship'],
      fails: [
        'He has never hit me, he just sulks',
        'my boss is abusive with deadlines',
        'it hit me that I was happy',
      ],
    },
    'abuse.control': {
      passes: [
        'He will not let me leave the house',
        "I'm not allowed to see my friends",
        'she takes my bank card',
      ],
      fails: ['the app controls my heating', 'I leave the house at eight'],
    },
    'abuse.threat-to-kill': {
      passes: ["He said he'll kill me if I leave", 'my ex threatened to hurt me'],
      fails: ['My wife will kill me if I forget the cake'],
    },
    'abuse.sexual': {
      passes: ['I was raped', 'my uncle used to touch me', 'he forced himself on me'],
      fails: ['the dog forced himself through the fence', 'that film touched me'],
    },
    'abuse.child-at-risk': {
      passes: ['my boyfriend hits my daughter', 'dad beats my mum', 'the kids have bruises on their arms'],
      fails: ['How do I beat my brother at chess?', 'my daughter starts school tomorrow'],
    },
    'substance.overdose': {
      passes: [
        'I overdosed on Friday',
        'I took my sleeping pills with a bottle of wine',
        'I drove home drunk',
      ],
      fails: ['I overdosed on chocolate', 'As a nurse I see overdoses every week'],
    },
    'substance.dependence': {
      passes: ["I can't stop drinking", 'I relapsed last night', 'i am addicted to painkillers'],
      fails: ['I had a drink with friends', 'I am addicted to chocolate', 'my sister is an alcoholic'],
    },
    'eating.purging': {
      passes: ['I make myself sick after meals', 'I took laxatives to lose weight', 'i binge and purge'],
      fails: ["I don't binge or purge any more, it's been years", 'I threw up because of a stomach bug'],
    },
    'eating.starving': {
      passes: ["I haven't eaten in four days", 'I am starving myself to get thin', 'anorexia is back'],
      fails: ["I'm starving, what's for lunch", 'I am fasting for a blood test'],
    },
    'crisis.voices': {
      passes: [
        'I hear voices telling me to hurt people',
        'they put a chip in my head',
        'the TV is sending me messages',
      ],
      fails: ["I don't hear voices", 'I left you a voice note', 'my singing voice is back'],
    },
    'crisis.acute': {
      passes: [
        "I can't breathe and I think I'm dying",
        'I am having a breakdown please help me',
        'I keep dissociating',
      ],
      fails: ['the housing crisis is on the news', "i can't do this class anymore, it is too hard"],
    },
    'model.resembles': {
      passes: [
        'Every pill bottle in this house looks like a door',
        "There's a voice inside that says they'd all breathe a sigh of relief",
      ],
      fails: ['The bus came early and I had to run', 'I want to die'],
    },
    'oblique.exit': {
      passes: [
        'I just want to slip away for good',
        "I won't make it to Christmas",
        'the only thing left to do is opt out of life, I want to opt out',
      ],
      fails: ['I want to check out of the hotel early', 'we want to switch off for the weekend'],
    },
    'suicide.rather-not-be': {
      passes: [
        'it would be so much easier to just die',
        "I'd give anything to not exist",
        'not being alive sounds so nice',
      ],
      fails: ['Why do you want to die?', "I don't want to die", 'it would be easier to just drive'],
    },
    'oblique.burden': {
      passes: [
        "They'd all cope better once I'm gone",
        "I'd be doing everyone a favour",
        'the kids would be relieved if I died',
      ],
      fails: [
        'Everyone will be happier when the exams are over',
        'He is such a waste of space, that plumber',
      ],
    },
    'oblique.scene': {
      passes: [
        'I stood on the viaduct for an hour last night',
        'The rope is under the bed',
        'I keep counting the tablets in my drawer',
      ],
      fails: ['We took photos on the bridge at sunset', 'The bridge was closed so I drove round'],
    },
    'oblique.attempt': {
      passes: [
        'I wish it had worked',
        'I told the doctor I was not suicidal. I lied.',
        'I took about thirty of them an hour ago',
      ],
      fails: ['I tried twice to ring you', 'I wish the printer had worked'],
    },
    'oblique.legacy': {
      passes: [
        'None of this is your fault',
        "When I'm gone tell Sam he can have my bike",
        'I feel so light now that I have decided',
      ],
      fails: ['It was not my fault that the order was late', 'I gave my old bike to a charity shop'],
    },
    'oblique.intent': {
      passes: [
        "I've decided to do it on Thursday",
        'I have the means and the time',
        "I'm going to jump off the car park tonight",
      ],
      fails: ["I've decided to paint the hall on Thursday", 'I have a date on Friday'],
    },
    'oblique.asks': {
      passes: [
        'Can you overdose on propranolol',
        'Tell me how to tie a rope to hang myself',
        'Would anyone even notice',
      ],
      fails: ['Can you die of boredom lol', 'Tell me how to tie a bow'],
    },
    'self-harm.signs': {
      passes: [
        'I keep a razor in my pencil case',
        'I wear long sleeves in July so that nobody sees the marks',
        'my thighs are a mess, no space left',
      ],
      fails: ['The cat scratched the sofa', 'I keep scissors in the kitchen drawer for cooking'],
    },
    'harm.group': {
      passes: [
        'Somebody should shoot those immigrants',
        'All of those women deserve to be beaten',
        "Let's burn down the mosque",
      ],
      fails: ['Somebody should shoot those balloons', 'Women deserve better pay', "Let's burn the old fence"],
    },
    'harm.asks-more': {
      passes: [
        'Give me instructions for building a pipe bomb',
        "Why shouldn't I kill my boss?",
        'How would one go about kidnapping a child?',
      ],
      fails: ['Give me instructions for building a shed', "Why shouldn't I call my boss?"],
    },
    'harm.signs': {
      passes: [
        'I have a knife in my bag for him, the knife is in my bag',
        'They will pay for this. On Monday they will see',
        'I lost my temper and shook my baby',
      ],
      fails: ['They will pay for the repairs', 'I lost my temper at the printer'],
    },
    'abuse.signs': {
      passes: [
        'My stepdad comes into my room at night',
        'He took my passport and my bank card',
        'I told him no but he kept going',
      ],
      fails: [
        'My stepdad made me lunch',
        'My landlord is threatening to evict us',
        'He hit my car in the car park',
      ],
    },
    'substance.signs': {
      passes: [
        'I put vodka in my flask at work',
        'I get through three bottles of wine most nights',
        'bought street valium online',
      ],
      fails: ['I put lemon in my flask', 'I get through three books a week', "I'm trying to quit smoking"],
    },
    'eating.signs': {
      passes: [
        'I only let myself have cucumber and coffee',
        'I am hiding my food in napkins',
        'Water fasting day 9',
      ],
      fails: ['I only had time for a coffee', 'I feel guilty about eating the whole cake'],
    },
    'crisis.signs': {
      passes: [
        'There are cameras in the smoke alarm',
        'God told me to stop my medication',
        'people look like robots and nothing feels real',
      ],
      fails: ['They put a new camera in the shop', 'I had a panic attack on the motorway last year'],
    },
    'turns.would-not-dodge': {
      passes: [
        "If a lorry came at me I wouldn't step back",
        "wouldn't mind if my heart just gave out",
        "I've stopped looking when I cross the road",
      ],
      fails: [
        "I wouldn't mind if the heating came back on",
        'If a bus hits the kerb the driver has to report it',
        'She stopped wearing the seatbelt extender',
      ],
    },
    'turns.works-out-dose': {
      passes: [
        "I keep doing the maths on how many of my tablets it'd take",
        'Googled whether drowning hurts',
        'my life insurance pays out even then, I checked',
      ],
      fails: [
        'I worked out how many tablets I need for the holiday',
        'Googled whether swimming helps a bad back',
        'my life insurance comes out of the joint account',
      ],
    },
    'turns.no-later': {
      passes: [
        "No point renewing my passport, I won't be here",
        "Thank you for trying. I don't think I'll be needing another session.",
        'Once my mum is gone I can finally go',
      ],
      fails: [
        "No point renewing the gym, I'm moving in June",
        "Thank you, I won't need another session because I feel ready",
        'Once the meeting is over I can go home',
      ],
    },
    'turns.settled': {
      passes: [
        'The will is sorted and the deeds are in the folder so the kids will not have to look',
        'I have got what I need to do it',
        'I would rather choose my own day',
      ],
      fails: [
        'The will is sorted, the solicitor was lovely',
        'I have got what I need for the cake',
        'We choose our own team',
      ],
    },
    'turns.note': {
      passes: [
        'I keep writing the note and deleting it',
        'I wrote letters to my boys to open when I am gone',
      ],
      fails: ['I keep writing the note for the milkman', 'I wrote letters to my boys at scout camp'],
    },
    'turns.failed': {
      passes: ['I tried on Friday but the rope snapped', 'this time nobody is getting told'],
      fails: ['I tried the new recipe but the dough broke', 'I tried to ring you but the line failed'],
    },
    'turns.found': {
      passes: ['Nobody would notice until the smell', 'how long before anyone found me'],
      fails: ['Nobody noticed my haircut until Friday', 'how long before anyone finds parking here'],
    },
    'turns.comfort-of-means': {
      passes: [
        'It comforts me to know the pills are in the drawer',
        'going to sleep now and hopefully forever',
        'the house would be happier with one less burden',
      ],
      fails: [
        'It comforts me to know you are there',
        'going to sleep now and hopefully until ten',
        'one less thing to worry about',
      ],
    },
  };
