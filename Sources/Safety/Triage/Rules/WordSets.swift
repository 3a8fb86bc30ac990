/// The sets of words that patterns name in capitals.
enum WordSets {
  static let people: [(name: String, words: String)] = [
    ("I", "i im ive id ill me my myself mine imma ima"),
    ("HE", "he hes she shes they theyre theyve him her them his their hers hed shed theyd"),
    (
      "KIN",
      """
      friend friends friends buddy bud pal mate bestie roommate roomate housemate flatmate husband \
      husbands wife wifes hubby wifey boyfriend boyfriends girlfriend girlfriends bf gf partner \
      spouse fiance fiancee mom moms mum mums mother mothers mama dad dads father fathers papa \
      brother brothers bro sister sisters sis cousin uncle aunt grandma grandpa grandmother \
      grandfather granny coworker colleague neighbor neighbour ex dude guy girl man woman guest \
      patient client student teen teenager teens stepdad stepmom stepson stepdaughter sponsor \
      stranger guys lady bloke homie person
      """
    ),
    (
      "SMALL",
      """
      baby babies toddler toddlers infant newborn kid kids child children kiddo nephew niece \
      grandson granddaughter grandchild grandkid grandbaby babys toddlers kids childs bub
      """
    ),
    ("CHILD", "SMALL son sons daughter daughters stepson stepdaughter boy girl"),
    ("PERSON", "KIN CHILD someone somebody"),
    (
      "ANIMAL",
      """
      dog dogs doggo doggy cat cats puppy pup puppies kitten kitty pet pets bunny rabbit hamster \
      parrot ferret horse goat guinea bird puppers labrador beagle chihuahua retriever pitbull corgi dachshund husky poodle \
      terrier shepherd bulldog
      """
    ),
    ("REFL", "myself himself herself themself themselves hisself meself myslef mself itself"),
    ("OWN", "my his her their own ones"),
  ]

  static let substances: [(name: String, words: String)] = [
    (
      "OURS",
      """
      kratom kratoms kratum kratem ketum krat 7oh 7ohmz mitragyna mitragynine mit45 opms extract \
      extracts shot shots gummy gummies capsule capsules cap caps pill pills powder edible edibles \
      tablet tablets tab tabs chewable chewables kava vial packet pouch stash oh
      """
    ),
    ("G", "g gs gr gm gms gram grams gramms"),
    ("CAPS", "cap caps capsule capsules pill pills tablet tablets tab tabs gummies chewables"),
    ("PACK", "bag bags bottle bottles pack package packet box jar container pouch stash strip tub"),
    (
      "ALCOHOL",
      "alcohol beer beers wine vodka whiskey whisky liquor tequila rum gin booze drunk hammered wasted cocktails margaritas drinking"
    ),
    (
      "SEDATIVE",
      """
      ALCOHOL xanax xannies xanny alprazolam klonopin clonazepam valium diazepam ativan lorazepam \
      temazepam restoril benzo benzos bars ambien zolpidem lunesta eszopiclone zopiclone oxy \
      oxycodone oxycontin percocet percocets percs perc vicodin hydrocodone heroin fent fentanyl \
      morphine methadone suboxone subs subutex buprenorphine tramadol codeine lean dilaudid norco \
      norcos tapentadol opioid opioids opiate opiates gabapentin gabas pregabalin lyrica neurontin \
      soma carisoprodol phenibut ghb benadryl diphenhydramine unisom seroquel quetiapine trazodone \
      mirtazapine flexeril cyclobenzaprine baclofen tizanidine sedative sedatives tranq xylazine \
      tianeptine painkillers painkiller nyquil barbiturate phenobarbital librium
      """
    ),
    (
      "SEROTONERGIC",
      """
      zoloft sertraline prozac fluoxetine lexapro escitalopram celexa citalopram paxil paroxetine \
      effexor venlafaxine cymbalta duloxetine pristiq desvenlafaxine ssri ssris snri snris \
      antidepressant antidepressants tramadol dxm mdma molly ecstasy triptan sumatriptan maoi \
      maois trazodone wellbutrin bupropion luvox fluvoxamine buspirone buspar trintellix nardil \
      phenelzine parnate selegiline lsd dextromethorphan linezolid
      """
    ),
  ]

  static let actions: [(name: String, words: String)] = [
    (
      "NOTS",
      """
      not isnt aint wasnt cant cannot couldnt cudnt cudn doesnt dont didnt wont wouldnt arent \
      havent hasnt barely hardly scarcely unable
      """
    ),
    ("WONT", "cant cannot couldnt wont wouldnt doesnt didnt isnt not unable cudnt aint havent"),
    (
      "BREATH",
      "breath breathing breathe breathes breaths"
    ),
    ("TURN", "turn turned turning turns going gone went getting got looks look looking is are"),
    (
      "ATE",
      """
      ate eaten swallowed drank drunk chewed licked ingested consumed gobbled scarfed nibbled \
      munched devoured slurped lapped chugged downed inhaled
      """
    ),
    (
      "TOOK",
      """
      took taken ATE swallow popped snorted drank did done injected dosed toked parachuted washed
      """
    ),
    (
      "INTEND",
      """
      want wanna wants wanted wanting going gonna gunna planning plan \
      plans planned thinking thoughts thought think thinkin considering contemplating decided ready \
      might will ill imma ima try trying tried need tempted threatening threatened threatens talking \
      talks talked keeps keep urge urges feel feeling feels about should id intend intending
      """
    ),
    ("DESIRE", "want wanna wants wanted wanting"),
    ("WISH", "wish wishes wished wishing hope hopes hoping hoped"),
    (
      "NEG",
      "dont doesnt didnt not no never cant cannot without isnt aint wont wouldnt hardly havent hasnt couldnt"
    ),
    (
      "LIVING",
      "live living life alive existing exist going go on continue trying waking wake stay staying anymore here"
    ),
    (
      "WANT",
      "DESIRE wish wishes wished hope hoping deserve deserves need ready longing crave"
    ),
    (
      "PLAN",
      """
      ready plan planning plans planned decided intend intending tempted trying try threatening \
      threatened threatens
      """
    ),
    ("KILL", "kill killing unalive unaliving unlive murder murdering hang hanging"),
    ("HURT", "hurt hurting harm harming cut cutting burn burning injure"),
    ("DIE", "die dying dy dye died dead di dieing"),
    ("WAKE", "wake waking waken awaken rouse arouse wakin woken wakes"),
    (
      "RESPOND",
      "respond responding response responsive react reacting moving move answering responds stir stirring answer moves moved"
    ),
    (
      "PAINFUL",
      "pain pains hurt hurts hurting tight tightness tightening tightened pressure heavy heaviness crushing squeezing stabbing killing discomfort sharp"
    ),
    ("PEE", "pee piss urine wee peed pees peeing pissing pea"),
    (
      "EXERCISE",
      "bench benching press pushups pushup pecs pec dips flyes flys doms sore soreness workout workouts lifting lifted gym squats squat deadlift deadlifts crossfit training leg cardio marathon run running ran spin hiit burpees exercise exercises pullups lift reps sets soreness"
    ),
    ("TIME", "second seconds secs sec minute minutes min mins hour hours hr hrs h"),
  ]

  static let all = people + substances + actions
}
