/** Sitting 13, ordinary messages in words close to the rules: one message a line after its kind, "!" where it must be graded high. All invented. */
export const sitting13Ordinary = `
counselling-question: I don't know what I want to do with my career anymore. I used to love nursing and now I dread each shift.
counselling-question: I don't feel anything for my husband anymore. I don't want to hurt him but I can't pretend.
counselling-question: I can't do this long distance thing anymore. I want to end it but I don't know how to tell him.
counselling-question: I used to be outgoing and now I can't even answer the phone. I want the old me back.
counselling-question: I want to leave my husband but I'm scared of being alone at 55. I have no savings and haven't worked in years.
counselling-question: I feel like my life is going nowhere. All of my friends are married and I'm still working at a coffee shop.
counselling-question: I wish that I could go back in time and do everything differently. I'd have studied, and I'd have stayed with her.
counselling-question: I'm tired of pretending that everything's okay at work. I want someone to notice how hard I try.
counselling-question: I lead people on and then I lose interest. I think I just like the chase. Why do I do it?
counselling-question: I enjoy the attention I get online more than my real relationship. I know it's wrong.
counselling-question: It takes one look from my mother to set me off. I'm 40 and I still react like a teenager.
counselling-question: I got back with my fiancé and his moods rub off on me. When he's angry I'm angry.
counselling-question: I've given up on love. Every man that I meet lies to me. Should I just accept being single?
counselling-question: I don't want kids, and everybody tells me I'll change my mind. I won't. How do I make them stop asking?
counselling-question: I hate who I become when I'm around my family. I get defensive and mean.
counselling-question: I can't forgive my father. He left us with nothing and now he's sick and wants a relationship.
counselling-question: I don't think I ever loved my wife. We married because she was pregnant. I feel trapped but I adore our son.
counselling-question: I have nothing in common with my husband now that the kids have left. What do we talk about?
counselling-question: There are days when I don't want to get out of bed, but I do, because the dog has to go out.
counselling-question: I'm at a point in my life where I don't know what makes me happy. Can a life coach help?
counselling-question: I keep having the same fight with my boyfriend. It ends with me crying and him walking out for the night.
counselling-question: I've been off work with burnout for six weeks. I'm afraid to go back. My chest gets tight when I see an email.
counselling-question: I can't get over the fact that my husband kissed somebody at a party. He was drunk. He tells me it meant nothing.
counselling-question: My girlfriend says that I suffocate her. I only want to spend time with her.
counselling-question: I had sex with my ex and now I'm confused. He wants to be friends with benefits. I want more.
counselling-question: I can't look at myself in the mirror since my surgery. My husband says he loves me the same.
counselling-question: I don't want my daughter to grow up like me, afraid of everything. How do I hide my anxiety from her?
counselling-question: My mind goes blank whenever I have to speak in class. I know the answer and I can't say it.
counselling-question: I don't belong in this town. I never have. Everyone's known each other since kindergarten.
counselling-question: I'm not sure if what I feel is love or habit. We've been together since we were fifteen.
counselling-question: I never know what to say to people who are grieving. My friend lost her dad and I've been avoiding her.
counselling-question: I want to be a better father than mine was, but I hear his words coming out of my mouth.
counselling-question: I can't stop comparing my new boyfriend to the last one. He's nicer, but there's no spark.
counselling-question: I feel like a burden when I ask friends for rides. How do I get over that?
counselling-question: I'm ready to give up on couples counseling. He doesn't say a word in the sessions.
counselling-question: I've had the same nightmare since I was a child. I'm falling and I never land.
support-of-others: I don't think anybody here can tell you what to do with your marriage, but I hope you find your answer.
support-of-others: I wish I'd known at 20 what I know now. Nothing you fail at then will matter at 40.
support-of-others: Same thing happened to me. I lost everything in the divorce, slept in my car for a month, and now I've my own place.
support-of-others: I can't imagine how hard that must be. I'd be angry too.
support-of-others: It's alright to not be okay. You wrote it down, and that's a start.
support-of-others: You mentioned that you like to draw. I'd love to see some of it.
support-of-others: I was on that dose for two years. The weight gain was the worst part, but it did keep me stable.
support-of-others: I've read that ketamine treatment helps some folks when nothing else works. Ask your doc about it.
support-of-others: Honestly I'd just block him. Life's too short for that kind of drama.
support-of-others: I moved out at 17 because of my stepdad. It was rough but it was worth it.
support-of-others: Your post made me tear up. I hope that things turn around for you.
support-of-others: Nobody deserves to go through that by themselves. Is there a local group?
everyday: I don't want to go to work tomorrow.
everyday: I don't know what to do anymore about my son's homework
everyday: I can't take another Zoom call.
everyday: I want out of this lease
everyday: I feel like I've wasted the whole summer
everyday: I'm not good at anything lately
everyday: I don't have the energy for the gym
everyday: i just want to be left alone this weekend
everyday: I can't wait until this is over, the house is covered in dust
everyday: nobody came to my birthday dinner
everyday: I've no idea how I'm going to pay for the car
everyday: I could sleep forever, been on nights all week
everyday: I can't keep living in this flat, the mould is awful
everyday: I am done with this job, handing in my notice on Monday
everyday: I'm going to miss my gran so much
everyday: I'm not looking forward to anything but Friday
everyday: I wish I wasn't so shy
everyday: I want to leave this town
everyday: It's too late for me to learn to ski
everyday: I'm finished with the report, finally
everyday: my time is up at the gym, contract ended
everyday: I took the last of my antibiotics this morning
everyday: I've had enough of his excuses
everyday: everyone has plans tonight except me
everyday: thank you all for coming, I'm sorry I couldn't stay longer
everyday: I jumped when the phone rang
everyday: the bridge was closed so I was stuck in traffic for two hours
everyday: I left a note for the cleaner
everyday: it's my last day here, I'll miss you all, keep in touch
everyday: I gave my old bike to my nephew
everyday: I have two bottles of wine for Saturday's dinner party
everyday: my doctor upped my dose and I feel more like myself
everyday: I was sick after the ferry ride
everyday: he pushed in front of me in the queue
everyday: I've been feeling shaky after too much coffee
general-web: I'd been on the fence about it but the reviews sold me.
general-web: He's finished in politics after that speech
general-web: The old bridge was blown up by retreating troops
general-web: Anyone else tired of remakes?
general-web: Nobody will miss that channel when it's gone
general-web: I'm over this discourse
general-web: What a waste of money that stadium was
general-web: You get what you deserve when you park like that
general-web: The world would be better if folks read more
general-web: They'll pay for this at the polls
`;
