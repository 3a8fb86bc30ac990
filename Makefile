# Shortcuts for people who work on ketum; the README names the two commands that everybody needs.

.PHONY: all run test check soak clean

all:
	Packaging/dependencies
	swift build -c release --product ketum
	@echo "try: .build/release/ketum"

run:
	bash Packaging/run

test:
	bash Packaging/test

check:
	swift run -c release ketum check

# Long: breaks the content on purpose and counts which breakages no transcript notices.
soak: all
	.build/release/ketum test --mutate 300

clean:
	rm -rf .build
