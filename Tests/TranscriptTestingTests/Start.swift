@testable import TranscriptTesting
