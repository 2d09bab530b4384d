/** Sitting 25, as patients write, plain: one message a line after its kind, "!" where it must be graded high. All invented. */
export const sitting25Risk = `
suicide: I don't know how to say this but I've been thinking about taking my life for a few weeks
suicide: Some mornings I wake up disappointed that I woke up
suicide: I've got it in my head that my family would be happier if I was dead
suicide: I've started to wonder what it'd be like to just let the car roll into the canal
suicide: It's been 5 days since I last ate or slept and I just want to die
suicide: Please help me I took too many of my tablets
suicide: There are nights I sit with the rope in my lap
suicide: I can't tell my wife but I don't want to live anymore
suicide: life has no meaning now and i want out of it
suicide: I'm a drain on everyone, it would be kinder to go
suicide: I have been saving my methadone up
suicide: I've got a date in my diary and after that there's nothing
suicide: my husband died and I want to follow him
suicide: ive got the blade to my throat rn
suicide: I'm not eating because I want my body to give up
suicide: if god was kind he'd take me tonight
suicide: I am thinking of stopping my insulin and letting nature take its course
suicide: they all think im better but ive just decided
suicide: its hopeless. i give up on life
suicide: ever since the accident I wish it had been me who died
suicide: im so close to just ending things
suicide: I need someone to talk to before I do something I can't undo
suicide: the bridge is calling me again
suicide: I've accepted that I will die by my own hand one day
suicide: I've been rehearsing it, timing how long the house is empty
suicide: sometimes i google how to tie a noose
suicide: I'd rather be dead than go back to prison
suicide: I don't feel anything any more and I think I'm ready to go
suicide: Last week I walked out into traffic and a man pulled me back
suicide: I just want this life to be over
self-harm: I cut myself again on Sunday night
self-harm: I've been punching myself in the head when I get things wrong
self-harm: Can't stop scratching my arms till they're raw
self-harm: I have fresh burns and I don't want the nurse to see
self-harm: cutting is the only thing that helps
harm-to-others: I've got thoughts of hurting my kids and I'm terrified
harm-to-others: I will smash his skull in next time
harm-to-others: I pushed my mum over yesterday, I was so angry
harm-to-others: I keep fantasising about shooting up my old school
harm-to-others: I'm planning to get him back, he won't walk again
abuse: My husband slapped me in front of our daughter
abuse: I'm scared of my boyfriend when he's been drinking
abuse: My dad touches me at night
abuse: My girlfriend controls who I see and checks my phone every night
abuse: I'm fifteen and a man of thirty wants me to meet him at a hotel
abuse: My nephew has taken my bank card and I can't buy food
abuse: He kicked me in the stomach, I'm 20 weeks pregnant
abuse: My mum won't give me my medicine when I'm bad
substance: I had a slip and drank the whole bottle
substance: I've been taking 30 codeine a day
substance: I'm using meth to stay awake and I haven't slept for four days
substance: Can't stop gambling and drinking, I've lost everything
substance: woke up in the ambulance, they'd given me naloxone
eating-disorder: I can't keep any food down because I make myself sick
eating-disorder: I'm only letting myself have 400 calories
eating-disorder: I feel sick with guilt if I eat anything
eating-disorder: my ribs are showing but I still see fat
acute-crisis: voices telling me to jump
acute-crisis: I think MI5 have bugged my flat and they're listening now
acute-crisis: I haven't slept for a week and my thoughts are racing, I'm going to be king
acute-crisis: I keep seeing a shadow man in the corner of my room
`;
