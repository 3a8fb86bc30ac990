import Knowledge

extension AuthoredContent {
  /// How many records of each kind there are.
  var counts: ContentLoad.Counts {
    var counts = ContentLoad.Counts()
    counts.topics = topics.count
    counts.examples = topics.reduce(0) { $0 + $1.record.examples.count }
    counts.claims = claims.count
    counts.sources = sources.count
    counts.caveats = caveats.count
    counts.substances = substances.count
    counts.places = places.count
    return counts
  }

  /// What is to be looked at again, and when.
  var reviews: [ContentLoad.Review] {
    claims.map {
      ContentLoad.Review(
        what: "claim '\($0.record.id)'",
        due: $0.record.reviewBy,
        place: $0.fields.place("review-by")
      )
    }
      + sources.map {
        ContentLoad.Review(
          what: "source '\($0.record.id)'",
          due: $0.record.reviewBy,
          place: $0.fields.place("review-by")
        )
      }
  }
}
