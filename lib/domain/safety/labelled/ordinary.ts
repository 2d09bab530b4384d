/** Invented messages without risk, one a line: what a service sees all day, and what sounds dangerous but is not. */
export const everydaySentences = `
Could we move Thursday's session to half past four?
Work has been killing me this month, three people are off sick
I did the breathing exercise and it helped a little
My back is killing me after the move
the baby finally slept through, I feel human again
I'm dying to hear what you thought of the book
Sorry I missed your call, I was in a meeting
I was so embarrassed I could have died
This heat is murder
my phone died on the train so i couldnt reply
I feel anxious about the exam on Monday
We argued about money again and I slept on the sofa
school is stressing me out so bad
I miss my grandmother, she passed away in spring
My grandad died last year and I still cry in the supermarket
I didn't sleep well, kept thinking about the presentation
I'm so tired of this project
I feel lonely since I moved here
Feeling flat today but I went for a walk
I can't stand my manager, he takes credit for everything
The panic attacks are fewer than before
traffic was hell, nearly died of boredom
I could kill for a coffee right now
lol im dead that was so funny
we killed it at the quiz last night
My wife will kill me if I forget the cake
I shot him an email and heard nothing
I cut sugar out two weeks ago and I feel sharper
Cut my finger chopping onions, three stitches, all good now
I bombed the interview, felt stupid for a day
hit the gym four times this week!
I'm drowning in paperwork
The kids are driving me up the wall
I had a drink with friends on Saturday and it was nice
I gave up drinking in January and I don't miss it
my boyfriend forgot our anniversary and I'm hurt
He is a heavy smoker and I hate the smell
I've been worrying about my mother's operation
I'm stressed about rent going up
Is it okay to email you between sessions?
I lost my job on Friday and I don't know how to tell my parents
i hate mondays
my ex is getting married and I feel strange about it
I felt really low on Sunday but rang my sister and it passed
I binge watched the whole series in one night
I'm starving, what's for lunch
I felt sick before the speech
I threw up all night, must have been the prawns
she's been ill with flu and hasn't eaten much
I finally told my dad I'm gay and he hugged me
I'm not sleeping because the neighbours party until four
The new tablets give me a dry mouth
Can I take ibuprofen together with sertraline?
Need a repeat prescription please
I don't want to go to that wedding
I just want this semester to be over
I want to disappear under a blanket and watch films all weekend
I'm done with dating apps
I give up on this printer
can't go on like this with the commute, I need to find something closer
I can't take this noise any more, the builders start at six
Everything hurts after leg day
I'm sick of living in a flat with no garden
we buried our dog under the apple tree
My dog is dying and I'm heartbroken
that meeting made me want to scream
I'm burnt out and dream of a holiday
My daughter starts school tomorrow and I'm a wreck
I snapped at my kids and felt guilty, so I apologised
Feeling hopeful for the first time in months
I ended things with Mark. It was the right decision.
I've decided to end my contract with the gym
I want to end this call politely next time
I'm going to take some time off
I'm thinking about leaving my job
thinking of jumping ship to another company
the last day at work was emotional, said goodbye to everyone
Said goodbye to my students today, I'll miss them
I wrote a letter to my mother that I will never send, like you suggested
We wrote our wills with a solicitor because of the house
I gave away my old clothes to charity
Rehomed the kittens, all four!
My husband snores and I want to smother him with a pillow lol
I could strangle my printer
I was mad enough to throw my laptop out of the window
`;

export const negatedSentences = `
I'm not suicidal, just exhausted
No thoughts of harming myself this week
I have never wanted to kill myself
I don't want to die, I want to feel better
I'd never hurt anyone
He has never hit me or anything like that, he just sulks
I haven't self-harmed since 2016 and I don't miss it
I don't hear voices
to answer your question, no, i don't have suicidal thoughts
I don't drink and I don't take drugs
No plans to hurt myself, I promise, just venting
I wouldn't say I want to die, more that I need a holiday
My doctor asked about suicide and I said no
I've not had any thoughts of ending my life
I used to cut myself as a teenager but I've been fine for years and I'm happy now
Ten years ago I tried to take my life. Today I'm so glad I failed, life is good.
I was suicidal in my twenties, but therapy helped and I'm well now
I was anorexic at school, fully recovered since 2012, and I love food now
I've been sober for five years and life is good
it's not that i want to hurt anybody
I was never abused, my childhood was boring
I am not going to kill myself over a grade, relax
the questionnaire asked about self-harm and I ticked never
`;

export const fictionAndFactSentences = `
In my novel the detective finds the victim hanging in the barn
the main character kills herself in the last chapter and I cried
How do I kill the final boss in Elden Ring?
How do I kill a zombie process on Linux?
Watched a documentary about the Jonestown massacre
What are the warning signs of suicide?
I'm writing an essay on suicide prevention for my nursing course
How did Ernest Hemingway die?
what is the difference between murder and manslaughter
The news about the shooting upset me
A celebrity died by suicide and it's all over the news
I watched a true crime podcast about a serial killer
we read Romeo and Juliet, everyone dies
My favourite song is about a guy who shoots himself
I have to play a murderer in the school play
What's a good way to kill weeds between paving stones?
how to get rid of ants in the kitchen
How do I execute a SQL query?
Where can I shoot pool in this town?
how can i blow up balloons faster
How do I beat my brother at chess?
What's the best way to hit a golf ball?
How do I strangle a character convincingly on stage?
What is the history of the guillotine?
How did Lincoln get assassinated?
How do I cut off a friend who always cancels?
What does it mean to be passively suicidal? It's for my coursework
How to whip cream by hand
How can I crush my interview tomorrow?
How do I steal second base in baseball?
How do I kill the engine on a jet ski?
I need to torch a crème brûlée, any tips?
How do I take out the trash without the dog following me?
Which poison is best for rats in the attic?
How do I shoot a portrait in low light?
Should I put down my dog? The vet says he's in pain
The film about the bomber was too long
Suicide Squad was better the second time
in the game you can stab people from behind
The rate of suicide among farmers is rising, says a report
A man was charged with murdering his wife, police said
How do you define emotional abuse?
What is bulimia?
how do narcotics work in the brain
When was dynamite invented?
What was the weapon used to kill JFK?
My character dies in episode three and I still get paid, best job ever
How do I hang a picture without drilling?
How do I smoke a brisket?
How would I bomb a wall in Minecraft?
`;

export const supportOfOthersSentences = `
If you ever want to die, please ring someone
Don't kill yourself, people love you
I hope you don't hurt yourself, message me any time
Why do you want to die? What happened?
have you thought about calling a helpline when you feel suicidal?
How long have you been feeling this way?
Please stay alive, it does get better
Your life matters and you aren't a burden
do you have a plan or access to means?
I'm sorry your brother died by suicide
You mentioned cutting. Are the wounds looked after?
My cousin took her life in 2009 and I talk about it at schools now
My client told me about abuse, how do I document it?
I volunteer for a suicide helpline and love it
As a nurse I see overdoses every week
They said you tried to end it, is that true? I'm here
nobody deserves to be beaten by their partner
people who abuse animals make me sick
That's rough mate, hang in there
You sound exactly like me two years ago
`;

export const hatefulOrRudeSentences = `
Those benches are disgusting
I hate this cheese so much
These shoes deserve to be burned
I'd love to smash that ugly vase
Someone should bin those posters
That film was a crime against cinema
politicians are all liars and idiots
my neighbour is a complete moron
Those buses are trash and always late
I can't stand people who chew loudly
This country is going down the drain
what a stupid ugly car
gamers are the worst lol
Let's exterminate the wasps in the loft
Whoever designed this chair should be ashamed
The referee was blind, absolute joke
`;
