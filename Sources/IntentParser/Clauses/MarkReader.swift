/// Reads the small words: who is meant, when, by whose word, and what is denied.
struct MarkReader {
  private static let children = WordSet(
    """
    child kid kids son daughter baby toddler infant teen teenager teenagers children newborn \
    grandson granddaughter grandkid grandchild stepson stepdaughter nephew niece minor boy girl
    """
  )
  private static let partners = WordSet(
    "husband wife partner boyfriend girlfriend spouse fiance fiancee bf gf hubby wifey hubs"
  )
  private static let others = WordSet(
    """
    friend brother sister mom mum mother dad father grandma grandpa grandmother grandfather uncle \
    aunt cousin roommate roomate coworker colleague neighbor neighbour buddy bro sis mate boss \
    someone somebody bestie parents parent gran nan stepdad stepmom inlaw
    """
  )
  private static let pets = WordSet(
    """
    dog dogs cat cats puppy puppies kitten kittens horse horses pet pets rabbit rabbits hamster \
    parrot bird ferret pup doggo kitty animal animals labrador lab goat goats
    """
  )
  private static let patients = WordSet("patient patients client clients")
  private static let owners = WordSet("my our his her their a the this an one")
  private static let speech = WordSet(
    """
    says said say told tells swears claims claimed thinks thought recommended recommends suggested \
    suggests mentioned reckons insists
    """
  )
  private static let wishes = WordSet(
    "wants wanted asked asks found knows hates gave gives offered offers sold works made got"
  )
  private static let rumours = WordSet("supposedly apparently allegedly rumor rumour heard")
  private static let rumourVerbs = WordSet("say says said claim claims swear read saw")
  private static let crowds = WordSet(
    "people they everyone everybody reddit internet tiktok online google guy friends folks youtube"
  )
  private static let negations = WordSet(
    """
    not never no without none dont doesnt didnt havent hasnt isnt arent wasnt aint neither nor off \
    stopped quit
    """
  )
  private static let firstPerson = WordSet("i im ive")
  private static let denials = WordSet("not never dont havent didnt aint")
  private static let starters = ClauseSplitter.starters
  private static let past = WordSet(
    "yesterday ago was were took did had used last previously before formerly once been gone"
  )
  private static let now = WordSet("now currently today tonight just rn atm still feeling having")
  private static let conditional = WordSet(
    "if would thinking planning plan considering gonna might tomorrow someday wanna could about"
  )
  private static let futureTails = WordSet("to of about")
  let text: TokenizedText

  /// The marks of a stretch.
  func marks(in range: Range<Int>) -> Marks {
    Marks(
      isNegated: isNegated(range),
      person: person(range),
      tense: tense(range),
      isHearsay: isHearsay(range)
    )
  }

  /// Whether the words before a stretch deny it: "not", "no", "never" up to three words before.
  func denies(_ tokens: Range<Int>, in range: Range<Int>) -> Bool {
    var words = 0
    var place = tokens.lowerBound - 1
    while place >= range.lowerBound, words < 3 {
      let token = text.tokens[place]
      guard token.isWord else { return false }
      // "why not with xanax" and "isn't it bad with xanax" deny nothing.
      if Self.negations.contains(token) { return !isQuestioned(place, range) }
      words += 1
      place -= 1
    }
    return false
  }

  private func isQuestioned(_ place: Int, _ range: Range<Int>) -> Bool {
    guard let first = text.tokens[range].first(where: \.isWord) else { return false }
    return text.tokens[place].start == first.start && Self.starters.contains(text.tokens[place])
      || place > range.lowerBound && Self.questionNot.contains(text.tokens[place - 1])
  }

  private static let questionNot = WordSet("why or if whether is")

  /// "i am not", "i don't", "im not", "i have never".
  private func isNegated(_ range: Range<Int>) -> Bool {
    for place in range where Self.denials.contains(text.tokens[place]) {
      let from = max(range.lowerBound, place - 2)
      let before = text.tokens[from..<place]
      guard before.contains(where: Self.firstPerson.contains) else { continue }
      // "why am i not sleeping" asks; "i can't" and "i don't know" deny nothing.
      if from > range.lowerBound, Self.starters.contains(text.tokens[from - 1]) { continue }
      if place + 1 < range.upperBound, Self.ignorance.contains(text.tokens[place + 1]) { continue }
      return true
    }
    return false
  }

  private static let ignorance = WordSet("know want understand get sure think")

  private func person(_ range: Range<Int>) -> Marks.Person {
    var best: Marks.Person = .me
    for place in range {
      guard let person = person(at: place), isSubject(place, range, person) else { continue }
      if Self.rank(person) > Self.rank(best) { best = person }
    }
    return best
  }

  private static func rank(_ person: Marks.Person) -> Int {
    switch person {
    case .me: 0
    case .friend: 1
    case .partner: 2
    case .patient: 3
    case .child: 4
    case .pet: 5
    }
  }

  private func person(at place: Int) -> Marks.Person? {
    let token = text.tokens[place]
    if Self.pets.contains(token) { return .pet }
    if Self.children.contains(token) { return .child }
    if Self.partners.contains(token) { return .partner }
    if Self.others.contains(token) { return .friend }
    if Self.patients.contains(token) { return .patient }
    if isPossessive(place) { return nil }
    return agedRelative(place)
  }

  /// "my 15 yr old": a person named by age alone.
  private func agedRelative(_ place: Int) -> Marks.Person? {
    guard text.isWord(place, "old"), place >= 2 else { return nil }
    guard let age = NumberReader(text: text).number(at: place - 2)?.thousandths, age < 18_000,
      owner(before: place - 2, from: 0)
    else { return nil }
    return .child
  }

  private func isPossessive(_ place: Int) -> Bool { text.tokens[place].split > 0 }

  /// Whether somebody is spoken of, not quoted: "my son takes it", not "my friend says".
  private func isSubject(_ place: Int, _ range: Range<Int>, _ person: Marks.Person) -> Bool {
    let token = text.tokens[place]
    let isPlural = text.letters(of: token).last == UInt8(ascii: "s")
    guard
      owner(before: place, from: range.lowerBound) || isPlural || person == .pet
        || person == .patient || Self.anyone.contains(token)
    else { return false }
    for next in (place + 1)..<min(place + 4, max(place + 1, range.upperBound)) {
      let following = text.tokens[next]
      guard following.isWord else { break }
      if Self.speech.contains(following) || Self.wishes.contains(following) { return false }
    }
    return true
  }

  private static let anyone = WordSet("someone somebody mom mum dad grandma grandpa hubby")

  private func owner(before place: Int, from start: Int) -> Bool {
    var steps = 0
    var index = place - 1
    while index >= start, steps < 4 {
      if Self.owners.contains(text.tokens[index]) { return true }
      steps += 1
      index -= 1
    }
    return false
  }

  private func isHearsay(_ range: Range<Int>) -> Bool {
    for place in range {
      let token = text.tokens[place]
      if Self.rumours.contains(token) { return true }
      let before = max(range.lowerBound, place - 3)..<place
      if Self.speech.contains(token),
        text.tokens[before].contains(where: { isThirdPerson($0) })
      {
        return true
      }
      if Self.rumourVerbs.contains(token),
        text.tokens[before].contains(where: Self.crowds.contains)
          || text.tokens[before].contains(where: Self.firstPerson.contains)
            && place + 1 < range.upperBound && Self.reported.contains(text.tokens[place + 1])
      {
        return true
      }
    }
    return false
  }

  private static let reported = WordSet("that somewhere on online it in kratom a where")

  private func isThirdPerson(_ token: Token) -> Bool {
    Self.others.contains(token) || Self.partners.contains(token) || Self.children.contains(token)
      || Self.crowds.contains(token) || Self.speakers.contains(token)
  }

  private static let speakers = WordSet(
    "he she doctor doc coach trainer pharmacist nurse vet therapist dealer vendor clerk label bro"
  )

  private func tense(_ range: Range<Int>) -> Marks.Tense {
    var isPast = false
    var isConditional = false
    var isNow = false
    for place in range {
      let token = text.tokens[place]
      if Self.now.contains(token) { isNow = true }
      if Self.past.contains(token) { isPast = isPast || !isRecent(place, range) }
      if Self.conditional.contains(token) {
        isConditional = isConditional || !Self.futureTails.contains(token)
      }
      if text.isWord(place, "going"), text.isWord(place + 1, "to") { isConditional = true }
      if text.isWord(place, "took") || text.isWord(place, "ate") {
        isNow = isNow || hoursAgo(range)
      }
    }
    if isNow && !isConditional { return .now }
    if isConditional { return .conditional }
    return isPast ? .past : .unstated
  }

  /// "before" a planned thing, "last" as a verb: no past.
  private func isRecent(_ place: Int, _ range: Range<Int>) -> Bool {
    if text.isWord(place, "last") {
      return !(place + 1 < range.upperBound && Self.periods.contains(text.tokens[place + 1]))
    }
    if text.isWord(place, "before") {
      return place + 1 < range.upperBound && text.tokens[place + 1].isWord
    }
    if text.isWord(place, "did") || text.isWord(place, "used") || text.isWord(place, "been") {
      return !text.isWord(place + 1, "to")
    }
    return false
  }

  private static let periods = WordSet("year month week night time summer winter")

  private func hoursAgo(_ range: Range<Int>) -> Bool {
    range.contains { place in
      text.isWord(place, "ago") && place > range.lowerBound
        && Self.shortTimes.contains(text.tokens[place - 1])
    }
  }

  private static let shortTimes = WordSet("hour hours hr hrs h min mins minute minutes")
}

extension TokenizedText {
  /// Whether the token is this word.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(index), tokens[index].isWord,
      tokens[index].count == word.utf8CodeUnitCount
    else { return false }
    return word.withUTF8Buffer { buffer in
      unsafe letters[tokens[index].range].elementsEqual(buffer)
    }
  }
}
