import Conversation
import Foundation
import Testing

struct JSONTextTests {
  @Test func `nested values stand in the order of writing with commas between`() {
    var json = JSONText()
    json.object { json in
      json.key("a")
      json.array([1, 2]) { $0.value($1) }
      json.key("b")
      json.object { _ in }
      json.key("c")
      json.value(nil)
      json.key("d")
      json.value(true)
      json.key("e")
      json.array(["x", "y"])
    }
    #expect(json.string == #"{"a":[1,2],"b":{},"c":null,"d":true,"e":["x","y"]}"#)
  }

  @Test func `every text survives a standard reader`() throws {
    var scalars = (0..<0x250).compactMap(UnicodeScalar.init)
    scalars += ["\u{202E}", "\u{200B}", "\u{2028}", "😀", "\u{FFFF}", "\u{7F}"]
    for scalar in scalars {
      let text = "a\(Character(scalar))\\\"/b"
      var json = JSONText()
      json.array([text])
      let read = try JSONDecoder().decode([String].self, from: Data(json.bytes))
      #expect(
        read.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true,
        "\(scalar.value)"
      )
      #expect(json.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    }
  }

  @Test func `hundredths are written as a person would and read back the same`() throws {
    for count in 0...100 {
      let number = Hundredths(count)
      let read = try JSONDecoder().decode([Hundredths].self, from: Data("[\(number)]".utf8))
      #expect(read == [number])
    }
    #expect(Hundredths(0).description == "0")
    #expect(Hundredths(7).description == "0.07")
    #expect(Hundredths(50).description == "0.5")
    #expect(Hundredths(94).description == "0.94")
    #expect(Hundredths(100).description == "1")
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode([Hundredths].self, from: Data("[1.5]".utf8))
    }
  }
}
