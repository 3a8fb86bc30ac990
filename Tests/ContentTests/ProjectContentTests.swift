import Content
import Conversation
import Diagnostics
import Foundation
import Knowledge
import Testing

/// The project's own content, as it lies in this checkout.
struct ProjectContentTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path(percentEncoded: false)

  @Test func `the content has no error`() throws {
    let place = try #require(ContentPlace(in: Self.root))
    let load = ContentLoader.load(intents: place.intents, knowledge: place.knowledge)
    #expect(load.errors.map(\.description) == [])
    #expect(load.content != nil)
  }

  @Test func `every line of the fact sheets is used by a record, or has its reason`() throws {
    let place = try #require(ContentPlace(in: Self.root))
    let load = ContentLoader.load(intents: place.intents, knowledge: place.knowledge)
    let records = try #require(load.content).records
    let carried = Set(
      records.claims.flatMap(\.facts) + records.disagreements.flatMap(\.facts)
        + records.article.map(\.id)
    )
    let file = Self.root + "/Tests/ContentTests/Fixtures/facts.tsv"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let rows = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.count > 600)
    for row in rows {
      let (fact, state) = (row[0], row[1])
      #expect(["used", "unused"].contains(state), "\(fact) is neither used nor unused")
      if state == "used" {
        #expect(carried.contains(fact), "no record carries \(fact)")
      } else {
        #expect(row.count > 2 && !row[2].isEmpty, "\(fact) is unused without a reason")
      }
    }
  }
}
