/** Sitting 23, as patients write, with ordinary ones: one message a line after its kind, "!" where it must be graded high. All invented. */
export const sitting23Risk = `
suicide: Hi Sarah, thanks for the session. I didn't say it in the room but I've been having thoughts of not wanting to be here, they come mostly at night and they scare me.
suicide: I don't see a way out of this debt. My wife would get the life insurance and the house would be paid off.
suicide: whats the point in anything, might as well be dead
suicide: feeling really low since mum died, I just want to be with her
suicide: Not sure I can keep myself safe tonight
suicide: I can't stop thinking about ending my life, I've even picked the place
suicide: took an overdose on friday, discharged saturday, nobody has rung me
suicide: I've had a really dark week. On Wednesday I drove to the reservoir and sat there with the letter I'd written on the passenger seat. I came home because the dog needed feeding.
suicide: my meds aint working i feel like jumping off something
suicide: Honestly if I had a gun I would have used it by now
suicide: I think the only thing that would fix this is me not being here
suicide: I told my sponsor I'm fine. I'm not. I looked up how long it takes with a belt.
suicide: After the tribunal lost I don't see any reason to go on living, I have nothing and no-one
suicide: Please don't tell my mum but I don't want to be alive anymore
suicide: I've been self medicating and honestly hoping one night I won't wake up
suicide: the baby would be better with a different mum, I think about walking into the sea
suicide: I am 68, retired, alone. I think often that it would be no great loss if I were to go.
suicide: Hubby's gone to bed. I've got the tablets lined up on the kitchen table like soldiers
suicide: some days the only thing that stops me is the thought of my daughter finding me
suicide: I am worthless and everyone knows it. They would be happy if I disappeared for good
suicide: im 16 and i wanna die every single day of my life
suicide: Doc I keep having this image of me hanging from the loft hatch
suicide: last nite i wrote goodbye texts to every1 and didnt send them
suicide: I do not want to live in this body any longer
suicide: had another one of those days where crashing the car seemed like a good idea
suicide: i think this is the end for me, thank you for trying
suicide: I promised I'd tell you if it got bad again so: it's bad. I have a plan.
suicide: I want to go to sleep and never wake up, that's how tired I am
suicide: If they send me back to my country I will kill myself
suicide: I nearly took the whole packet last night but my sister rang
self-harm: I've started cutting again after two years
self-harm: I've been hurting myself more than I let on
self-harm: when i get angry i punch my legs till they go purple
self-harm: I need stitches but I don't want to go to A&E because they'll ask
self-harm: My son found me burning my arm with the iron
self-harm: the scratches aren't from the cat
self-harm: I scrub my skin with bleach because I feel dirty
harm-to-others: I've been having thoughts about hurting my husband in his sleep
harm-to-others: I lost my temper and hit my son with a belt, I feel sick
harm-to-others: If I see him again I will kill him, I mean it
harm-to-others: Sometimes I imagine running over the people who bullied me
harm-to-others: I'm scared I might hurt my baby
harm-to-others: he owes me money, I'm going round tonight with a bat
harm-to-others: i want to make her suffer like she made me suffer
abuse: My partner has been hitting me again
abuse: I don't feel safe at home
abuse: He locked me in the bedroom and took my keys
abuse: my boyfriend gets angry when I talk to other guys and last time he grabbed my throat
abuse: Mum's boyfriend came in my room again last night
abuse: I'm being blackmailed with photos by someone I met online
abuse: My daughter told me her grandad has been touching her
abuse: He raped me on Saturday. I don't know what to do.
abuse: I think my neighbour is beating his kids, I hear them screaming every night
abuse: My wife has been violent towards me for years
abuse: I am not allowed to have my own bank account
abuse: my son threatens me when I won't give him money for drugs
abuse: they make me work 14 hours and I owe them for the flat
substance: I'm drinking again, about a bottle and a half of wine a night
substance: I've been using cocaine every weekend and now in the week too
substance: I took more of my tablets than I should have and I feel strange
substance: I'm scared because I can't get through the day without codeine
substance: blacked out again, woke up in a stranger's garden
substance: I've been buying diazepam online because my GP won't give me more
substance: my son is on heroin and he went blue on Sunday
substance: I need help, I relapsed
eating-disorder: I've been making myself sick again after meals
eating-disorder: I only ate an apple today and felt guilty about it
eating-disorder: I've lost 2 stone in six weeks and I don't want to stop
eating-disorder: I'm bingeing every night and using laxatives
eating-disorder: My daughter weighs 38 kilos and won't eat
eating-disorder: I've been hiding food and pretending I've eaten it
acute-crisis: I keep hearing someone call my name and telling me I'm evil
acute-crisis: I think my housemates are putting things in my tea
acute-crisis: I've not slept for four days and I feel amazing, I've quit my job and booked a flight to meet the president
acute-crisis: The TV is talking about me again
acute-crisis: I stopped my meds because they are poison from the agency
acute-crisis: I feel detached from my body like I'm watching a film of myself
`;
