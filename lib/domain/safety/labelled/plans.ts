/** Plans, intents and means in plain words: each must be graded high or above. All invented. */
export const planSentences = `
suicide!: I have a plan to end my life on Friday
suicide!: I've worked out how I'll do it and when
suicide!: I bought the rope this morning
suicide!: I'm going to overdose tonight
suicide!: I've got enough pills saved to kill myself
suicide!: I'm going to hang myself after work
suicide!: tonight I will jump off the bridge
suicide!: My gun is loaded and I'm going to use it on myself
suicide!: I have decided to kill myself this weekend
suicide!: I'm on the roof and I'm going to jump
suicide!: I've written the notes and I'm ready to die
suicide!: I intend to take my own life
suicide!: I will not be alive by Monday
suicide!: I've taken an overdose
suicide!: I have the razor blades ready for tonight
suicide!: I'm about to swallow all of my medication
suicide!: I've been stockpiling my tablets
suicide!: I tied the noose
suicide!: my plan is to walk in front of the 6 o'clock train
suicide!: I plan to drown myself in the lake
suicide!: i know how im gonna do it, i have everything i need
suicide!: I'm going to shoot myself when my wife leaves
suicide!: I'm going to end it all tonight, goodbye
suicide!: I've got a bottle of insulin and I'm going to inject all of it
suicide!: I have set a date to die
suicide!: I've hidden a rope in the shed for when I need it
suicide!: The pills are lined up on my desk
suicide!: I'm going to cut my wrists in the bath tonight
suicide!: I've picked the bridge and I know the time
suicide!: I bought helium online so I can do it painlessly
suicide!: this is my last message, I'm going to do it now
suicide!: I tried to hang myself this morning
suicide!: I'm standing on the edge of the platform waiting for the train
suicide!: I've arranged everything, my suicide is planned for Sunday
suicide!: I stole my dad's shotgun shells. Tomorrow is the day.
suicide!: going to take my life once the kids are at school
suicide!: I made up my mind, I'm killing myself on my birthday
suicide!: got my note written and the car exhaust hose ready
suicide!: I'm going to set myself on fire
suicide!: I have a knife and I'm going to cut my throat when they're asleep
`;
