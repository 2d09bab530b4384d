/** Sitting 12, suicide alone: one message a line after its kind, "!" where it must be graded high. All invented. */
export const sitting12Risk = `
suicide: I feel as though I've overstayed my welcome on earth.
suicide: I'm just tired. So tired of it all. I want to rest now and not have to get up again.
suicide: My cousin asked me what I want for Christmas and I said nothing because I don't think I'll be here.
suicide: Sometimes I think the world would keep turning just fine without me in it.
suicide: I can't do life anymore. I give up.
suicide: I've been saving up my sleeping pills for a couple of months now.
suicide: Don't worry about me. I'll be at peace soon.
suicide: I'd give anything to just not exist.
suicide: I keep picturing myself hanging from the stairs.
suicide: It's been a month since I tried to end my life and no one asks how I am anymore.
suicide: I want to end my suffering. I've tried everything and nothing works.
suicide: I hate my life and I want it to end.
suicide: I feel like there's no way out and that death is the only option.
suicide: The thought of killing myself is the only thing which gets me through the day.
suicide: I've lost the will to live.
suicide: I don't want to wake up tomorrow.
suicide: What would be the quickest way for me to go?
suicide: i hope i get into an accident on the way home
suicide: life has no meaning and neither do i. im ready to die
suicide: I'm thinking about suicide but I don't want to hurt my family.
suicide: I think about jumping in front of cars whenever I walk to work.
suicide: If I died tomorrow I don't think that anyone would even notice.
suicide: Every day I think about how I could do it. I've got it narrowed down to two ways.
suicide: You don't understand, I don't WANT help. I want to be dead.
suicide: I'm 52, divorced, and the doctor says my back will never get better. I have my father's shotgun. I think about it every night.
suicide: i put the belt around my neck last night just to see
suicide: I feel like giving up on life. I've nothing and nobody.
suicide: The only thing keeping me from killing myself is my daughter. She's 3.
suicide: I'm so close to the edge. One more thing goes wrong and I'm gone.
suicide: I no longer want to be here. I've felt this way for a long time.
suicide: Ive been googling how to die painlessly
suicide: When I was driving today I thought about just driving off the road.
suicide: I hope I fall asleep and never have to open my eyes again.
suicide: people like me arent supposed to make it
suicide: I took all the pills in the house. Please tell my mom I'm sorry.
suicide: Why should I stay alive if it only hurts?
suicide: I wish the car had hit me.
suicide: nobody loves me i should just disappear from this earth
suicide: I've wanted to be dead for as long as I can remember, since I was maybe 8.
suicide: I'm going to kill myself and nobody can stop me.
suicide: I've accepted that I'll die by my own hand eventually.
suicide: My suicide attempt failed and I feel like I can't even do that right
suicide: I don't think I'll be around much longer.
suicide: I feel suicidal when my husband leaves for work.
suicide: The bottle of pills in my drawer is looking better and better.
suicide: I've been having really dark thoughts lately and I'm scared of myself.
suicide: I keep thinking how much happier my husband would be with someone else, once I'm out of the way.
suicide: I want to kill myself but I'm too much of a coward.
suicide: Ive written my note already. Just waiting for the right moment.
suicide: I don't deserve to live after what I did.
suicide: Nothing to look forward to except the end.
suicide: I can't stop thinking about ending it. I'm at work and I can't focus on anything else.
suicide: it'd be so much easier to just die
suicide: My therapist is on vacation and I feel like I won't survive until she's back.
suicide: I'm done trying. Goodbye.
suicide: I feel like a ghost already. Might as well make it official.
suicide: I lie in bed wishing that I'd stop breathing.
suicide: The water looked so inviting from up there.
suicide: Nobody needs me. I'm in the way. It would solve everything.
suicide: How would I go about dying peacefully at home
`;
