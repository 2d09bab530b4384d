import { dismissal } from '@/lib/domain/safety/detector/ruleset/dismissal';
import { everydayDismissals } from '@/lib/domain/safety/detector/ruleset/dismissals-everyday';
import { idiomDismissals } from '@/lib/domain/safety/detector/ruleset/dismissals-idiom';
import type { Dismissal } from '@/lib/domain/safety/detector/types';

/** Words that take a match back. Each names why, so that a clinician can see what was set aside. */
export const dismissals: readonly Dismissal[] = [
  ...idiomDismissals,
  dismissal(
    { id: 'dismiss.bereaved', modifier: 'other-person', scope: 'overlap', patterns: [] },
    `
    lost|lose|losing ..5 to ..1 suicide|overdose|addiction|drugs|alcohol|anorexia|an+overdose
    @relation|friends|aunt|classmate|guy|girl|someone|colleague|neighbour|teacher|he|she|who ..3 committed+suicide|killed+himself|killed+herself|killed+themselves|took+his+own+life|took+her+own+life|took+their+own+life|died+by+suicide|hanged+himself|hanged+herself|hung+himself|hung+herself|shot+himself|shot+herself|overdosed|drowned+herself|drowned+himself ..8 when+i+was|years+ago|year+ago|last+year|in+19|growing+up|back+then|years+back|ago|long|anniversary|every+spring|decades
    died by|of|from suicide|an+overdose|overdose|anorexia|drink|drugs|alcohol
    suicide of my|our|a
    @relation|friend ..2 tried|attempted ..3 suicide|kill+himself|kill+herself|die ..2 years+ago|when+i+was|as+a+teen|in+the+past|last+year|long+ago|a+while+ago
    @relation|friend ..2 survived|survive ..2 a|his|her|their? ..1 suicide|attempt|overdose
    survivor|survivors of|after ..1 suicide|domestic|abuse
    about|since|after|over|by|following|of|with|to ..2 is suicide !note|is|on|the+only|my
    about|since|after|over|following|of|with his|her|their|the|dads|mums suicide !note|attempt
    @relation|she|he|who ..2 took|had an overdose ..3 in+2000|in+2001|in+2002|in+2003|in+2004|in+2005|in+2006|in+2007|in+2008|in+2009|in+2010|in+2011|in+2012|in+2013|in+2014|in+2015|in+2016|years+ago|as+a+teenager ..8 fine|better|well|recovered|kids|married
    `,
  ),
  dismissal(
    {
      id: 'dismiss.your-people',
      modifier: 'second-person',
      scope: 'text',
      isSetAsideBySelf: true,
      patterns: [],
    },
    `
    your ..1 @relation
    sorry ..2 to+hear|that+you|you+are|about+your|for+you|about+the
    you ..1 should|deserve|matter|need+to+leave|need+to+get|need+to+call|need+to+talk|need+to+tell|need+to+see|are+not+alone|are+not+weak|are+not+crazy|are+not+worthless|are+not+a+burden|are+not+broken|are+worth|are+loved|are+young|are+stronger
    thank+you|thanks for sharing|posting
    if|when|because|unless you ..1 leave|left|break|go|broke|say|said
    did|are|were|have|has|would|will|can|could|do you ok|okay|alright|safe|taking|tell|told|talked|seen|thought|considered|want+to+talk|still+there
    `,
  ),
  ...everydayDismissals,
  dismissal(
    { id: 'dismiss.long-ago', modifier: 'recovered', scope: 'overlap', patterns: [] },
    `
    @number|many|several|few years|yrs|decades ..1 since|without|clean|free|from ..6 self+harm|self+harmed|cut|cutting|drank|used|overdosed|purged|drink|drugs|attempt|attempted
    not ..2 self+harmed|cut|drunk|used|purged|overdosed|had+a+drink|touched+a+drop ..2 in|for|since ..2 @number ..1 years|decades
    `,
  ),
  dismissal(
    {
      id: 'dismiss.not-people',
      modifier: 'idiom',
      scope: 'sentence',
      categories: ['harm-to-others'],
      isSetAsideBySelf: false,
      patterns: [],
    },
    `
    pigeons|pigeon|seagulls|wasps|slugs|laptop|laptops|printer|printers|bots|robots|drone|drones|umbrellas|cookies|photograph|photo|puppets|wasp|cigarettes|malaria|weeds|phones|headphones|sofa|couch|carpet|curtains|vase|chair|chairs|furniture|keyboard|tv|computer|computers|screen|guitar|cake|pizza|sandwiches|caterpillar|spiders|spider|ants|mosquitoes|flies
    `,
  ),
  dismissal(
    { id: 'dismiss.found', modifier: 'hypothetical', scope: 'sentence', patterns: [] },
    `
    what should|do|can|would i ..1 do if i ..1 find|found|see|saw|notice
    `,
  ),
  dismissal(
    { id: 'dismiss.story', modifier: 'fiction', scope: 'sentence', patterns: [] },
    `
    the|this|a|that|my ..2 book|film|novel|movie|show|series|game|song|play|story|drama|documentary is|was|are|about|follows|has|had|ends|starts|where|tells|deals
    `,
  ),
  dismissal(
    { id: 'dismiss.never-did', modifier: 'negated', scope: 'overlap', categories: ['abuse'], patterns: [] },
    `
    not ..1 scared|afraid|frightened of
    never|not ..2 violent|aggressive
    never|not|neither ..1 hit|hits|hurt|hurts|touched|touch|laid|lay|raised|raise|threatened|harmed|harm|punched|slapped
    `,
  ),
  dismissal(
    { id: 'dismiss.asked-of-you', modifier: 'second-person', scope: 'sentence', patterns: [] },
    `
    did|does|do|are|is|have|has the|your|those|any|these ..3 help|helped|helping ..4 voices|thoughts|urges|cravings|meds|drinking|cutting|nightmares
    `,
  ),
  dismissal(
    {
      id: 'dismiss.kitchen',
      modifier: 'idiom',
      scope: 'sentence',
      categories: ['abuse', 'self-harm'],
      patterns: [],
    },
    `
    chopping|slicing|peeling|grating|cooking|shaving|gardening|whittling|unpacking ..4 onions|onion|vegetables|carrots|tomatoes|tomato|bread|dinner|legs|hedge|boxes|cheese|bagel|avocado
    `,
  ),
  dismissal(
    {
      id: 'dismiss.fiction',
      modifier: 'fiction',
      scope: 'sentence',
      categories: ['harm-to-others'],
      patterns: [],
    },
    `
    @fiction
    `,
  ),
  dismissal(
    { id: 'dismiss.fiction-self', modifier: 'fiction', scope: 'sentence', patterns: [] },
    `
    the|my|main|a|her|his|this|each|another|every|minor|favourite|favorite character|characters|protagonist|villain|antagonist|hero|heroine|narrator|npc|npcs|sim|sims|avatar|dm
    in|for|about|of|from|on|watched|watching|reading|read|wrote|writing|saw|playing|finished|write|film|directing|directed|play ..3 novel|movie|film|book|game|series|tv+show|tv+episode|story|play|script|screenplay|anime|manga|musical|opera|comic|drama|sitcom|thriller|documentary|podcast|fanfic|poem|short+story|screenplay|video+game|novels|movies|films|books|games|soap|series|fiction|fanfiction|campaign|quest|level|match|server
    song|album|track|band|lyrics|lyric ..3 called|titled|named|goes|by|about|is|says|from|where|the|it
    lyric|lyrics|sing|sings|singing|sang|sung|chorus|verse|karaoke|playlist
    called|titled|named|entitled|reading|read|watching|watched|listening+to|heard ..4 suicide|killing|dead|die|death|murder|kill
    ~play|~act|~perform ..2 a|the|someone ..3 who|role|character|part
    in minecraft|roblox|gta|fortnite|skyrim|game|sims|call+of+duty|overwatch|valorant|the+sims|halo|zelda|pokemon|rust|chess|dnd|csgo|counterstrike|counter+strike|red+dead|hitman|dark+souls|elden+ring|terraria|dreams
    romeo and juliet
    hamlet|macbeth|othello|ophelia|juliet|sherlock|dexter|voldemort|batman|joker|walter+white|tony+soprano
    song|track|album|band|film|movie|book|novel|podcast|show|series|game ..2 suicidal|suicide|kill|killing|dead|death|die|murder ..3
    memoir|biography|autobiography ..3 about|of|by
    `,
  ),
  dismissal(
    { id: 'dismiss.information', modifier: 'information', scope: 'sentence', patterns: [] },
    `
    what|whats|how is|are|does|do|was ..1 the? ..1 definition|meaning|legal+definition|symptoms|signs|warning+signs|history|difference|causes|law|origin|etymology|plural
    what is|are|counts+as ..1 a|an|the? ..2 suicide|murder|self+harm|overdose|anorexia|bulimia|psychosis|homicide|assault|abuse|domestic+abuse|domestic+violence|manslaughter|execution|assassination|massacre|genocide|suicidal+ideation|schizophrenia|dissociation|eating+disorder|rape|grooming|addiction|gaslighting|bpd|heroin|cocaine|fentanyl|lsd|robbery|arson|euthanasia|serial+killer|coercive+control|binge+eating|bipolar|mania|paranoia|alcoholism|domestic|depersonalization|derealization
    how|what ..3 define|defined|described|categorise
    doctor|gp|nurse|questionnaire|form|therapist|survey|psychiatrist|quiz|they|she|he|counselor asked|asks|ask|asking|question|questions ..3 about|if|whether|me+about|me+if|me+whether
    as|am|was|work+as|working+as|being|became|train+as|training+as a|an ..1 nurse|doctor|paramedic|therapist|counselor|social+worker|teacher|volunteer|journalist|researcher|psychologist|police+officer|firefighter|emt|psychiatrist|mental+health+nurse|support+worker
    i volunteer|volunteered|volunteering
    my client|clients|patients
    what does ..4 mean|means|stand+for
    define|definition|meaning|etymology of|what|the|a|murder|suicide|assault
    who|why|when|how|where did|was|were ..4 killed|murdered|assassinated|shot|executed|hanged|died|die|bombed|beheaded
    what|which|how|why|who ..4 did ..5 use|kill|die|murder|attack|killed
    gun control|laws|lobby|owners|ownership|rights|violence+statistics
    who killed|murdered|assassinated|shot|bombed
    what|which|whose ..2 was|were ..2 used ..1 to|by|for|in
    how|why did ..4 kill|murder|shoot|bomb|poison|assassinate|execute|hang
    what happened ..4 in|at|to|during|on
    suicide|homicide|murder|overdose|abuse|assault rate|rates|statistics|stats|prevention|awareness|cases|deaths|epidemic|figures|numbers|bomber|bombers|bombing|bombings|attack|attacks|vest|mission|victims|law|laws|legislation|trial|investigation|helpline|hotlines|pact|scene|charity|cult
    assisted suicide|dying
    leaflet|side+effect|side+effects|package+insert|black+box|boxed+warning|warnings|warning|label|listed|lists ..8 suicidal|suicide
    suicidal|suicide ..3 as|is|are|being|listed ..2 a|one+of|possible|rare|known|common? ..2 side+effect|side+effects|risk+of
    signs|symptoms of ..2 self+harm|suicide|abuse|overdose|anorexia|psychosis|grooming|addiction|an+eating+disorder|neglect ..1 should|to|do|can|i|in+a|in+my+class
    `,
  ),
  dismissal(
    {
      id: 'dismiss.news',
      modifier: 'information',
      scope: 'sentence',
      isSetAsideBySelf: true,
      patterns: [],
    },
    `
    research|researchers|study|studies|statistics|statistic|data|survey|article|articles|news|report|reports|reported|headline|headlines|newspaper|documentary|lecture|textbook|seminar|essay|thesis|dissertation|module|webinar|training+day|course|guidelines|campaign|awareness|charity|fundraiser|fundraising|journalist|journalists|police+said|authorities|according+to|prosecutors|court|jury|convicted|sentenced|arrested|charged+with|allegedly|investigators|historians|historian|war|wwii|ww2|century|1800s|1900s|18th|19th|ancient|medieval|roman|romans|egyptians|shooter|gunman|suspect|cdc|who+says|nhs+website|per+cent|percent|prevalence|rates|rate|population|society|legislation|policy|bill+on|supreme+court|amendment|president|election|congress|senate|government+should|politicians|celebrity|celebrities|singer|actor|actress|kurt+cobain|robin+williams|sylvia+plath's|jfk|lincoln|hitler|nazi|nazis|holocaust|stalin
    agency|experts|officials|coroner|inquest|spokesperson|charity+said|campaigners|residents+said|reporters|columnist
    `,
  ),
  dismissal(
    {
      id: 'dismiss.study',
      modifier: 'information',
      scope: 'sentence',
      patterns: [],
    },
    `
    documentary|lecture|textbook|seminar|essay|thesis|dissertation|module|webinar|training+day|research+paper|coursework|first+aid+training|prevention+training|safeguarding+training|fundraiser|awareness+week|awareness+day
    `,
  ),
  dismissal(
    { id: 'dismiss.hypothetical', modifier: 'hypothetical', scope: 'overlap', patterns: [] },
    `
    if i ..1 ever ..2 feel|felt|feels|become|became|get|got|start|started|have|had|was|am|experience ..6
    should i ever|start ..5 feel|become|suicidal|thoughts
    in case i ..1 ever|start|become|get ..5
    `,
  ),
];
