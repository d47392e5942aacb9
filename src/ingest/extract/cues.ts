/** Words by which a report says how a contact took place, when, how surely, and that something was spoken of. */

/** Two sides in touch, whatever the way. */
export const meetingWords =
  /\b(?:met|meets?|meetings?|talks?|talked|talking|one-on-one|t[êe]te-[àa]-t[êe]te|consultations?|consult(?:ed|s)?|conversations?|discussions?|negotiations?|interact(?:ed|ions?)?|encounters?|rendezvous|exchange of views|exchanged?|sat down|sits? down|sitting down|c[ao]me together|received|receives?|hosts?|hosted|hosting|conferred|confer|saw|sees?|see each other|face to face|face-to-face|pull-aside|2\+2|two-plus-two|huddled?|lunched|dined|had (?:lunch|dinner|breakfast)|joint (?:press|news|media) (?:conference|interaction|briefing|statement|appearance)|at (?:one|the same) table|found time|(?:earlier|previous|other) ones|chatted|spent (?:[\p{L}-]+ ){1,8}?with|spent (?:[\p{L}-]+ ){0,4}(?:morning|afternoon|evening|hours?|minutes)|came calling|the last time (?:was|had been)|(?:was|were) held|(?:took|takes?|taken) place|paid a call|a round|bilaterals?|held a bilateral|dialogue|reunion|co-chair(?:ed|s)?|call(?:ed|s)? on(?! (?:[\p{L}-]+ ){1,5}to\b)|greeted|welcomed|joined|caught up|(?:a|longer|short|brief) sitting|r[au]n into|working (?:lunch|dinner|breakfast)|were together|(?:gave|give|gives|hosts?|hosted) (?:an? |the )?(?:\p{L}+ )?(?:lunch|luncheon|dinner|breakfast|reception|banquet)|over (?:lunch|dinner|breakfast|tea)|held (?:them|one)\b|delegations? (?:was|were|being) (?:led|headed) by)\b/giu;

export const phoneWords =
  /\b(?:tele)?phon(?:e|ed|es|ing|ic)\b|\b(?:rang(?: up)?|on the line|sp(?:oke|oken|eaks?|eaking)(?! (?:of|about|at|in|before|during|by video|for|up|out|against|highly)\b)|hung up)\b|(?<!\b(?:was|were|been|is|are|being) )\bcall(?:s|ed)?\b(?!\s+(?:by|for|on|off|upon|it\b|it's|themselves|himself|attention|into))/giu;

export const videoWords =
  /\bvideo(?:[\s-]?(?:conferenc\w*|link|call|meeting|format))?\b|\bvirtual(?:ly)?\b|\bonline\b|\bvideoconferenc\w*/giu;

export const visitWords =
  /\b(?:visit(?:s|ed|ing)?|trips?|tour|travel(?:s|led|ed|ling)?|fl(?:y|ies|ew|own)|leav(?:e|es|ing) for(?! (?:today|tomorrow|now|later))|left for|head(?:s|ed|ing)? (?:to|for)|depart(?:s|ed)? for|arriv(?:e|es|ed|al|ing)|land(?:s|ed|ing)|c[ao]mes? to|c[ao]me (?:here|to)|w(?:as|ere) in|(?:has|have|had) been in|(?:is|are) (?:expected )?in(?= \p{Lu})|(?:will|to) be in|accompan(?:y|ies|ied)|(?<!\bcalls? )w(?:ent|ill go) to|goes to|go to|going to(?= \p{Lu})|drops in|be the guest|guest|led (?:an?|the) (?:\p{L}+ )?delegation|journey(?:s|ed)?|touch(?:es|ed)? down)\b/giu;

export const summitWords = /\bsummits?\b/giu;

export const sessionWords =
  /\b(?:took|take|takes|taking|taken) part\b|\bparticipat(?:e|es|ed|ing|ion)\b|\battend(?:s|ed|ing|ance)?\b|\bsat (?:at|in|around|round)\b|\btook (?:their|his) (?:seats?|places?)\b|\btook the floor\b|\bwere present\b|\b(?:was|were) in the (?:room|hall)\b|\bwere among\b|\bspoke at\b|\b(?:was|were|sat) (?:all |both )?at the (?:same )?table\b|\bpresid(?:ed|es|ing) over\b|\bjoin(?:s|ed|ing)?\b|\baddress(?:ed|es|ing)\b|\bpresided\b|\brepresented\b/giu;

/** Three and more at one table. */
export const multilateralWords =
  /\b(?:session|plenary|trilateral|quadrilateral|multilateral|council of (?:foreign )?ministers|meetings? of (?:the )?(?:\p{Lu}[\p{L}-]* |G\d+ ){0,4}foreign ministers(?! of)|[\p{L}-]+ foreign ministers['’] meeting|ministerial|gathering|conclave|round ?table|(?:ten|nine|eight|seven|six|five|four|three) (?:foreign )?ministers|(?:three|four|five|six|eight|ten|member) (?:countries|states|members)['’] foreign ministers)\b/iu;

export const sidelinesWords =
  /\b(?:on|in|at) (?:the|its) (?:side ?-?lines?|margins?|fringes?|periphery)\b|\bsidelines\b|\bside lines\b|\bmargins of\b/iu;

export const twoPlusTwoWords = /(?:\b2 ?\+ ?2\b|\btwo[- ]plus[- ]two\b)/iu;

/** A table of more, by who sits at it: “the BRICS foreign ministers”, “the G20 summit”. */
export const tableWords =
  /\b[A-Z][A-Z\d]{2,} (?:foreign )?ministers\b|\b[Ff]oreign [Mm]inisters of (?:the )?(?:[\w-]+ ){0,8}(?:[A-Z][A-Z\d]{2,}|Organi[sz]ation|Association|Group|Council|Conference|Forum|Summit)\b|\b[A-Z][A-Z\d]{2,} (?:leaders['’] )?summit\b|\b(?:[A-Z]\w+ ){1,3}Summit\b/;

/** Who is at such a table. */
export const attendingWords =
  /\b(?:chair(?:ed|s|ing)|in the chair|conduct(?:ed|s)|conven(?:ed|es)|represent(?:ed|s|ing)?|(?:led|leads?|lead|head(?:ed|s)?|heading|leading) (?:the|his|its) (?:\p{L}+ )?(?:delegation|team)|opened the|seated|sat (?:through|under|among|with)|at (?:\p{L}+['’]s|his) side|will be there|was there|told the (?:\p{L}+ )?(?:meeting|ministers|gathering|council|session|conference|group)|used his turn|among those (?:who|at)|presid(?:e|es|ed|ing)|also at the table|in (?:one|the same) room|stand(?:s|ing)? in for)\b/iu;

/** What has not happened yet. */
export const futureWords =
  /\b(?:will|shall|to be held|are to|is to|(?:is|are|was|were) (?:set|due|scheduled|slated|expected|likely|planned|poised|to)|would|scheduled|slated|due (?:in|on|to|at|for|here)|plans? to|planning to|planned|expected|likely|upcoming|forthcoming|coming|next(?! to\b)|later (?:today|this|in the (?:week|month|year))|tomorrow|prepar(?:e|es|ing|ations?) for|proposed|awaits?|ahead of|in the run-up|looks? forward|agreed to meet|(?<!\bat the )invit(?:ed|ation)|pencilled in|in the diary|fixed for|set for|is also to|are also to)\b/iu;

export const pastWords =
  /\b(?:\p{Ll}{2,}ed|was|were|had|has been|have been|met|held|said|told|took|came|went|spoke|began|brought|rose|fell|laid|shook|learnt|spent|kept|sent|stood|became|found|paid|sat|saw|flew|wrote|did|gave|made|rang|led|drew|left|ran|got|caught|(?:has|have) (?:\p{L}+ )?\p{Ll}+(?:ed|en|n|t|ne))\b/u;

/** What a report says of the days to come without a word of the future: “lands on Sunday”. */
export const presentVerbs =
  /\b(?:lands|arrives|(?<!['’]s |\b(?:the|a|his|her|their|this|that|of|on|first|last|second|third|fourth|fifth|state|working|official|recent|return|previous|earlier) )visits?|meets|receives|hosts|opens|begins|starts|travels|flies|goes|heads|comes|holds|leaves|sits|convenes|gathers?|meet|arrive|sit down)\b/u;
export const presentWords = new RegExp(`${presentVerbs.source}|\\b(?:is|are)\\b`, 'u');

/** Earlier still, where a date or a place is with it; else it is reported speech. */
export const pluperfect =
  /\bhad (?:also |already |been |both |each |last )*(?:had|met|visited|held|spoken|talked|discussed|seen|hosted|travell?ed|flown|come|gone|sat|taken|received|called|lunched|dined|spent)\b/iu;

/** A contact that did not come about, or of which nothing is known. */
export const neverMet =
  /\b(?:(?:not|never) (?:\p{L}+ )?(?:reported|known|thought|believed|expected|due|said) to (?:have )?(?:met|meet|sat|sit|held|hold|spoken|speak|seen|see)|(?:have|has|had) (?:yet|still) to (?:meet|hold|sit|see|speak|talk)|(?:did|do|does|have|has|had|will|would|could) (?:not|never) (?:yet )?(?:meet|met|hold|held|sit|sat|see|seen|speak|spoken|talk|talked)|without meeting|\bno date\b|dates? (?:is|are|was|were|has|have|had) (?:yet|still|not)|on a date (?:yet|still|to)|(?:ha[sd]|was|were|is) not (?:been )?(?:announced|scheduled|planned|foreseen|confirmed)|no (?:bilateral |separate )?(?:meeting|talks|conversation|call)(?: (?:there|of their own|between [^.;]{3,60}?))? (?:was|were|is|are|has been) (?:held|planned|scheduled|reported|foreseen|announced|arranged))\b/iu;

/** What happened before the news. */
export const recallWords =
  /\b(?:last (?:met|saw|spoke|spoken|talked|visited|held|sat|meeting|met each other|time|encounter|conversation|been)|had last|earlier(?! in the day)|previous(?:ly)?|preceding|recall(?:ed|s|ing)?|(?<!\bfirst (?:[\p{L}-]+ ){0,9})since (?:then|he|she|they|his|her|their|the)|in as many|(?:second|third|fourth|fifth|sixth) (?:visit|meeting|trip|time|such|conversation|encounter|round of talks)|ago|followed (?:a|an|the|his|her|their|talks|meetings?)|comes? (?:after|weeks|months|days|a (?:week|month|day|year))|back in|last year|last month)\b/iu;

export const cancelWords =
  /\b(?:cancel(?:l?ed|s|lation)?|called off|put off|postponed?|scrapped|(?:will|would) not (?:be held|take place|travel|come|go|be (?:travell?ing|coming|going|attending))|did not take place|won't (?:be held|take place|travel|come)|dropped (?:his|her|the) (?:visit|trip|plan)|shelved|fell through|abandoned)\b/iu;

/** Said with a reservation. */
export const hedgeWords =
  /\b(?:understood to|believed to|thought to|reported(?:ly)? to|reportedly|expected to|likely to|may have|might have|is said to|are said to|were said to|was said to|appears? to have|seem(?:s|ed)? to have|apparently|presumably|probably|possibly|could (?:figure|come up|be)|may (?:figure|come up|be)|might (?:figure|come up|be)|set to (?:figure|come up|be|dominate)|tipped to|sources? (?:said|say|indicated)|according to (?:sources|people)|people familiar|it is learnt|learnt to)\b/iu;

/** A meeting that was only expected, or heard of. */
export const doubtfulMeeting =
  /\b(?:understood|believed|thought|said|reported|expected|likely|may|might|could|hop(?:es|ed|ing)|tipped)\b(?: to)?(?: have| be)*|\breportedly\b|\bapparently\b/iu;

/** So many times, or all the time: no contact in particular. */
export const vagueWords =
  /\b(?:more than once|several times|(?:a )?number of times|many times|regularly|often|frequently|repeatedly|time and again|dozens? of times|over the (?:last|past) (?:few|several)|in recent (?:months|weeks|years)|on (?:many|several) occasions|whenever|routinely|each year|every year|(?:regular|constant|close|frequent) (?:touch|contact)|annually|year after year)\b/iu;

export const negationWords =
  /\b(?:not (?:been )?(?:discuss\w*|raised?|touched|come up|figure\w*|mention\w*|brought up|on the (?:agenda|table)|taken up|spoken|addressed|talk\w*)|(?:did|does|do|was|were|had|has|is|are|would|will) not|didn't|wasn't|weren't|no mention of|without (?:discussing|mentioning|touching|a word)|nothing (?:was said )?(?:about|on|of)|never (?:came up|mentioned|discussed)|neither|declined to|refused to|stayed off|(?:not|never) (?:be |been )?(?:learnt|known|clear|said|disclosed) whether|off the agenda|left out|left aside|nor)\b/iu;

/** That something was a subject: verbs and phrases of discussion. */
export const discussionWords =
  /\b(?:discuss(?:ed|es|ing|ions?)?|talk(?:ed|s)?(?: at length)? (?:about|of|over|through|on)|talks? (?:[\p{L}.]+ ){0,4}(?:on|about)|talks? (?:\p{L}+ )?(?:cover\w*|focus\w*|centred|centered|dealt|turned|ranged|touched|dwelt|included)|talk of|spoke (?:at length )?(?:about|of|on)|(?:spoke|talked|conversation)\b[^.;]{0,60}?\babout|wanted|saw (?:a (?:part|role|place)|room)|turned to|dwelt|reminded|turned (?:\p{L}+ ){0,3}(?:on|to)\b|occupied|spoken (?:about|of|on)|speak (?:about|of|on)|exchang\w+ (?:[\p{L}-]+ ){0,3}(?:views|assessments|opinions|notes|thoughts|ideas|perspectives|remarks)|exchange of (?:views|opinions|assessments)|exchange took place|conversation (?:\p{L}+ )?(?:on|about|turned|dealt|covered|took)|review(?:ed|s|ing)?|took stock|take stock|taking stock|stock[- ]taking|touch(?:ed|es|ing)? (?:up)?on|rais(?:ed|es|ing)|figur(?:ed?|es|ing)|dwel(?:t|l|ls|led)|deliberat\w+|conferred|compared? (?:notes|approaches|positions|views|schedules?|the schedules?|calendars?|the calendars?)|address(?:ed|es|ing)?|focus(?:ed|es|ing)?|centred on|centered on|cover(?:ed|s|ing)?|agenda|on the table|consultations on|(?:special |particular |close |much |most |considerable |detailed )?attention|consider(?:ed|s|ing|ation)|(?<=\b(?:will|to|would|shall|may) )consider|agreed|agree|agrees|underlin\w+|underscor\w+|emphasi[sz]\w+|stress(?:ed|es|ing)?|reiterat\w+|reaffirm\w*|affirm(?:ed|s)|express(?:ed|es|ing)|convey(?:ed|s|ing)|appreciat\w+|presses (?:for|his|the)|pressed|sought|br(?:ought|ing|ings) up|c[ao]me up|comes up|went (?:over|through)|gone (?:over|through)|go (?:over|through)|went into|ranged (?:from|over|across)|spann(?:ed|ing)|among the (?:subjects|topics|issues|themes|matters|questions|points|items)|subjects? of|topics? of|subjects|topics|theme|themes|singled out|named|set out|laid out|outlin\w+|shar(?:ed|es|ing)|brief(?:ed|s)|dominat\w+|turn(?:ed|ing|s) to|took up|take up|taken up|taking up|delved|shed light|devoted|explor(?:ed|es)|examin(?:ed|es)|assess(?:ed|es|ments?)|noted|notes|welcom(?:ed|es)|support(?:ed|s)?|assured|told|informed|thank(?:ed|s)|call(?:ed|s) (?:on \p{L}+ )?for|drew up|draw up|work(?:ed)? (?:out|through)|mapped out|given over to|loom(?:ed|s) large|settled|described|mention(?:ed|s)?|part of the (?:exchange|conversation|talks|discussions?|agenda)|ask(?:ed|s)? for|go(?:es|ing)? into|looked at|look at|spoken about|voiced|spoke up for|concern|debated|heard|listened to|agreement on|understanding on|traded (?:views|notes)|urged|proposed|confirm(?:ed|s)|spell(?:ed|t) out|pointed (?:out|to)|highlight\w*|recogni[sz]ed|took the view|ask(?:ed|s)|sounded out|warned|complained|pushed|vowed|pledged|committed|resolved|spent (?:[\p{L}-]+ ){0,9}on|explained|took up|occupied|heads? the list|went to|given to|prominently|programme|taken in|took in|(?:order|issue) of the day|prepared (?:for|the)|dealt (?:with|in)|had to do with|laid stress|emphasis|at the centre|in the foreground|on the list|on the programme|uppermost|made headway|moved along|worked on|(?:last|finishing|final) touches|prepared the ground|time (?:had gone|went|was (?:given|spent|taken)|had been (?:given|spent))|took up (?:most|much|a good part|the bulk)|ran (?:through|over)|gone into|got (?:on to|round to)|pressed for|made (?:much|a point) of|dominant|took (?:the|up the) matter up|were part of|were followed by|among the|figured too|a (?:close|fresh|hard) look|were on the|was on the|taken up with|gave an account|an account of)\b/giu;

/** That the ministers have been speaking of something over time, at no contact in particular. */
export const continuingWords =
  /\b(?:ha(?:s|ve) (?:also )?(?:been|regularly|repeatedly|often|long|always)|regularly|continue to)\b/iu;

/** Said to somebody else than the other side. */
export const elsewhereWords =
  /\b(?:told|addressed|addressing|speaking (?:at|to)|spoke (?:at|to|before)|lecture\w*|in a speech) (?:\p{L}+ ){0,3}(?:hall|audience|forum|conference(?! call)|institute|university|students|think[- ]tank|parliament|rally|assembly|society)\b|\b(?:his|her|their) (?:opening )?(?:address|speech|statement|remarks|intervention) (?:to|at|before|in) the (?!talks|meeting\b)|\bagenda of (?:the|that|this) (?:\p{L}+ )?(?:summit|session|conference|gathering|forum)\b/iu;

/** What the two countries do anyway, behind the names of countries. */
export const backgroundVerbs =
  '(?:are|is|have been|has been|has also|have also|have|has)? ?(?:also )?(?:working|cooperating|collaborating|exploring|planning|looking (?:at|to)|seeking|trying|launched|promised|expanding)';

/** The passive of silence: all before it is denied. */
export const deniedBefore =
  /\b(?:not|never) (?:been |be |once )?(?:discuss\w*|raised?|touched|come up|came up|figured?|mention\w*|brought up|on the (?:agenda|table)|taken up|spoken of|addressed|talked about|part of|among)\b|\b(?:kept|left|stayed|remained) (?:off|out of|outside)\b|\b(?:was|were) absent\b|\bdid not (?:come up|figure|feature|arise)\b|\b(?:appears?|figures?|is mentioned) in neither\b/iu;

/** What sits and meets: it can be an occasion. */
export const bodyWords =
  /\b\p{Lu}[\p{Lu}\d]+\b|\b(?:[Oo]rgani[sz]ation|[Gg]roup|[Nn]ations|[Aa]ssembly|[Cc]ouncil|[Ss]ummit|[Ff]orum|[Dd]ialogue|[Aa]ssociation|[Vv]isit|[Cc]ommission|[Ff]ormat|[Tt]wenty)\b/u;

/** What makes a body a subject after all. */
export const subjectBefore =
  /\b(?:discuss\w*|about|agenda|prepar\w+(?: for| of)?|ready for|arrangements for|review\w*|talk\w* (?:of|about)|over|including|cooperation (?:in|within)|coordination (?:in|within|at)|work in|interact\w+ (?:in|within|under)|within|framework of|in the|approaches (?:in|to)|pertaining to|issues of|matters of|(?:part|role|place|supported|support) for|chairmanship of|presidency of|role of|expan\w+ of|enlargement of|reform of|future of|subjects?:?|topics?:?|support for|run-up to)\s+(?:(?:the|its|his|this year['’]s|upcoming|coming|forthcoming|next|annual|\p{L}+['’]s)\s+)*$/iu;

/** What a body is the occasion of, rather than the subject. */
export const occasionBefore =
  /\b(?:sidelines?|side lines|margins?|fringes?|edges?|periphery|attend(?:s|ed|ing)?|ahead of|on the eve of|before|after|during|hosts? for|hosting|hosted|hosts?|host of|part in|participat\w+ in|came for|come for|(?:is|are|was|were) (?:here|there) for|for|at|since|followed by|following|met in|meeting of|beside|opening of)\s+(?:of\s+)?(?:(?:the|a|an|this|last|that|its|their|his|yesterday['’]s|today['’]s|two-day|three-day|annual|ongoing|fractious|informal|extraordinary|virtual|first|second|coming|upcoming|ministerial|special|\d+(?:st|nd|rd|th))\s+)*(?:(?:meetings?|meet|session|gathering|summit|council|conference|conclave|talks)\s+(?:of\s+)?(?:the\s+)?)?$/iu;

export const occasionAfter =
  /^(?:['’]s)?\s+(?:council of )?(?:(?:foreign )?ministers['’]?|ministerial|meet(?:ing)?s?|session|gathering|conclave|council|conference|hall|FMs?|CFM|venue|table|counterparts)\b/iu;

/** What something happened because of, or in spite of, is no subject of it. */
export const causeBefore =
  /\b(?:because of|owing to|due to|thanks to|in spite of|despite|amid(?:st)?|for want of|in the shadow of)\s+(?:the\s+|its\s+|a\s+)?(?:[\p{L}-]+\s+)?$/iu;
