/** Short forms, chat spellings and frequent misspellings with the plain words that rules are written in. */
const chat = `
im=i am|ive=i have|id=i would|imma=i am going to|ima=i am going to|idk=i do not know|idc=i do not care|ik=i know|iwant=i want
u=you|ur=your|ure=you are|r=are|y=why|k=ok|n=and|nd=and|b=be|2=to|4=for|bc=because|cuz=because|cos=because|coz=because|cause=because|becuz=because|becos=because|bcuz=because
wanna=want to|wana=want to|wnna=want to|gonna=going to|gunna=going to|gona=going to|gon=going to|gotta=got to|hafta=have to|tryna=trying to|finna=going to|lemme=let me|gimme=give me|dunno=do not know|kinda=kind of|sorta=sort of|outta=out of|lotta=lot of
wont=will not|cant=can not|cannot=can not|couldnt=could not|dont=do not|doesnt=does not|didnt=did not|isnt=is not|arent=are not|wasnt=was not|werent=were not|wouldnt=would not|shouldnt=should not|havent=have not|hasnt=has not|hadnt=had not|aint=is not|mustnt=must not|neednt=need not|dnt=do not|dnot=do not|dont'=do not|cnt=can not
can't=can not|won't=will not|ain't=is not|shan't=shall not|y'all=you all
hes=he is|shes=she is|theyre=they are|youre=you are|youve=you have|youll=you will|theyve=they have|thats=that is|whats=what is|theres=there is|heres=here is|everyones=everyone is|noones=no one is|nobodys=nobody is
noone=no one|every1=everyone|any1=anyone|some1=someone|no1=no one|sum1=someone|sth=something|smth=something|smthn=something|sumthing=something|nothin=nothing|nuthin=nothing|everythin=everything
tonite=tonight|2nite=tonight|2night=tonight|tonihgt=tonight|tmrw=tomorrow|tmr=tomorrow|2moro=tomorrow|tomorow=tomorrow|tommorow=tomorrow|tommorrow=tomorrow|tomoz=tomorrow|2day=today|b4=before|l8r=later|4ever=forever|4eva=forever|evry=every|evrything=everything|evryone=everyone|everytime=every time|alot=a lot|anymor=anymore|nomore=no more|any1=anyone
rly=really|rlly=really|srsly=seriously|prob=probably|probs=probably|prolly=probably|def=definitely|defo=definitely|tho=though|thru=through|w=with|w/o=without|wo=without|abt=about|ppl=people|pls=please|plz=please|thx=thanks|ty=thank you|sry=sorry|soz=sorry|msg=message|bf=boyfriend|gf=girlfriend|bfs=boyfriend|gfs=girlfriend|hubby=husband|hubs=husband|missus=wife|mum's=mum is
wld=would|cld=could|shld=should|shd=should|wdnt=would not|jus=just|jst=just|juss=just|rn=right now|atm=at the moment|asap=asap|lil=little|thinkin=thinking|feelin=feeling|doin=doing|goin=going|livin=living|tryin=trying|hurtin=hurting|cuttin=cutting|killin=killing|dyin=dying|hittin=hitting|drinkin=drinking|eatin=eating|nothings=nothing is|wantin=wanting|takin=taking|sleepin=sleeping|bleedin=bleeding
teh=the|hte=the|taht=that|thier=their|becuase=because|beacuse=because|wiht=with|whit=with|waht=what|knwo=know|liek=like|jsut=just|nto=not|mroe=more|anymroe=anymore|wnat=want|watn=want|wan=want|wanting=want|thnk=think|thikn=think|thinknig=thinking|tihnk=think|feeel=feel|fel=feel|livng=living|liv=live|lif=life|liffe=life|lfie=life|wolrd=world|evreyone=everyone|beter=better|bettr=better|wihtout=without|withuot=without|witout=without
`;

const risk = `
suiside=suicide|sui=suicidal|soocide=suicide|sucide=suicide|suicde=suicide|sucicide=suicide|suecide=suicide|sewerslide=suicide|sewercide=suicide|suislide=suicide|suicidle=suicidal|suicidel=suicidal|sucidle=suicidal|suicidial=suicidal|suicidual=suicidal|sooicide=suicide|lyfe=life|lief=life|ded=dead|dedd=dead|sewer-slide=suicide|sewerslidal=suicidal|sewercidal=suicidal|soupicide=suicide|suey=suicide|sucidal=suicidal|suisidal=suicidal|sucicidal=suicidal|suicdal=suicidal|siucide=suicide|siucidal=suicidal|suicidial=suicidal|suicical=suicidal|suicial=suicidal|suic=suicide|suis=suicide
kys=kill yourself|kms=kms|kmsing=kms|ctb=ctb|unalived=unalive|unaliving=unalive|unalives=unalive|un-alive=unalive|unlive=unalive|unliving=unalive|selfdelete=self delete|alived=alive
kil=kill|kll=kill|kilin=killing|kiling=killing|klling=killing|kiled=killed|kiill=kill|myslf=myself|mysef=myself|myslef=myself|meself=myself|mself=myself|mysel=myself|mysekf=myself|myseld=myself|mysrlf=myself|miself=myself|myselfe=myself|ourself=myself
dieing=dying|dyeing=dying|diying=dying|dei=die|diee=die|dy=die|dieded=died|ded=dead|deid=dead|deadd=dead|deth=death|daeth=death
killmyself=kill myself|killingmyself=killing myself|killmeself=kill myself|endmylife=end my life|enditall=end it all|endit=end it|wanttodie=want to die|iwanttodie=i want to die|wannadie=want to die|iwannadie=i want to die|hurtmyself=hurt myself|cutmyself=cut myself|hatemyself=hate myself|selfharm=self harm|selfharmed=self harm|selfharming=self harm|selfharms=self harm|selfhurt=self harm|selfinjury=self injury|selfinjure=self injury|selfinjuring=self injury|selfinjurious=self injury
sh'ing=self harm|sh'd=self harm|shing=self harm|overdosed=overdosed|od=overdose|oding=overdosing|od'd=overdosed|od'ing=overdosing|odd=odd|odding=overdosing|ods=overdose|overdoes=overdose|overdosis=overdose|over-dose=overdose
anorexic=anorexic|ana=ana|mia=mia|anna=anna|purgeing=purging|starveing=starving|laxitives=laxatives|laxitive=laxatives|laxs=laxatives|laxies=laxatives|lax=lax|laxys=laxatives
abusiv=abusive|abussive=abusive|abusing=abusing|abuseing=abusing|raped=raped|r*ped=raped|graped=graped|molestd=molested|assulted=assaulted|asaulted=assaulted|assualted=assaulted|assult=assault|assualt=assault
paracetomol=paracetamol|paracetmol=paracetamol|tylanol=tylenol|tylonol=tylenol|ibprofen=ibuprofen|ibuprophen=ibuprofen|benzos=benzos|xannies=xanax|xanny=xanax|xans=xanax|valiums=valium|percs=percocet|oxys=oxycodone|oxy=oxycodone|coke=cocaine|vodca=vodka|voddy=vodka|sertaline=sertraline|alchohol=alcohol|alchol=alcohol|alcahol=alcohol|achohol=alcohol|alcohal=alcohol
beleive=believe|peaple=people|freinds=friends|freind=friend|famly=family|burdon=burden|burdan=burden|berden=burden|hopless=hopeless|hopelss=hopeless|wothless=worthless|wrothless=worthless|worthles=worthless|usless=useless|pointles=pointless|disapear=disappear|dissapear=disappear|dissappear=disappear|disappeer=disappear|goodby=goodbye|bye=goodbye|byee=goodbye|exsist=exist|exsisting=existing|exsit=exist|exsistance=existence|existance=existence|anymor=anymore|nymore=anymore|breath=breathe|throught=through|pils=pills|pillz=pills|meds=medication|tablet=tablets|tabs=tablets|razer=razor|razors=razor|rasor=razor|blades=blade|knifes=knife|gunn=gun|brigde=bridge|briges=bridge|brdige=bridge|rooftop=roof|wirsts=wrists|rists=wrists|thoght=thought|thougts=thoughts|thoughs=thoughts|thouhgts=thoughts|thots=thoughts|vocies=voices|voics=voices|voicies=voices|hearin=hearing|haluc=hallucinate|halucinating=hallucinating|halucinations=hallucinations
therapyst=therapist|councelor=counselor|counsellor=counselor|counsellors=counselors|mom's=mom is|shrink=therapist
`;

const NEGATED = 'do does did is are was were would should could have has had must need'.split(' ');
const PEOPLE =
  'i you he she it we they that who what there everyone everything nobody nothing someone this'.split(' ');
const ENDS: readonly [string, string][] = [
  ["'m", 'am'],
  ["'re", 'are'],
  ["'s", 'is'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
];

const read = (table: string) =>
  table
    .trim()
    .split(/[\n|]/)
    .map((pair) => pair.split('=') as [string, string])
    .filter(([typed, plain]) => typed !== plain);

export const respellings: Readonly<Record<string, string>> = Object.fromEntries([
  ...NEGATED.map((verb) => [`${verb}n't`, `${verb} not`]),
  ...PEOPLE.flatMap((person) => ENDS.map(([end, verb]) => [`${person}${end}`, `${person} ${verb}`])),
  ...read(chat),
  ...read(risk),
]);

export const fuzzyWords: readonly string[] =
  'suicide suicidal suicides overdose overdosed overdosing anorexia anorexic bulimia bulimic laxatives hallucinating hallucinations strangled strangle murder myself worthless hopeless goodbye depressed molested assaulted poison hanging starving purging abusive threatened razor bleach paracetamol homicidal homicide dissociating disappear unalive relapsed'.split(
    ' ',
  );

export const neverFuzzy: readonly string[] =
  'overdone overdoes overdue staring starring starting stating shaving serving starling swerving changing banging hinging handing hang haning ranging having hangings clanging poisson person prison poisons murders murdered hopeles homeless homelessness hopless abusively surging urging pursing merging purring judging nursing splurging strangler strange strangely struggle stranger straggle razors laser bleached breach beach bleachers preach depresses repressed compressed deposed good-bye molestes untreated sursing pausing raging aging paging parsing starving-ish hoeless topless sleepless helpless herself himself itself yourself themself ourself relaxed relapse relapses elapsed collapsed murdering disappears appear disappeared reappear disapprove disappoint'.split(
    ' ',
  );
