import Foundation
import Testing

@testable import Safety

/// One line of a corpus: a class and a message.
struct LabelledMessage: Sendable, CustomStringConvertible {
  let label: String
  let text: String

  var description: String { "\(label): \(text)" }

  /// The route that the class asks for: the part before its first full stop, `none` for nothing.
  var route: String { String(label.prefix { $0 != "." }) }

  static func load(_ path: String) throws -> [LabelledMessage] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2 else { return nil }
      return LabelledMessage(label: String(fields[0]), text: String(fields[1]))
    }
  }
}

struct TriageTests {
  @Test func `every message of the corpus goes where its class says`() throws {
    let messages = try LabelledMessage.load("messages.tsv")
    #expect(messages.count > 400)
    for message in messages {
      let route = Triage.verdict(on: message.text)?.route.rawValue ?? "none"
      #expect(route == message.route, "\(message)")
    }
  }

  @Test(arguments: [
    ("cant wake him up", "unwakeable", EmergencyKind.overdose),
    ("my toddler ate my kratom", "child-swallowed", .poisonChild),
    ("my dog ate my kratom", "animal-swallowed", .animal),
    ("my pee is brown after leg day", "dark-urine", .urine),
    ("my eyes are yellow", "yellow-eyes", .jaundice),
    ("he's having a seizure", "seizure", .seizure),
    ("i have chest pain", "chest-pain", .chest),
    ("i just took the whole bag of kratom", "large-amount", .largeAmount),
    ("took kratom and xanax and can barely stay awake", "sedative-mix", .sedativeMix),
    ("took kratom with zoloft, im sweating and twitching", "serotonin-signs", .serotonin),
    ("my newborn is jittery, i took kratom while pregnant", "newborn-signs", .newborn),
  ]) func `a danger is named by its rule and kind`(
    text: String,
    rule: String,
    kind: EmergencyKind
  ) throws {
    let verdict = try #require(Triage.verdict(on: text))
    #expect(verdict.rule == rule)
    #expect(verdict.kind == .emergency(kind))
  }

  @Test func `a crisis with something taken asks for the emergency number too`() throws {
    let taken = try #require(Triage.verdict(on: "i took the whole bag, i want to die"))
    #expect(taken.kind == .crisis(.oneself))
    #expect(taken.needsEmergencyAction)
    let said = try #require(Triage.verdict(on: "i want to die"))
    #expect(!said.needsEmergencyAction)
  }

  @Test(arguments: [
    ("i want to die", false), ("my friend wants to die", true),
    ("my sister is going to kill herself", true),
    ("my husband left and i want to kill myself", false),
  ]) func `a crisis tells whose it is`(text: String, isAnother: Bool) throws {
    let verdict = try #require(Triage.verdict(on: text))
    #expect(verdict.kind == .crisis(isAnother ? .other : .oneself))
    #expect(verdict.isAboutAnother == isAnother)
  }

  @Test func `fear of dying is an emergency, not a crisis`() throws {
    let verdict = try #require(Triage.verdict(on: "i took too much i dont want to die help"))
    #expect(verdict.route == .emergency)
  }

  @Test func `Spanish is told apart`() throws {
    #expect(Triage.verdict(on: "no respira")?.language == .spanish)
    #expect(Triage.verdict(on: "he is not breathing")?.language == .english)
  }

  @Test func `the words that decided are given as byte ranges of the message`() throws {
    let text = "hola 😀 she won’t wake up"
    let range = try #require(Triage.verdict(on: text)?.ranges.first)
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[range], as: UTF8.self) == "won’t wake")
  }

  @Test func `the same message gives the same verdict`() throws {
    for message in try LabelledMessage.load("messages.tsv") {
      #expect(Triage.verdict(on: message.text) == Triage.verdict(on: message.text))
    }
  }

  @Test func `a danger is found at the end of a long harmless message`() {
    let padding = String(repeating: "can kratom cause seizures? no chest pain. ", count: 90)
    #expect(Triage.verdict(on: padding) == nil)
    #expect(Triage.verdict(on: padding + "My friend is not breathing.")?.route == .emergency)
    #expect(Triage.verdict(on: padding + "I want to kill myself.")?.route == .crisis)
  }
}
