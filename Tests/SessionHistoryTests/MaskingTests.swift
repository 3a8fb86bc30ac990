import SessionHistory
import Testing

@Suite("Masking")
struct MaskingTests {
  @Test(arguments: [
    ("my number is 555-1234", "my number is [phone]"),
    ("call (212) 555-0123 please", "call [phone] please"),
    ("212-555-0123", "[phone]"),
    ("212.555.0123.", "[phone]."),
    ("+1 212 555 0123", "[phone]"),
    ("+49 171 5550123", "[phone]"),
    ("0171 5550123", "[phone]"),
    ("2125550123", "[phone]"),
    ("00 44 20 7946 0018", "[phone]"),
    ("jo.doe+x@mail.example.org, ok?", "[e-mail], ok?"),
    ("a@b.co and c@d.co", "[e-mail] and [e-mail]"),
    ("Jürgen@exämple.de", "[e-mail]"),
  ])
  func `numbers and addresses are replaced`(_ text: String, _ masked: String) {
    #expect(Masking.masked(text) == masked)
    #expect(Masking.masked(masked) == masked)
  }

  @Test(arguments: [
    "i took 5 grams", "500-1000 mg a day", "200-4000mg", "call 911 or 988", "on 2025-07-29",
    "29 07 2025", "07.29.2025", "2.5 or 5 or 10", "2 3 4 5 6 7 8", "100 000 000 mg",
    "3 @ night", "@someone", "a@b", "mail me @ home.", "at 10:30 on 2025-07-29", "cyp2d6 1234567",
    "s_7f3a9c1234567890", "", "2-5 g, then 6-9 g", "1.5-2.5 grams 3 times",
  ])
  func `amounts, dates and short numbers stay`(_ text: String) {
    #expect(Masking.masked(text) == text)
  }

  @Test func `masking twice is masking once, for texts of any mix`() {
    let parts = [
      "+1", "212", "555-0123", "@", "a.b", "example.org", " ", "-", "(", ")", "5 mg", "é",
    ]
    var seed: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<8 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(seed >> 33) % parts.count]
      }
      let once = Masking.masked(text)
      #expect(Masking.masked(once) == once, "\(text)")
    }
  }
}
