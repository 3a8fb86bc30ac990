import Content
import Conversation
import Diagnostics
import FlatStorage
import Foundation
import Knowledge
import Testing

struct ContentLoaderTests {
  @Test func `the sample has no fault`() throws {
    let folder = try SampleFolder()
    #expect(folder.findings() == [])
    let content = try #require(folder.load().content)
    #expect(content.topics.map(\.name) == ["dose_soreness", "sleep_aid"])
    #expect(content.date == "2026-11-22")
    #expect(content.records.claims.map(\.id) == content.records.claims.map(\.id).sorted())
  }

  @Test func `every field of the files arrives in its record`() throws {
    let folder = try SampleFolder()
    let content = try #require(folder.load().content)
    let records = content.records
    let article = try #require(records.claims.first { $0.id == "dose.article" })
    #expect(article.isFigure)
    #expect(records.claims.filter(\.isFigure).count == 1)
    #expect(article.quantities == ["2-5 g"])
    let trial = try #require(records.claims.first { $0.id == "sleep.no-trial" })
    #expect(trial.wording("nobody") == "Nobody knows: no trial of kratom for sleep was found.")
    #expect(trial.evidence == .none)
    let survey = try #require(records.sources.first { $0.id == "sample-survey" })
    #expect(survey.year == nil)
    #expect(survey.published?.description == "2023-05")
    let caveat = try #require(records.caveats.first { $0.id == "sleep.no-mixing" })
    #expect(caveat.when.count == 2)
    #expect(caveat.when.last?.risks == [.sedative])
    let ohio = try #require(records.places.first { $0.id == "us-oh" })
    #expect((ohio.age, ohio.within, ohio.confidence) == (18, "us", .low))
    #expect(records.terms.map(\.kind).contains(.subject))
    let topic = try #require(content.topics.last)
    #expect(topic.answers[0].condition.classes == ["sedative"])
    #expect(topic.answers[0].condition.values == [.init(type: "strain", ids: ["red"])])
    #expect(topic.answers[0].parts[0] == .claim("sleep.no-trial", wording: "nobody"))
    #expect(topic.slots[0].ask == "Which colour do you mean?")
  }

  @Test func `spacing makes a claim a figure`() throws {
    let folder = try SampleFolder([
      .init("Knowledge/claims/sleep.yaml", "  kind: law\n", "  kind: law\n  spacing: true\n")
    ])
    let claims = try #require(folder.load().content).records.claims
    #expect(claims.first { $0.id == "law.ohio" }?.isFigure == true)
  }

  @Test func `compiled content reads back as it was`() throws {
    let folder = try SampleFolder()
    let content = try #require(folder.load().content)
    var writer = FlatWriter()
    writer.write(content)
    var reader = FlatReader(writer.bytes)
    let copy = try reader.read(ContentSet.self)
    #expect(reader.offset == writer.bytes.count)
    #expect(copy.records == content.records)
    #expect(copy.topics == content.topics)
    #expect((copy.digest, copy.date) == (content.digest, content.date))
  }

  @Test func `the same files give the same bytes wherever they lie`() throws {
    let first = try SampleFolder()
    let second = try SampleFolder()
    var writers = [FlatWriter(), FlatWriter()]
    writers[0].write(try #require(first.load().content))
    writers[1].write(try #require(second.load().content))
    #expect(writers[0].bytes == writers[1].bytes)
  }

  @Test func `the digest changes with a byte, and with a path`() throws {
    let plain = try #require(try SampleFolder().load().content).digest
    let spaced = try SampleFolder([.init("Knowledge/terms.yaml", "[ketum]", "[ketum ]")])
    var files = SampleContent.files
    files["Knowledge/caveats/other.yaml"] = files.removeValue(forKey: "Knowledge/caveats/all.yaml")
    let moved = try SampleFolder(files: files)
    #expect(plain.hasPrefix("sha256:"))
    #expect(plain.count == 7 + 64)
    let digests = [plain, spaced.load().content?.digest, moved.load().content?.digest]
    #expect(Set(digests).count == 3)
    #expect(!digests.contains(nil))
  }

  @Test func `what is past its review is told for a day`() throws {
    let load = try SampleFolder().load()
    #expect(load.pastReview(on: try #require(Day("2027-02-20"))).isEmpty)
    let late = load.pastReview(on: try #require(Day("2027-02-21")))
    #expect(late.map(\.problem) == ["claim 'law.ohio' was to be reviewed by 2027-02-20"])
    #expect(late.first?.location.line == 91)
    #expect(load.pastReview(on: try #require(Day("2028-01-01"))).count == 13)
  }

  @Test func `a finding shows its line with a caret`() throws {
    let folder = try SampleFolder([.init("Knowledge/strains.yaml", "type: strain", "type: strian")])
    let load = folder.load()
    let finding = try #require(load.errors.first { $0.rule == "unknown-value" })
    let rendered = load.rendered(finding).replacingOccurrences(of: folder.path + "/", with: "")
    #expect(
      rendered == """
        Knowledge/strains.yaml:2:9: error: unknown value 'strian' of 'type' [unknown-value]
          2 |   type: strian
            |         ^ known values: condition, form, population, product, purpose, strain, \
        subject, symptom. Did you mean 'strain'?
        """
    )
  }

  @Test func `a folder that is not there is a finding`() {
    let load = ContentLoader.load(intents: "/nowhere/Intents", knowledge: "/nowhere/Knowledge")
    #expect(load.content == nil)
    #expect(load.findings.filter { $0.rule == "unreadable-file" }.count == 2)
  }
}
