-- The whole schema. The log comes first. machine, document and event are never dropped, and their
-- statements are those of the first release. All other tables are projections. An upgrade drops
-- them, creates them from this file and fills them from the log. The last columns of some indices
-- repeat their conditions, which SQLite would otherwise read from the table. The order of the log
-- is (logical_ms, id). Its indices omit the long ids, since two events rarely share a millisecond.
-- The index of actions has only the start of the id, its time, and that of cards only the end of
-- the id. This halves their size.

CREATE TABLE machine (
  id TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE document (
  hash TEXT PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  machine TEXT NOT NULL,
  action TEXT NOT NULL,
  kind TEXT NOT NULL,
  wall_ms INTEGER NOT NULL,
  logical_ms INTEGER NOT NULL,
  learning_day INTEGER NOT NULL,
  card TEXT,
  target TEXT,
  rating INTEGER CHECK (rating BETWEEN 1 AND 4),
  duration_ms INTEGER CHECK (duration_ms >= 0),
  response TEXT,
  state TEXT CHECK (state IN ('new', 'learning', 'review', 'relearning')),
  step INTEGER CHECK (step >= 0),
  due_day INTEGER,
  due_ms INTEGER,
  payload TEXT NOT NULL,
  checksum TEXT NOT NULL,
  CHECK (due_day IS NULL OR due_ms IS NULL),
  CHECK (kind <> 'review' OR (card IS NOT NULL AND rating IS NOT NULL AND state IS NOT NULL))
) STRICT;
CREATE INDEX event_order ON event (logical_ms);
CREATE INDEX event_card ON event (substr(card, -20)) WHERE card IS NOT NULL;
CREATE INDEX event_action ON event (substr(action, 1, 13));
CREATE INDEX event_target ON event (target) WHERE target IS NOT NULL;
CREATE INDEX event_typed ON event (logical_ms)
  WHERE kind = 'review' AND rating = 1 AND response <> '';
CREATE INDEX event_kind ON event (kind, logical_ms) WHERE kind <> 'review';
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE cancelled (action TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE phrasebook (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  as_of TEXT NOT NULL,
  origin TEXT NOT NULL,
  position INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES document (hash),
  phrases INTEGER NOT NULL DEFAULT 0,
  cards INTEGER NOT NULL DEFAULT 0,
  flow_cards INTEGER NOT NULL DEFAULT 0,
  items INTEGER NOT NULL DEFAULT 0,
  leaves INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE phrase (
  key INTEGER PRIMARY KEY,
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  prompt TEXT NOT NULL,
  note TEXT NOT NULL,
  accept TEXT NOT NULL,
  changed TEXT,
  words TEXT NOT NULL,
  in_flow INTEGER NOT NULL,
  share TEXT NOT NULL CHECK (share IN ('menu', 'flow')),
  rank INTEGER NOT NULL,
  level TEXT NOT NULL,
  archived INTEGER NOT NULL,
  UNIQUE (phrasebook, id)
) STRICT;
CREATE INDEX phrase_level ON phrase (phrasebook, share, level);
CREATE INDEX phrase_flow ON phrase (phrasebook) WHERE in_flow AND archived = 0;
CREATE INDEX phrase_changed ON phrase (phrasebook) WHERE changed IS NOT NULL AND archived = 0;

CREATE TABLE gloss (
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (phrase, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX gloss_text ON gloss (text);

CREATE TABLE search_text (
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  number INTEGER NOT NULL,
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  texts TEXT NOT NULL,
  PRIMARY KEY (phrasebook, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_text_phrase ON search_text (phrase);

-- The words of the texts, and for whole sentences (see
-- `malgil.store.sentences`): words of the lexicon, and features with their weights for each phrase.
CREATE TABLE search_term (
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  kind TEXT NOT NULL CHECK (kind IN ('word', 'lexicon', 'feature')),
  term TEXT NOT NULL,
  initials TEXT NOT NULL,
  keys TEXT NOT NULL,
  numbers TEXT NOT NULL,
  PRIMARY KEY (phrasebook, kind, term)
) STRICT, WITHOUT ROWID;

-- A nested set: the positions from `position` to `last` are the item and all items under it.
-- `cards` counts the cards of their phrases, each once. `branch` is the top item above the first
-- place of a phrase in each branch, and null at its other places. `card` is the path card of a leaf.
CREATE TABLE item (
  key INTEGER PRIMARY KEY,
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  id TEXT NOT NULL,
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  parent INTEGER REFERENCES item (key),
  position INTEGER NOT NULL,
  last INTEGER NOT NULL,
  depth INTEGER NOT NULL,
  is_leaf INTEGER NOT NULL,
  glosses TEXT NOT NULL,
  branch INTEGER REFERENCES item (key),
  card INTEGER REFERENCES card (key),
  cards INTEGER NOT NULL,
  unpassed INTEGER NOT NULL,
  UNIQUE (phrasebook, id)
) STRICT;
CREATE INDEX item_card ON item (card) WHERE card IS NOT NULL;
CREATE INDEX item_parent ON item (parent, position);
CREATE INDEX item_phrase ON item (phrase, branch);
CREATE INDEX item_position ON item (phrasebook, position);

CREATE TABLE confusable (
  first INTEGER NOT NULL REFERENCES phrase (key),
  second INTEGER NOT NULL REFERENCES phrase (key),
  ratio REAL NOT NULL,
  PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
CREATE INDEX confusable_second ON confusable (second);

-- `older` lists the ids under which the log may have older events of the card, as JSON, or is empty
-- (see `malgil.store.older_paths`). `goal` is what a path card asks for, as JSON: the first line of
-- the prompt, the rest, and the whole in one line. `place` is the position of its place, level by
-- level. `steps` has the memory of each step of a path, as JSON (see `malgil.scheduling.steps`).
CREATE TABLE card (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  type TEXT NOT NULL,
  share TEXT NOT NULL,
  rank INTEGER NOT NULL,
  place INTEGER NOT NULL,
  older TEXT NOT NULL,
  goal TEXT NOT NULL,
  archived INTEGER NOT NULL,
  open INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'learning', 'review', 'relearning')),
  step INTEGER NOT NULL,
  due_day INTEGER,
  due_ms INTEGER,
  stability REAL,
  difficulty REAL,
  last_day INTEGER,
  first_day INTEGER,
  reps INTEGER NOT NULL,
  lapses INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  suspended INTEGER NOT NULL,
  buried_until INTEGER,
  flag INTEGER NOT NULL,
  last_review TEXT NOT NULL,
  steps TEXT NOT NULL,
  CHECK (due_day IS NULL OR due_ms IS NULL)
) STRICT;
CREATE INDEX card_phrase ON card (phrase, type);
CREATE INDEX card_due ON card (
  due_day, buried_until, last_day, stability, phrase, state, archived, suspended
) WHERE state = 'review' AND archived = 0 AND suspended = 0;
CREATE INDEX card_steps ON card (due_ms)
  WHERE due_ms IS NOT NULL AND archived = 0 AND suspended = 0;
CREATE INDEX card_new ON card (type, share, rank, id)
  WHERE state = 'new' AND open = 1 AND archived = 0 AND suspended = 0;
CREATE INDEX card_place ON card (type, place, id)
  WHERE state = 'new' AND archived = 0 AND suspended = 0;
CREATE INDEX card_wished ON card (due_day) WHERE state = 'new' AND due_day IS NOT NULL;
CREATE INDEX card_memory ON card (type, phrase, passed, stability, last_day, archived)
  WHERE stability IS NOT NULL AND archived = 0;
CREATE INDEX card_first_day ON card (first_day) WHERE first_day IS NOT NULL;

CREATE TABLE remark (
  phrase TEXT PRIMARY KEY,
  note TEXT NOT NULL,
  mnemonic TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each live answer, with the state before it, so that later answers change no row. A
-- reset of an answered card has a row too, with the rating 0, where a memory ended. An older reset may
-- be of several path cards (see `malgil.store.older_paths`). `from_day` is the latest learning day on
-- the card. It is later than `last_day` if the clock was set back. `was_review` is whether the card
-- was in review before it. `spaced` and `lapses` count from the last reset up to and including this
-- answer.
CREATE TABLE review (
  seq INTEGER NOT NULL,
  card INTEGER NOT NULL,
  learning_day INTEGER NOT NULL,
  rating INTEGER NOT NULL,
  duration_ms INTEGER NOT NULL,
  last_day INTEGER,
  from_day INTEGER,
  stability REAL,
  difficulty REAL,
  chance REAL,
  tested INTEGER,
  is_new INTEGER NOT NULL,
  was_review INTEGER NOT NULL,
  spaced INTEGER NOT NULL,
  lapses INTEGER NOT NULL,
  PRIMARY KEY (seq, card)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_day ON review (learning_day, card, rating) WHERE rating > 0;

-- At most one row, written by the statistics: the totals of all answers before the event at
-- `until_ms`, as of `day` (see `malgil.stats.memo`).
CREATE TABLE memo (
  until_ms INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE quiz_run (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  phrasebook TEXT NOT NULL,
  mode TEXT NOT NULL,
  counts INTEGER NOT NULL
) STRICT;

CREATE TABLE quiz_step (
  seq INTEGER PRIMARY KEY,
  run INTEGER,
  number INTEGER NOT NULL,
  item TEXT NOT NULL,
  subject TEXT NOT NULL,
  level INTEGER NOT NULL,
  ms INTEGER NOT NULL,
  is_right INTEGER NOT NULL,
  guess REAL,
  correct TEXT,
  taken TEXT,
  is_last INTEGER NOT NULL,
  all_right INTEGER NOT NULL,
  score REAL NOT NULL,
  chance REAL NOT NULL
) STRICT;
CREATE INDEX quiz_step_run ON quiz_step (run);
CREATE INDEX quiz_step_wrong ON quiz_step (run, correct, taken) WHERE correct IS NOT NULL;
