/// The words that misspellings are mended towards, and their neighbours that are left alone.
enum SpellingKeys {
  static let keys = """
    breathing breathe unresponsive unconscious overdose overdosed overdosing seizure convulsing \
    convulsions suicide suicidal swallowed collapsed collapsing fainted serotonin syndrome jaundice \
    yellow urine kratom myself himself herself themselves toddler daughter puppy ambulance emergency \
    hallucinating vomiting throwing twitching sweating confused drowsy nodding awake fingernails \
    bottle capsules extract gummies newborn pregnant shallow gurgling foaming pounding racing \
    respond responding choking gasping goodbye killing hurting burden anymore painless alive tonight \
    ambien klonopin zoloft alcohol benzos fentanyl purple bluish brown chewed drank husband wife \
    girlfriend boyfriend roommate brother sister friend chest pressure tightness heart
    """

  static let kept = ""

  static let common = """
    i im ive me my myself is are am a an the to it its this that of on in at by for and or if was were \
    be been he hes she shes they him her his them do does did can could will would not no dont cant \
    have has had just like so up out off you u what how why when much many too very really some one \
    all any get got going go took take feel feeling want think with from about now day kratom oh there \
    people someone as after day days sleep pain still
    """
}
