/** One sentence or message a line, all invented. A line that starts with "!" must be graded high or above. */
export const suicideSentences = `
I keep thinking everyone would cope just fine if I wasn't around
honestly i just dont want to be here anymore
!I bought the tablets on Saturday and I have them lined up on the bedside table
!ive written letters to each of the kids, theyre in the drawer for after
some days i look at the motorway bridge on my walk home and wonder how long it would take to hit the ground
I'm not going to do anything but I wouldn't mind if a lorry took me out on the way home
whats the point in any of it. im so tired of being alive
I wish I could go to sleep tonight and not have to wake up
everybody's life would be simpler without me in it
!i know exactly how i'm going to do it and nobody will find me until monday
I've been giving away my records and my camera, it feels calm now
my sister found me with the belt and talked me down
kms fr fr i cant do another week of this
!gonna unalive myself tonight, bye
I catch myself planning what my funeral would be like and who would bother to come
the thought of not existing is the only thing that calms me down
been looking up how many paracetamol it takes
!There's a rope in the garage and I keep going to check it's still there
I took a load of my pills last night but I just woke up sick, I haven't told anyone
I don't see myself making it to thirty
mum would get the insurance and at least be able to pay the house off, i'm worth more dead
I've had enough of this life, I want out of it for good
I prayed that God would take me in my sleep
When I stand on the platform I have to hold on to the bench so I don't step off
I can't stop thinking about ending things
Sometimes I imagine letting go of the wheel on the ring road and just letting it happen
I have no reason to get up and no reason to keep living
dead inside and ready to be dead outside as well tbh
i tried to hang myself in march, the branch broke, and i've never said it out loud before
I feel like a burden to my husband, he deserves someone who isn't like this
nobody would even notice if i was gone, maybe the cat
!I've decided. After my daughter's birthday on the 12th I'm going to end it.
life isn't worth the effort it takes me to breathe
I'm so sick of existing
If I wake up tomorrow I'll be disappointed
I've started saying my goodbyes without people realising that's what it is
the voice in me that says jump is getting louder every day
please can someone just put me out of my misery
I'm thinking about suicide more and more and it scares me a bit
I don't want to kill myself but I don't want to be alive either
i never wanted to be born, i never asked for this
My meds are piled up in a shoebox because I stopped taking them and started saving them
it would be so easy to just step off the kerb
ending it feels like the one decision that's still mine
I was this close to driving into the barrier this morning
they'd get over it. people get over it. a year from now they'd be happier
I want to be with my dad again and he's in the ground
What is the least painful way to go?
how long would it take to bleed out in the bath
Is it wrong that I feel jealous of people who have died?
I envy the dead. They get to rest.
If it wasn't for my dog I'd have done it by now
I've been researching it for weeks, the internet makes it harder than you'd think to find out what works
I held the gun in my lap for an hour last night
the crisis line put me on hold so I hung up. I don't think I'll ring again
suicidal again, third night running
Having really dark thoughts about not being here, I keep it from my wife
I've got my affairs in order. The will is on the desk with the passwords.
I can't keep living like this
Wish I'd never been born honestly
this is the last message you'll get from me, thank you for trying
I dont want help i want it to be over. all of it. me.
I'd rather be dead than go back to that ward
i stood on the roof of the car park for two hours yesterday
the only way this pain stops is if i stop
my brain keeps telling me everyone hates me and to kill myself
I'm done. Not with the job, with life.
sui thoughts r back n worse than b4
feeling s u i c i d a l and alone
i want to d!e so bad rn
im gunna kil myself i swear
dont want to wake up anymoreeee
I'm not safe to be on my own tonight
I swallowed about thirty of them an hour ago and now I'm frightened
They stopped me at the bridge again and I lied about why I was there
There's a plan. There's a date. I won't say more.
I keep my stash in an old sock and counting them makes me feel better
If something happened to me, a crash or an illness, I'd just be relieved
I think I'd be better off dead
Nothing to look forward to, nothing to live for
I practised with the scarf on the door to see if it would hold
sometimes i think the kindest thing i could do for my family is die
Would you look after my rabbit if I wasn't here?
I just want to go to sleep and never have to deal with anything again
death sounds so peaceful right now
I fantasise about dying every single day and I've stopped finding it strange
I've been cutting and tonight I wanted to go deeper and not stop
When the scan came back clear I was gutted. I'd hoped it was cancer.
I feel like there's no way out except the one
its too late for me, dont bother
Everyone keeps telling me it gets better. I'm not going to be here long enough to check.
I've been suicidal since I was fourteen and I'm fifty now
Had the pills in my hand and flushed them, but I know I'll buy more
What happens to your debts if you kill yourself?
My boyfriend left and I told him I'd kill myself and I meant it
I don't have the guts to do it but I think of it all the time
At night I google bridges
tell my mum it wasn't her fault
I hate that I'm still alive
I keep asking myself why I'm still here
the world would spin on happily without me and that's a fact
Ngl I was hoping covid would finish me off
i feel like my story is over and im just waiting for the page to turn
I don't trust myself with the medication in the house
I honestly cannot see a future with me in it
wish the earth would open up and end me
I survived an overdose in January and I regret surviving
I've booked a hotel room for Thursday so that it isn't my family that finds me
`;
