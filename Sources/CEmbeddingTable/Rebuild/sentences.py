#!/usr/bin/env python3
"""Prints the sentences that the embedding table is fitted on, one a line.

    sentences.py WORDNET_FOLDER TOKENIZER_JSON COUNT > sentences.txt

WORDNET_FOLDER holds data.noun, data.verb, data.adj and data.adv (Debian: wordnet-base).
TOKENIZER_JSON is the teacher's. COUNT questions and requests are made by template from nouns,
verbs and adjectives that are whole wordpieces; glosses and usage examples come on top. The
teacher supplies the targets, so a sentence need be neither true nor pretty.
"""
import json
import random
import re
import sys
from collections import defaultdict

MAXIMUM_GLOSSES = 70_000
MAXIMUM_LENGTH = 300
LEAD_INS = ("what is {}", "{}", "define {}", "meaning of {}")
TEMPLATES = [
    "how do i {v} my {n}", "how can i {v} a {n}", "what is the {n} of {n}",
    "what is the {a} {n} in {n}", "where can i {v} {n}", "when does the {n} {v}",
    "why is my {n} {a}", "can you {v} the {n} for me", "i want to {v} the {a} {n}",
    "i need help with my {n}", "is it {a} to {v} {n}", "how many {n} are in the {n}",
    "how much {n} should i {v}", "which {n} has the highest {n}", "compare {n} and {n}",
    "what are the {n} of {a} {n}", "tell me about {n}", "who {v} the {n}",
    "how long does it take to {v} {n}", "do i have to {v} the {n}", "did my {n} {v}",
    "the {n} is not {a}", "my {n} did not {v}", "what happens if i {v} {n}",
    "what does {n} mean", "are there any {a} {n}", "can {n} cause {n}",
    "how do you treat {n}", "what are the symptoms of {n}", "is {n} {a}",
    "should i {v} my {n}", "i can't {v} my {n}", "change my {n}", "cancel my {n}",
    "find me a {a} {n} near {n}", "how {a} is the {n}", "average {n} per {n}",
]
PARTS = {"noun": "n", "verb": "v", "adj": "a"}


def read_wordnet(folder, known):
    """Glosses as (word, gloss, examples), and the known words by part of speech."""
    glosses, words = [], defaultdict(set)
    for part in ("noun", "verb", "adj", "adv"):
        with open(f"{folder}/data.{part}", errors="replace") as lines:
            for line in lines:
                if line.startswith("  ") or "|" not in line:
                    continue
                head, gloss = line.split("|", 1)
                fields = head.split()
                synonyms = [
                    fields[4 + 2 * offset].replace("_", " ").lower()
                    for offset in range(int(fields[3], 16))
                ]
                words[part].update(word for word in synonyms if word in known)
                plain = re.sub(r'"[^"]*"', "", gloss).strip(" ;\n")
                glosses.append((synonyms[0], plain, re.findall(r'"([^"]+)"', gloss)))
    return glosses, words


def main():
    folder, tokenizer, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    chance = random.Random(1)
    with open(tokenizer) as file:
        vocabulary = json.load(file)["model"]["vocab"]
    rank = {word: row for word, row in vocabulary.items() if re.fullmatch("[a-z]{3,}", word)}
    glosses, words = read_wordnet(folder, rank)
    chance.shuffle(glosses)
    for offset, (word, gloss, examples) in enumerate(glosses):
        if offset < MAXIMUM_GLOSSES:
            asked = chance.random() < 0.25
            line = chance.choice(LEAD_INS).format(word) if asked else f"{word}: {gloss}"
            print(line[:MAXIMUM_LENGTH])
        for example in examples:
            print(example[:MAXIMUM_LENGTH])
    by_rank = {
        letter: sorted(words[part], key=rank.__getitem__) for part, letter in PARTS.items()
    }

    def pick(match):
        """Frequent words more often, roughly as in speech."""
        choices = by_rank[match.group(1)]
        return choices[int(len(choices) * chance.random() ** 2)]

    for _ in range(count):
        print(re.sub(r"\{(.)\}", pick, chance.choice(TEMPLATES)))


if __name__ == "__main__":
    main()
