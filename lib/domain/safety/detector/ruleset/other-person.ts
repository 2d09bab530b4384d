import { rulesAbout } from '@/lib/domain/safety/detector/ruleset/define';
import type { Rule } from '@/lib/domain/safety/detector/types';

const rule = rulesAbout('suicide');

/** Somebody close to the writer is in danger: a clinician wants to be told of that too. */
export const otherPersonRules: readonly Rule[] = [
  rule(
    'other.suicide',
    'medium',
    'fears that somebody close wants to die',
    `
    my ..1 @rel-adj* @close-one ..6 wants|want|threatens|threatening|threatened|going|planning|plans|talks|talking|says|said|told|keeps|texted|wrote|might|may|could|will|is|feels|thinking|trying|posts|messaged|admitted|confessed ..7 die|suicide|suicidal|kill+himself|kill+herself|kill+themselves|killing+himself|killing+herself|killing+themselves|kill+themself|end+it|end+it+all|end+his+life|end+her+life|end+their+life|ending+his+life|ending+her+life|ending+it|wants+to+be+dead|hurt+himself|hurt+herself|hurt+themselves|self+harm|kill+him+self|not+want+to+live|not+want+to+be+here|overdose|hang+himself|hang+herself|better+off+dead|cut+herself|cut+himself|not+be+here
    my ..1 @rel-adj* @close-one ..4 suicidal|self+harming|self+harms|cutting+herself|cutting+himself|hurting+herself|hurting+himself|starving+herself|starving+himself|overdosed|anorexic|bulimic|cuts+herself|cuts+himself|cutting+themselves|unalive|cutting
    my ..1 @rel-adj* @close-one ..3 tried|attempted|attempting|trying to? ..1 suicide|kill|end|hang|die|overdose|od
    i|am|so|really @adv* worried|scared|afraid|terrified|frightened|think|fear|concerned|believe ..6 he|she|they|him|her|@close-one ..5 suicide|suicidal|kill+himself|kill+herself|kill+themselves|hurt+himself|hurt+herself|do+something+stupid|end+his+life|end+her+life|wants+to+die|end+it|harm+himself|harm+herself|do+something+to+himself|do+something+to+herself|self+harm
    he|she|they|@close-one ..3 told|tells|texted|said+to|messaged|says+to|keeps+telling me|us ..6 kill+himself|kill+herself|kill+themselves|suicidal|wants+to+die|want+to+die|does+not+want+to+live|better+off+dead|end+it|wished+he+was+dead|wished+she+was+dead|wishes|do+not+want+to+be+here|not+want+to+be+here|does+not+want+to+be+here|wanted+to+die|going+to+kill
    he|she|they ..2 says|said|saying|keeps+saying|wrote|talks ..6 wants+to+die|want+to+die|kill+himself|kill+herself|kill+themselves|suicidal|does+not+want+to+live|not+want+to+be+here|wished+he+was+dead|wished+she+was+dead|better+off+dead|ending+it|end+it
    will|would|threatens|threatening|threatened|going+to|swears|says|threatens+to ..2 kill+himself|kill+herself|kill+themselves|commit+suicide|hurt+himself|hurt+herself|end+his+life|end+her+life ..4 if+i|if|because|unless|when+i
    he|she|they|@close-one ..2 threatens|threatening|threatened|talks|talking|talked|keeps+talking|joking ..3 suicide|kill+himself|kill+herself|kill+themselves|killing+himself|killing+herself|killing+themselves|ending+it|ending+his+life|ending+her+life
    he|she|they|dad|mum|mom|husband|wife|brother|sister|son|daughter|friend|grandad|grandma|nan ..6 better ..1 off without him|her|them
    @close-one|he|she|they ..6 talking|talks|talk|says|saying|said|wants ..4 joining|join|be+with|being+with|see|seeing ..4 late|dead|heaven|again+soon|father|husband|wife|grave|afterlife
    stop|help|save|support|talk|reach|do+for|keep ..2 him|her|them|my+@close-one|@close-one ..4 from|who|is|about|alive ..2 suicide|suicidal|killing+himself|killing+herself|hurting+himself|hurting+herself|cutting|self+harming|committing+suicide|killing+themselves
    found|find|seen|saw ..3 rope|pills|razor|blades|cuts|scars|suicide+note|note|noose|blood|gun ..8 his|her|their|son|daughter|brother|sister|room|arms|wrists|drawer|bag|bed|under
    my ..1 @rel-adj* @close-one ..4 not ..1 eaten|eating|eat|touched+food ..4 days|week|weeks|since|anymore
    my ..1 @rel-adj* @close-one ..3 hears|hearing|seeing|sees ..1 voices|things|people
    my ..1 @rel-adj* @close-one ..6 gun|knife|violent|dangerous ..6 scared|afraid|hurt|kill|threatens|threatened|unsafe
    @close-one|he|she|they ..10 stopped|refuses|refusing|refused|quit ..2 taking|eating|drinking ..3 pills|medication|food|tablets|insulin|meds|heart|dialysis
    @close-one ..8 ready to die|go ..6
    my ..1 @rel-adj* @close-one ..4 took|taken|takes an|another overdose
    my ..1 @rel-adj* @close-one ..3 overdosed|od
    my ..1 @rel-adj* @close-one ..3 weighs|weigh ..2 28|29|30|31|32|33|34|35|36|37|38|39|40|41|42 ..1 kilos|kg|kilo
    my ..1 @rel-adj* @close-one ..2 is|has|weighs ..3 28kg|30kg|32kg|34kg|35kg|36kg|37kg|38kg|39kg|40kg
    `,
    { about: 'other', ownNegation: true, rung: 'active-thoughts' },
  ),
];
