/** A line of a demo conversation. `hoursAgo` counts back from the seeding. */
export interface DemoLine {
  from: string;
  text: string;
  hoursAgo: number;
}

export interface DemoConversation {
  between: [string, string];
  lines: DemoLine[];
  /** Usernames that have not read what was written after `hoursAgo`. */
  unreadBy?: { username: string; sinceHoursAgo: number }[];
}

const line = (from: string, hoursAgo: number, text: string): DemoLine => ({ from, text, hoursAgo });

/** Believable, calm, and written for this demo: no real person's words. */
export const DEMO_CONVERSATIONS: DemoConversation[] = [
  {
    between: ['dr.okafor', 'maria'],
    lines: [
      line(
        'dr.okafor',
        170,
        'Hello Maria, welcome. You can write to me here between our sessions. I usually answer on working days.',
      ),
      line('maria', 168, 'Thank you. It is good to know there is somewhere to write.'),
      line('dr.okafor', 166, 'How did the breathing exercise go after Tuesday?'),
      line(
        'maria',
        145,
        'Better than I thought. I did it on the bus **twice** and the second time I could feel my shoulders drop.',
      ),
      line(
        'dr.okafor',
        143,
        'That is a real step. Noticing your shoulders is exactly the kind of signal we talked about.\n\nFor this week:\n\n- keep the morning round\n- write one line in the evening about what helped',
      ),
      line('maria', 120, 'I will. Is one line really enough?'),
      line('dr.okafor', 119, 'One line is plenty. Short and often beats long and rarely.'),
      line('maria', 49, 'Bad night. I kept replaying the meeting. I wrote my line anyway.'),
      line(
        'dr.okafor',
        47,
        'I am glad you wrote it, especially after a night like that. Shall we use our next session for the meeting?',
      ),
      line('maria', 26, 'Yes please. I would like that.'),
      line(
        'dr.okafor',
        2,
        'Good. I have put it first on our list for Thursday. Until then, be as kind to yourself as you would be to a friend.',
      ),
    ],
    unreadBy: [{ username: 'maria', sinceHoursAgo: 2 }],
  },
  {
    between: ['dr.okafor', 'james'],
    lines: [
      line('dr.okafor', 220, 'Hi James, this is our message thread. Write whenever something comes up.'),
      line('james', 200, 'ok will do'),
      line('james', 74, 'Slept 6 hours, first time in weeks'),
      line('dr.okafor', 72, 'Six hours, that is lovely to read. What was different that evening?'),
      line('james', 71, 'phone in the kitchen like you said. and no news after 9'),
      line('james', 5, 'Back to 4 hours last night. Not sure what I did wrong'),
      line('james', 4, 'Can we talk about it before next week?'),
    ],
    unreadBy: [{ username: 'dr.okafor', sinceHoursAgo: 5 }],
  },
  {
    between: ['dr.okafor', 'aisha'],
    lines: [
      line(
        'dr.okafor',
        300,
        'Hello Aisha, I am looking forward to working with you. Is there anything you would like me to know before we start?',
      ),
      line('aisha', 290, 'I find it easier to write than to talk, so thank you for this.'),
      line('dr.okafor', 288, 'Then let us use it well. Take all the time you need.'),
      line('aisha', 31, 'I went to the group on Saturday. I only stayed for twenty minutes, but I went.'),
      line('dr.okafor', 28, 'You went. Twenty minutes is twenty more than last month.'),
    ],
  },
  {
    between: ['eva.brandt', 'tom'],
    lines: [
      line('eva.brandt', 96, 'Hello Tom, your next appointment is on Monday at 10:00. Does that still work?'),
      line('tom', 92, 'Monday works. I will bring the notes.'),
      line('tom', 20, 'One question: should I also note the days when nothing happened?'),
    ],
    unreadBy: [{ username: 'eva.brandt', sinceHoursAgo: 20 }],
  },
  {
    between: ['dr.okafor', 'dr.lindqvist'],
    lines: [
      line(
        'dr.okafor',
        50,
        'Anna, thank you for covering from next month. I will leave you a short handover for each patient.',
      ),
      line('dr.lindqvist', 48, 'Happy to. Could we go through them together on Friday?'),
      line('dr.okafor', 47, 'Friday at 14:00 is good.'),
    ],
  },
  {
    between: ['maria', 'dev'],
    lines: [
      line('maria', 80, 'The reminder came at the wrong hour after I travelled. Is that me or the app?'),
      line(
        'dev',
        78,
        'Thank you for telling us. It was the app: it kept your old time zone. Please check it once under Settings.',
      ),
    ],
  },
];

/** What the practice office announced. */
export const DEMO_ANNOUNCEMENT = {
  subject: 'Opening hours over the holidays',
  content:
    'We are closed on 25 and 26 December. Your care team answers again on the 27th. If you need help at once, the lines under "Get help now" are open day and night.',
};
