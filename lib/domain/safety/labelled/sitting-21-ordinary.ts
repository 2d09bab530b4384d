/** Sitting 21, oblique, with ordinary ones in the same words, ordinary: one message a line after its kind, "!" where it must be graded high. All invented. */
export const sitting21Ordinary = `
everyday: I could do without another birthday, I'm 50 and my knees know it
everyday: Been sat in the car for an hour waiting for the AA
everyday: If I'm not at group on Thursday it's because I'm in Spain
everyday: What's the least messy way to paint a ceiling
everyday: I'm ready to get my coat and go home from this party
everyday: don't be surprised if you see my name in the paper, I won the leek competition!
everyday: We chose the song and the day, wedding's on the 4th of June
everyday: The dialysis machine was broken so they moved me to Friday
everyday: I looked at flats with balconies and one had a view of the sea
everyday: I bought paracetamol and tissues, the whole house has flu
everyday: My plan for this weekend is to sleep while the kids are at their dad's
everyday: I'm better off out of that job
everyday: Sorry for bothering you, could you resend the link?
everyday: I wish I'd had the guts to ask her out
everyday: We lay on the beach until the rain came
everyday: My dad keeps the key to the shed under the pot
everyday: When I'm gone on holiday can you water the plants
everyday: I hope the pain stops soon, the new brace is rubbing
everyday: You've all been so patient, I'm nearly finished with the rewiring
everyday: The lad at work got his hand burned and I drove him to A&E
everyday: I've a list of four names for the baby and none of them agree
everyday: He's going to get what's coming to him at the tribunal
everyday: My mum's boyfriend makes great lasagne
everyday: I sleep in the spare room because he snores
everyday: the baby flinches when the hoover comes on
everyday: My teacher messages the whole class about homework
everyday: She said she'd kill me if I forgot the candles haha
everyday: I hid half the chocolate round the house for the egg hunt
everyday: I used the skill again and it worked
everyday: A bottle of water gets me through the gym
everyday: I've got rules for screen time with the kids
everyday: Haven't had my period yet, could the pill do that?
everyday: I feel strong after my spin class
everyday: My food tastes of metal since the antibiotics
everyday: I got messages through the school app
everyday: There's a camera in the hall for the dog
everyday: He's a very good copy of his dad
everyday: I can't see the future of this company
everyday: Can't see next week's rota, can you send it?
everyday: There's no more road works on the ring road, hooray
everyday: Honestly waking up at five for the gym is the worst part of my day
everyday: I'd be doing my back a favour with a new mattress
everyday: Mum will find the move hard but she's got my sister
everyday: Would my sertraline be affected if I took antihistamines?
everyday: How much insulin should I take if I skip lunch?
everyday: I took the batteries out of the smoke alarm because it kept bleeping
everyday: Just so you know I've stopped the vitamin D, the bloods were fine
everyday: I'm not scared of dying, I've got faith, and I want many more years with the grandchildren
everyday: the thought of it being over is keeping me going, two exams left
everyday: I've been drinking more water every night before bed
everyday: The police took his belt off him as evidence of the theft
everyday: We drove round the lake with the windows down
everyday: I told the dog he was a good boy
everyday: Every pill bottle has those lids I can't open with my arthritis
everyday: My brother passed in 2018 and I visit his grave on Sundays
everyday: I want to burn the lot of these diet books
everyday: Nearly put my back out lifting nan
everyday: I kicked the ball till dark with the lads
everyday: I relapsed into biscuits, three on the sofa
everyday: superglued my fingers together fixing the vase
everyday: I'm wearing a jumper in PE because the heating's off
everyday: the blood test left a bruise on my arm
everyday: been banging on about this to my boss for weeks
everyday: the kids put a blanket over my head and ran off laughing
everyday: I nearly cried when the old woman at work hugged me
everyday: my mate had to slap me awake on the coach, we'd missed the stop
everyday: my lips went blue in the sea, it was that cold, but what a swim
everyday: I don't get a say in the decor, she's got better taste
everyday: She looks after mum and sings to her
everyday: My daughter's ADHD meds have been out of stock for weeks
everyday: what's the safest dose of ibuprofen with a kidney problem?
everyday: He has an app that shows the trains
everyday: We had to move the wedding because the bride's mum had a stroke
everyday: They found a body in the canal near us and the street was taped off
everyday: The priest spoke about hell for forty minutes
everyday: My favourite murder podcast is doing a live show
everyday: I can't face the stairs again, lift's been out for a week
everyday: I've decided to leave the course at the end of term
everyday: Is there a support line for carers?
everyday: The bereavement leaflet said anger is normal
everyday: I don't think I was built for cold weather
everyday: We watched a documentary about a cult and mass suicide, grim
everyday: My nephew is obsessed with guns, Nerf ones, my ankles are purple
everyday: the physio nearly broke me today lol
everyday: I'm at my wits' end with the council about the bins
everyday: I've been at the end of the phone for two hours to HMRC
everyday: It was the best funeral I've been to, she'd have loved it
everyday: Scatter the seeds in March and water well
everyday: My period of probation ends Friday
everyday: I can't take any more calls this afternoon, is tomorrow OK?
everyday: They asked if I could keep the dog safe from fireworks
everyday: No more voices since the dose went up, and I sleep
everyday: I haven't thought about hurting myself once this month
everyday: My husband said he'd rather die than dance, and then he danced all night
everyday: The nurse was lovely and put me at ease before the scan
everyday: what happens to my prescription if I move to Wales?
everyday: It's my first sober birthday, eighteen months!
`;
