"""Topics of glosses: the nouns that an index lists them under.

There is no dictionary. A word is a noun if a particle or 하다 follows it somewhere in the glosses,
or if it ends one. The lexicon of the search tells which nouns are made of several words, and which
mean the same.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from malgil.phrasebook.text.search import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_HANGUL = re.compile("[가-힣]+")
_CASE = "이가을를"
_AFTER_CONSONANT = "[이을은과]|으로|이나|이?[에예]요"
_AFTER_VOWEL = "[가를는와로나]|예요"
_AFTER_ANY = (
    "[의도만]|에(?:서|게)?[는도]?|까지|부터|끼리|한테|이?라고|입니다"
    "|(?:하[기고는려]|하도록|해[버주]|[되된됐됩]|당[하했]).*"
)
_NO_NOUNS = "거않없있같많싶겠았었했"  # stems of verbs and adjectives end in these
_PREDICATES = "요다까죠"
_NOT_LAST = "게은는을이도만서요다"
_FINAL_N, _FINAL_L = 4, 8
_LEAST_PART = 2
# What a gloss says of any topic, and words that only look like nouns.
_COMMON_WORDS = (
    "문제 문의 질문 이유 방법 상황 상태 관련 내용 경우 확인 체크 사용 추가 제공 발견 요청 필요 "
    "하나 일부 부분 무엇 어디 누구 우리 대해 대해서 해야 아니 이외 그외 더이상 곳 것 때 일 수 "
    "제 내 네 나 저 누 더 말 속 뒤 앞 위 밖 후 전 안 굳 높 깊"
)
_COMMON = frozenset(_COMMON_WORDS.split())


class Topic(NamedTuple):
    """A heading of an index.

    Attributes:
        name: The noun as the glosses mostly write it.
        synonyms: Other nouns of the same meaning in the glosses.
        glosses: The glosses with one of the nouns, in their order.
    """

    name: str
    synonyms: tuple[str, ...]
    glosses: tuple[str, ...]


def topics_of(glosses: Iterable[str], lexicon: Mapping[str, Iterable[str]]) -> list[Topic]:
    """Return the topics of glosses in 가나다 order.

    Each gloss has one at least: without a noun it is listed under its first word.

    Args:
        glosses: The glosses, each once.
        lexicon: Words of one meaning by the name of their concept.
    """
    listed = list(glosses)
    finder = _Nouns(listed, lexicon)
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    having: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for gloss in listed:
        found = [noun for noun in finder.nouns(gloss) if noun[0] not in _COMMON]
        first = next(iter((*_HANGUL.findall(gloss), *words_of(gloss))), gloss)
        for noun, spelling in found or [(first, first)]:
            spellings[noun][spelling] += 1
            having[noun][gloss] = None
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for noun in having:
        groups[finder.concept(noun)].append(noun)
    topics = []
    for nouns in groups.values():
        nouns.sort(key=lambda noun: (-len(having[noun]), noun))
        names = [max(spellings[noun], key=spellings[noun].__getitem__) for noun in nouns]
        with_one = {gloss for noun in nouns for gloss in having[noun]}
        in_order = tuple(gloss for gloss in listed if gloss in with_one)
        topics.append(Topic(names[0], tuple(names[1:]), in_order))
    return sorted(topics, key=lambda topic: reading_order(topic.name))


def reading_order(name: str) -> tuple[str, str]:
    """Return the key that sorts names in 가나다 order, where spaces do not count."""
    return name.replace(" ", "").casefold(), name


class _Nouns:
    """The nouns of some glosses."""

    def __init__(self, glosses: Iterable[str], lexicon: Mapping[str, Iterable[str]]) -> None:
        self._concepts: defaultdict[str, set[str]] = defaultdict(set)
        for concept, words in lexicon.items():
            for word in words:
                self._concepts[word.replace(" ", "")].add(concept)
        self._seen: set[str] = set()
        for gloss in glosses:
            words = _HANGUL.findall(gloss)
            self._seen.update(filter(None, map(_stem, words)))
            if words and words[-1][-1] not in _PREDICATES:
                self._seen.add(words[-1])
        self._known = self._seen | self._concepts.keys()

    def concept(self, noun: str) -> str:
        """Return what a noun shares with those of the same meaning: its only concept, or itself."""
        concepts = self._concepts.get(noun, ())
        return min(concepts) if len(concepts) == 1 else noun

    def nouns(self, gloss: str) -> Iterator[tuple[str, str]]:
        """Yield the nouns of a gloss without spaces, and as it writes them."""
        words = _HANGUL.findall(gloss)
        at = 0
        while at < len(words):
            first, second = words[at], _stem_or_word("".join(words[at + 1 : at + 2]))
            if second and not (_modifies(first) or _stem(first)) and self._names(first + second):
                yield first + second, f"{first} {second}"
                at += 2
                continue
            for noun in self._parts(_stem_or_word(first)):
                yield noun, noun
            at += 1

    def _names(self, word: str) -> bool:
        return word in self._concepts and word[-1] not in _NOT_LAST

    def _parts(self, word: str) -> list[str]:
        """Return the nouns that a word is made of. Empty for no noun."""
        whole = word in self._seen or (self._names(word) and not _modifies(word))
        known = self._seen if word in self._concepts else self._known
        for end in range(_LEAST_PART, len(word) - 1):
            if word[:end] in known and (whole or word[end:] in known):
                return [part for part in (word[:end], word[end:]) if part in known]
        return [word] if whole else []


def _stem_or_word(word: str) -> str:
    return _stem(word) or word


def _stem(word: str) -> str:
    """Return the noun that a particle or 하다 follows in a word, or nothing."""
    for end in range(1, len(word)):
        stem, ending = word[:end], word[end:]
        final = _final(stem)
        after = _AFTER_CONSONANT if final else _AFTER_VOWEL
        if final == _FINAL_L:
            after += "|로"
        if re.fullmatch(f"{after}|{_AFTER_ANY}", ending):
            is_sure = end >= _LEAST_PART or ending in _CASE
            return stem if is_sure and stem[-1] not in _NO_NOUNS else ""
    return ""


def _modifies(word: str) -> bool:
    """Return whether a word may be a verb or adjective before a noun, as in 다른 물건."""
    return _final(word) in (_FINAL_N, _FINAL_L)


def _final(word: str) -> int:
    """Return the number of the last syllable's final consonant, 0 for none."""
    return (ord(word[-1]) - ord("가")) % 28
