/** Sitting 23, as patients write, with ordinary ones, ordinary: one message a line after its kind, "!" where it must be graded high. All invented. */
export const sitting23Ordinary = `
everyday: Hi Sarah, thanks for the session, it helped to talk about the move
everyday: Could I change my appointment from Tuesday to Thursday please?
everyday: I've been sleeping better since we changed the timing of the mirtazapine
everyday: My wife and I had a good weekend in Whitby
everyday: I've had a difficult week at work but I used the breathing exercises
everyday: Feeling low since mum died but my sister's staying with me and we're talking about her a lot
everyday: Do I still take the tablets if I've had a drink at a wedding?
everyday: I managed the supermarket on my own on Wednesday!
everyday: My GP says my blood pressure is high and wants me to cut down on salt
everyday: I'm a bit worried about the side effects in the leaflet
everyday: Is the group on this week? I'll bring cake
everyday: The panic attacks are down to one a week
everyday: I was upset after the session but I can see why we went there
everyday: I drove to the reservoir with the dog and we had a lovely walk
everyday: I've been offered the job, can't believe it
everyday: My mum is driving me mad but it's her house so I bite my tongue
everyday: I've been feeling anxious about the exam results on Thursday
everyday: My sister had the baby, I'm an uncle
everyday: I'm cross that my letter hasn't come, the PIP people keep asking
everyday: I've finished the sheet you gave me, shall I send a photo?
everyday: It was dad's birthday on Sunday, we went to the grave and then for a curry
everyday: I'm tired but OK, kids had me up at five
everyday: Thanks for ringing me back, I felt much calmer after
everyday: I have been thinking about what you said about my father
everyday: I didn't do the homework this week, sorry
everyday: I've been to the dentist, two fillings, ouch
everyday: Had a big row with my daughter, we've made up
everyday: I'm off the cigarettes three weeks now
everyday: I've got a new kitten, she's called Pickle
everyday: How do I get a copy of my notes?
everyday: Could you write me a letter for housing?
everyday: I feel more like myself than I have in years
everyday: The new flatmate is messy but nice
everyday: Work have agreed to a phased return
everyday: My knee is agony, the physio is killing me slowly
everyday: I'm gutted we lost the final, the lads played their hearts out
everyday: My daughter is being bullied at school and I'm meeting the head on Monday
everyday: I got a parking ticket outside the clinic, is there anywhere free?
everyday: My son's ADHD assessment is next week, any tips?
everyday: I'm nervous about flying on Saturday, keep imagining the plane going down
everyday: I am so angry with my landlord, the boiler has been off for nine days
everyday: I hate my nose, I always have
everyday: We are trying for a baby and it's taking longer than we hoped
everyday: I ended things with Josh and I feel lighter
everyday: I told my boss where to stick it and walked out, felt great
everyday: Been crying at everything, adverts, songs, must be my hormones
everyday: I am struggling to concentrate, reading the same page over and over
everyday: Nobody turned up to my birthday and it hurt
everyday: I have a bad back so I slept on the floor
everyday: The kids are at their dad's this weekend so it's just me and Netflix
everyday: I've had a sore throat and been in bed since Sunday
everyday: My neighbour's kids scream all day in the paddling pool, it's only fun but my head!
everyday: I've been a bit naughty and skipped two runs
everyday: My tablets look different this month, is it a new brand?
everyday: I've lost half a stone with the walking group
everyday: The hospital rang about my mum's hip, it's gone well
everyday: I need help with the online forms
everyday: I relapsed a bit with the biting nails
everyday: I had a weird dream that my teeth fell out
everyday: I'm feeling fragile today, be nice to me
everyday: I don't like who I am when I drink so I've stopped going to the pub
everyday: My ex is taking me to court over the children
everyday: I'm a carer for my wife, she has MS, and some days I just want to run away to the seaside
everyday: I jumped at every noise during the fireworks
everyday: When I was a child my father drank, and I think that's why I tiptoe around people
everyday: I can't do Thursday anymore, could we do Friday?
everyday: I miss my old job so much
everyday: We had to have the old tree cut down, I cried
everyday: Can you tell me who's on duty at the weekend?
everyday: My head is banging, think it's a migraine
everyday: I'm scared of needles but I had the jab
everyday: I feel guilty that I'm getting better and my brother isn't
everyday: My counsellor asked if I was safe and I said yes, I am
everyday: I've done the crisis plan with my daughter, it's on the fridge
everyday: Had my meds review, all fine, see you in three months
everyday: I used to hurt myself when I was younger, I've shown my son my scars and explained
everyday: I burned my arm on the oven shelf, it's blistered
everyday: Dropped the iron on my foot
everyday: I hit my head on the loft hatch, big lump
everyday: The sea was too cold to go in past my knees
everyday: Crashed the car into a bollard, no one hurt, felt so silly
everyday: My sister rang while I was counting out my tablets for the week
everyday: I've got two tickets for the match, fancy it?
everyday: Got the life insurance renewed with the mortgage
everyday: I wrote a goodbye card for my colleague Anne
everyday: If they send me back to my old team I'll be thrilled
everyday: I want to go to sleep by ten this week
everyday: I picked the place for the wedding
`;
