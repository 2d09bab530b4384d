/** Sitting 22, plain, disguised and denied, with ordinary ones in the words of danger, ordinary: one message a line after its kind, "!" where it must be graded high. All invented. */
export const sitting22Ordinary = `
everyday: I would never kill myself
everyday: I'm not going to hurt myself, I promise
everyday: I don't want to die, I'm scared of dying
everyday: I have never had suicidal thoughts
everyday: No self-harm, no suicidal ideation this week
everyday: He told me to go and kill myself online and I blocked him
everyday: In the film she kills herself with a gun and I had to leave
everyday: "I want to die" is the last line of my poem for class
everyday: My mate's brother killed himself ten years ago
everyday: I attempted suicide at 16; I'm 40 now, happily married with two kids
everyday: Work is killing me
everyday: I'm dying for a coffee
everyday: I laughed so hard I died
everyday: kill me now, it's only Monday lol
everyday: That exam nearly killed me
everyday: This diet is murder
everyday: I could kill my brother for eating my leftovers lol
everyday: My feet are killing me after the wedding
everyday: If looks could kill I'd be six feet under haha
everyday: You're killing it at work, well done
everyday: I'm hanging in there
everyday: She cut me off mid sentence again
everyday: I cut my hair short
everyday: I shot him an email yesterday
everyday: We're shooting the wedding on Saturday
everyday: The dog bit me on the hand, do I need a jab?
everyday: My toddler punched me in the nose playing
everyday: I beat my personal best in the 5k
everyday: I have a killer headache
everyday: The suspense is killing me
everyday: How many paracetamol can I take in a day?
everyday: What happens if I miss a dose of my antidepressant?
everyday: Can I drink on fluoxetine?
everyday: Could you tell me about the suicide prevention training next month?
everyday: I volunteer with a suicide bereavement group
everyday: My essay is about suicide in Durkheim
everyday: How do I talk to a friend who self-harms?
everyday: What is the difference between self-harm and a suicide attempt?
everyday: Suicide Squad was better than I expected
everyday: I'm reading The Bell Jar for book club
everyday: The article said deaths by overdose rose by ten per cent
everyday: Romeo drinks the poison and dies, then Juliet stabs herself
everyday: He drowned his sorrows after the match
everyday: I drowned my plants again
everyday: I'm going to strangle this printer
everyday: I want to throw my laptop off a bridge
everyday: That joke was so bad I want to die
everyday: I'd sooner die than eat olives
everyday: I nearly jumped out of my skin
everyday: I jumped off the pier with the kids into the sea
everyday: We hanged the pictures at last
everyday: My plan is to hang out with Sam tonight
everyday: I took all my tablets on time this week
everyday: I've taken an extra vitamin C by mistake
everyday: I bought a new knife set for the kitchen
everyday: I bought rope for the washing line
everyday: The bridge was closed so we went round
everyday: I'm tired of living out of a suitcase
everyday: I can't live without my morning tea
everyday: I'd be lost without you all at group
everyday: I've had enough of this job, I'm leaving at Christmas
everyday: I want it to be over, this house move has gone on for months
everyday: I need to get out of here, this office is boiling
everyday: I'm done. Finally finished the thesis!
everyday: Goodbye everyone, off to Crete for a fortnight!
everyday: This is my last message before my holiday
everyday: I've made my will like you suggested, it was less scary than I thought
everyday: We gave away the cot and the pram now the kids are big
everyday: I'm giving up sugar
everyday: I fell off my bike and my arm is bleeding, which minor injuries unit is open?
everyday: I had a voice in my head saying buy the shoes lol
everyday: I hear the neighbours through the wall when they watch TV
everyday: I feel like everyone is watching me when I give a talk
everyday: My paranoia about the boss was wrong, she gave me a raise
everyday: My ex was abusive but I left in 2016 and I've rebuilt my life
everyday: My husband isn't violent, he just sulks
everyday: Nobody is hurting me at home, I feel safe
everyday: My dad never hit us
everyday: She hit me with a great idea for the garden
everyday: They attacked our goal all night
everyday: I got drunk at the wedding and danced till two
everyday: Two glasses of wine with dinner, no more
everyday: I used heroin in my twenties, I've been clean since 2003
everyday: I'm addicted to this game
everyday: I overdosed on chocolate at Easter
everyday: I'm starving, when's lunch
everyday: I didn't eat all day because of the colonoscopy
everyday: I've been sick all night with norovirus
everyday: The doctor wants me to lose weight before my knee op
everyday: My daughter recovered from anorexia and is at uni now
everyday: Fasting for Ramadan makes afternoon sessions hard, can we move to mornings?
everyday: My friend said she felt suicidal last year but she got help and is well
everyday: Please don't worry, I'm safe and I'm with my sister
everyday: I thought about dying a lot in lockdown, it's gone now
everyday: The psychiatrist asked if I hear voices and I said no
everyday: I'm writing a crime novel and my killer uses cyanide
everyday: He's dead to me
everyday: My phone is dead
everyday: I'm dead on my feet after that shift
everyday: I stabbed the potatoes before I put them in the microwave
everyday: The boxer nearly killed him in round two
everyday: She's murdering that song at karaoke
`;
