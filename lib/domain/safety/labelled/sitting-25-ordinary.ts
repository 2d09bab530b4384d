/** Sitting 25, as patients write, plain, ordinary: one message a line after its kind, "!" where it must be graded high. All invented. */
export const sitting25Ordinary = `
everyday: Thank you, that was a helpful session today
everyday: I'm running about ten minutes late
everyday: My anxiety was about a 6 this week, down from 8
everyday: I felt sad on Sunday but went for a walk and it lifted
everyday: My mother's funeral is on the 14th so I can't come that day
everyday: Could we do video instead of face to face?
everyday: I had a panic attack on the tube but I stayed on till my stop
everyday: I'm fed up with my job and want to retrain as a plumber
everyday: My wife says I'm grumpy in the mornings
everyday: I've been thinking a lot about my childhood since we spoke
everyday: I've run out of sertraline and the surgery is closed till Monday
everyday: I don't like the new tablets, they make me feel sick
everyday: My boyfriend and I are talking again
everyday: I'm worried about my daughter, she's shy and has no friends at nursery
everyday: The kids broke up today, six weeks of chaos
everyday: I'm still waiting for the referral
everyday: I was so angry that I went for a run, it helped
everyday: I'm a bit stressed, my car failed its MOT
everyday: Not sleeping great because of the heat
everyday: I've got my driving test tomorrow, wish me luck
everyday: My ex wants to be friends and I don't know
everyday: I cried in the meeting, mortified
everyday: I feel like nobody listens to me at work
everyday: The dog ran into the road but he's fine
everyday: I've been reading about CBT and have a question
everyday: I want to lose a bit of weight, about a stone
everyday: My son is scared of the dark
everyday: My back pain's flared up so I can't do yoga
everyday: I had two pints with my brother on Saturday
everyday: I miss my dad, it's nearly a year
everyday: We had a big argument about money but we sorted it out
everyday: I don't feel like myself lately, quite flat
everyday: I've got a cold and feel rough
everyday: I forgot to take my tablet yesterday
everyday: My friend's getting married and I'm the best man
everyday: I was nervous about the blood test but it was OK
everyday: What should I do if I feel a panic attack coming on?
everyday: I'm so proud of my daughter, she passed everything
everyday: The house sale fell through, I could scream
everyday: I'm going away for two weeks from Friday
everyday: Mum's in hospital again with her chest
everyday: My manager was horrible about the report
everyday: I can't stop thinking about the interview
everyday: I'm lonely since the kids left
everyday: I'm not sure the sessions are helping, can we talk about it?
everyday: I've started volunteering at the food bank
everyday: I had a nightmare about the crash again
everyday: I'm scared of spiders and there's one in the bath
everyday: I burned the toast and had a little cry, hormones
everyday: We're getting a puppy
everyday: I feel a bit hopeless about finding a house
everyday: I'd love to sleep for a week
everyday: I've given up on the garden this year
everyday: My knee is killing me
everyday: I'm dead tired after nights
everyday: I was dying to tell you, I got the job!
everyday: I want out of this contract
everyday: The pain in my shoulder is unbearable at night, what can I take?
everyday: I can't go on holiday because of my passport
`;
