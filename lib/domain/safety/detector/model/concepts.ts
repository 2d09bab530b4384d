/**
 * Kinds of words that the model counts beside the words themselves, so that what it learnt of "rope" it also knows of
 * "noose". "~" stands for every form of a verb. A word may be of several kinds.
 */
export const concepts: Readonly<Record<string, string>> = {
  self: 'i me my myself mine im ive id ill',
  you: 'you your yours yourself u ur youre op',
  other:
    'he she they him her them his hers their theirs himself herself themselves hes shes theyre someone somebody anyone anybody person',
  everyone: 'everyone everybody people nobody anyone anybody others folks all',
  parent:
    'mum mom mother dad father daddy mummy mommy parents parent stepdad stepmum stepmom stepfather stepmother foster mam ma pa',
  partner:
    'husband wife partner boyfriend girlfriend bf gf fiance fiancee spouse ex missus bloke hubby marriage married',
  child:
    'son daughter kid kids child children baby babies toddler girl boy grandson granddaughter niece nephew newborn little',
  kin: 'brother sister uncle aunt auntie cousin grandad granddad grandma gran nan nana grandpa grandmother grandfather family stepbrother stepsister relatives',
  friend:
    'friend friends mate mates bestie flatmate roommate neighbour neighbor neighbours neighbors colleague coworker colleagues coworkers housemate',
  authority:
    'boss manager teacher coach priest carer carers caregiver nurse tutor landlord vicar pastor staff supervisor',
  clinic:
    'doctor gp therapist psychiatrist counsellor counselor psychologist therapy counselling counseling hospital ward clinic icu er ambulance appointment session inpatient discharged admitted sectioned crisis nhs paramedics paramedic nurse',
  dead: 'dead death deaths deceased corpse corpses grave coffin funeral buried burial cremated ashes heaven hell afterlife underground ground obituary morgue',
  die: '~die ~perish unalive unaliving ctb',
  kill: '~kill ~murder ~shoot ~stab ~strangle ~poison ~execute ~slaughter ~assassinate ~lynch ~exterminate ~gas ~behead ~butcher ~annihilate ~massacre ~suffocate ~smother ~drown ~hang ~electrocute ~eradicate',
  suicide: 'suicide suicidal suicidality kms sewerslide sewercide unalive selfdelete toaster grippy',
  finish: '~end ~finish ~stop ~quit ~cease over done final finally last ending ends through out enough',
  forever: 'forever permanently permanent eternal never always ever again longer anymore',
  go: '~leave gone ~go away ~disappear ~vanish ~exit ~depart ~escape ~fade ~slip ~evaporate out off ~check',
  sleep: '~sleep asleep ~wake bed bedtime ~dream nap nightmares insomnia awake morning night nights',
  life: 'life live lives living lived alive ~exist existence ~breathe ~survive earth world planet being born birth',
  future:
    'future tomorrow someday years next ahead christmas birthday spring summer winter easter forties old plans year',
  soon: 'tonight today tomorrow monday tuesday wednesday thursday friday saturday sunday weekend midnight soon week now',
  want: '~want ~wish ~hope ~need ~crave ~desire rather prefer wanna longing wishing ~love ~like ready would id',
  think:
    '~think thoughts thought ~imagine ~picture ~fantasise ~fantasize ~wonder ~consider ~contemplate ~daydream mind head ~plan ~keep ~obsess ~google ~research ~search',
  intend:
    'going gonna will plan planning planned decided decide ready about intend determined shall ill promise',
  not: 'not no never nothing nobody none without cannot cant dont wont isnt arent didnt doesnt havent neither nor hardly barely',
  point:
    '~point purpose reason reasons meaning worth use matter matters sense pointless meaningless worthwhile why',
  worthless:
    'burden worthless useless pathetic failure disgusting trash rubbish waste loser stupid ugly nothing disappointment unlovable failed mistake problem weak hate',
  relief:
    'better easier happier relief relieved peace peaceful calm free freedom quiet silence rest light comfort comforting soothing release lighter',
  pain: '~hurt pain painful ~suffer suffering agony ache aches misery torture unbearable torment painless anguish hell',
  sad: 'sad hopeless empty numb lonely alone miserable depressed depression despair broken lost isolated trapped stuck desperate crying cry tears worse dark darkness hollow',
  tired: 'tired exhausted drained weary fed sick done fighting fight struggle struggling cope coping',
  pill: 'pill pills tablet tablets paracetamol tylenol ibuprofen aspirin meds medication medicine overdose overdosed od antidepressants antidepressant sertraline citalopram fluoxetine prozac propranolol zopiclone insulin diazepam lithium quetiapine capsules prescription dose doses codeine amitriptyline',
  weapon:
    'gun guns pistol rifle shotgun revolver bullet bullets knife knives machete axe hammer bat bomb bombs explosive explosives grenade firearm weapon weapons acid petrol sword crowbar blade trigger ammo',
  noose: 'rope noose belt ligature cord knot beam hook scarf cable chair sheet banister',
  height:
    'bridge cliff roof rooftop balcony window ledge edge tower flyover viaduct overpass railing railings multistorey height top',
  rail: 'train trains tracks track platform railway station rails tube metro',
  road: 'car traffic lorry bus motorway wheel barrier truck highway road van driving drive swerve',
  water: 'river sea ocean lake water reservoir canal bath tide pier drown drowning',
  gas: 'helium exhaust garage engine charcoal carbon monoxide bleach antifreeze poison nitrogen cyanide fumes',
  many: 'all whole every bottle bottles pack packs packet packets box boxes handful handfuls too many much dozens twenty thirty forty fifty sixty hundred load loads double twice more several entire 20 30 40 50 60 100',
  take: '~take ~swallow ~neck ~down ~pop ~drink ~have ~eat ~chew ~use',
  gather:
    '~buy ~order ~collect ~save ~stockpile ~hoard ~stash ~hide ~count ~keep ~get ~bring ~load ~sharpen ~find',
  method:
    'way ways method methods how quickest easiest painless fastest best least lethal fatal dosage amount',
  farewell:
    'goodbye goodbyes farewell note letter letters will insurance passwords affairs wills funeral hymns belongings bye',
  giveaway: '~give ~sort ~rehome ~arrange ~settle ~tidy ~clean ~cancel ~pack donate away home',
  bless: 'sorry forgive forgiveness thank thanks love grateful please remember kind proud look care fault',
  attempt: '~try ~attempt tried attempted attempt attempts failed survived nearly almost close again before',
  cut: '~cut ~slice ~scratch ~carve ~burn ~bite ~pick ~scrape ~gouge ~slash ~bang ~dig ~scald ~bruise ~pull ~punch ~hit',
  harm: '~harm ~injure ~punish ~mutilate selfharm sh nssi ~hurt ~bleed ~relapse urges urge',
  sharp:
    'razor razors blade blades scissors knife glass compass lighter cigarette cigarettes needle pin sharpener sharps iron kettle flame boxcutter',
  blood: 'blood bloody ~bleed bleeding bled stitches vein veins artery deep deeper',
  body: 'arm arms wrist wrists thigh thighs leg legs skin stomach hand hands head neck throat face hair knuckles hips forearm body fingers chest ribs back nails lip',
  mark: 'scar scars marks wounds scabs bandage bandages stitches bruise bruises bruised burns sleeves eye',
  violence:
    '~hit ~slap ~punch ~kick ~beat ~shove ~push ~choke ~strangle ~grab ~throw ~drag ~smack ~belt ~shake ~attack ~assault ~abuse ~batter ~whip ~pin ~spit ~hurt ~smash ~break',
  control:
    '~force ~make ~let ~allow ~control ~lock ~threaten ~follow ~stalk ~track ~check ~watch ~monitor ~isolate permission allowed controlling coercive jealous rules keys phone passport',
  fear: 'afraid scared terrified fear fears frightened ~worry worried dread petrified eggshells unsafe safe safety danger dangerous nervous',
  sex: 'sex sexual raped rape rapist ~touch naked nudes pictures photos penis inside underwear trousers skirt kiss kissed ~molest ~grope consent virginity porn massage undress undressing shower inappropriate inappropriately grooming secret',
  money:
    'money pension wages bank card savings rent debt debts bills pay paid cash thousand pounds dollars grand loan mortgage credit quid',
  alcohol:
    'alcohol vodka wine beer whisky whiskey gin rum booze cider ~drink drunk pub drinks sober sobriety hungover hangover bottle bottles liquor alcoholic alcoholism wasted hammered wagon aa',
  drug: 'drug drugs cocaine coke heroin meth crack fentanyl fent oxy oxys oxycodone ketamine ket mdma ecstasy molly speed xanax valium benzos codeine tramadol morphine gear smack spice weed ghb acid lsd dealer score needle needles inject injecting injected snort snorting line lines rehab addict addicted addiction using used clean relapse relapsed hooked fix junkie naloxone narcan balloons',
  withdrawal:
    'shakes shaking shake sweats sweating withdrawal withdrawals detox tremor tremors seizure seizures turkey twitching blackout blackouts blacked passed',
  eat: '~eat food meal meals lunch dinner breakfast hungry hunger calories calorie bite fridge snack appetite portion plate bread feed fed',
  weight:
    'weight fat skinny thin kilos kg stone pounds lbs scale scales bmi size ribs bones thighs bodyweight underweight mirror diet slim lose lost gain gained anorexia anorexic bulimia bulimic ana mia ed',
  purge: '~vomit sick ~puke ~purge laxative laxatives toilet bathroom ~throw up diuretics fingers',
  restrict: '~starve ~fast ~restrict ~skip ~binge fasting without nothing only exercise burn compensate',
  hear: '~hear ~see ~whisper ~tell ~say ~talk ~speak ~watch ~shout ~scream ~order ~command',
  voice:
    'voice voices whispers whispering hallucinations hallucinating hallucination shadows shadow figures faces demons presence',
  agent:
    'government cia mi5 fbi police aliens god devil demon demons angels satan jesus spirits neighbours they them messiah prophet agents society illuminati',
  device:
    'messages signals codes code chip camera cameras microphone implant radio tv television wires thoughts broadcast broadcasting plates satellite transmitter bugged',
  unreal:
    'real unreal reality fake dreamlike floating ceiling outside detached fog robot mask masks replaced recognise dissociate dissociating dissociation body',
  manic:
    'energy genius mission chosen spent ideas invincible powers unstoppable special awake racing brilliant amazing project book manic mania',
  panic:
    'panic breathe breathing chest heart attack dizzy faint fainted collapse shaking ambulance help emergency',
  anger:
    'angry rage furious anger hate hatred revenge violent violence temper snap explode urge urges pay regret suffer fantasies kill hurt punish',
  group:
    'women men muslims jews immigrants refugees blacks whites gays lesbians trans foreigners christians police politicians students classmates teachers crowd strangers cops feminists disabled those these',
  place:
    'school church mosque synagogue airport concert mall office work college university campus station stadium parade festival nursery hospital class classroom',
  ask: 'how what where which why should can could does would tell give explain best way instructions steps',
  work: 'work job boss shift project meeting office deadline deadlines client emails email contract salary hours workload manager interview career promotion overtime commute unemployed employer report',
  study:
    'exam exams school class homework essay grades uni university college coursework lecture dissertation semester revision teacher test tests finals degree math maths student assignment assignments',
  fiction:
    'film movie novel book character characters game games series show episode song lyrics album play story script villain hero plot scene season minecraft fortnite boss level documentary podcast author writing tv',
  news: 'police court report reported study researchers research rates statistics according minister president election news article government law history war century jury scientists survey data',
  joke: 'lol lmao haha hahaha rofl joke joking funny laughing laughed hilarious xd kidding',
  thing:
    'car laptop phone computer printer sofa couch house kitchen boiler wifi internet app server process file code balloon battery screen software database plants weeds garden slugs ants wasps mosquito mice rats chicken fish onions cake eggs wine',
  illness:
    'covid corona virus pandemic flu cold cough fever headache migraine biopsy scan surgery cancer diabetes blood pressure pregnant pregnancy vaccine infection stomach knee tooth dentist',
  feel: '~feel feeling feelings mood anxious anxiety stressed stress overwhelmed nervous guilt guilty ashamed shame jealous insecure confused frustrated upset',
  love: 'relationship relationships marriage divorce divorced breakup dating date cheated cheating affair trust intimacy wedding engaged',
  recover:
    'recovered recovery better sober clean healed grateful glad proud improved improving helped helping past ago used since years',
  grief: 'died passed grief grieving bereavement loss miss missed widow widowed anniversary late lost',
};
