-- The case file: one row a document, and everything that was ever done to it.
-- The unique keys below are the promises of the system; the comments say which.

CREATE TABLE cases (
    id             text        PRIMARY KEY CHECK (id ~ '^c-[0-9a-f]{32}$'),  -- promise: the same bytes are one case
    state          text        NOT NULL CHECK (state IN ('RECEIVED', 'READ', 'AWAITING_VERIFICATION', 'ACCEPTED', 'POSTED', 'REJECTED', 'PARKED')),
    source_kind    text        NOT NULL,
    sender         text        NOT NULL,
    source_name    text        NOT NULL,
    delivery_key   text        NOT NULL,
    image_sha256   text        NOT NULL UNIQUE CHECK (image_sha256 ~ '^[0-9a-f]{64}$'),
    media_type     text        NOT NULL,
    image_bytes    bigint      NOT NULL CHECK (image_bytes >= 0),
    reading_id     text,
    template       text,
    findings       jsonb       NOT NULL DEFAULT '[]',
    decided_by     text,
    reason_code    text,
    reason_message text,
    decided_at     timestamptz,
    received_at    timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    audit_entries  bigint      NOT NULL DEFAULT 0,                             -- how long the history is and how it ends,
    audit_head     text        NOT NULL DEFAULT repeat('0', 64)                -- so that a history cut short is found
);

CREATE INDEX cases_by_state ON cases (state, changed_at);
CREATE INDEX cases_by_receipt ON cases (received_at DESC);

CREATE TABLE deliveries (
    case_id      text        NOT NULL REFERENCES cases,
    source_kind  text        NOT NULL,
    sender       text        NOT NULL,
    source_name  text        NOT NULL,
    delivery_key text        NOT NULL,
    delivered_at timestamptz NOT NULL,
    PRIMARY KEY (case_id, source_kind, delivery_key)                           -- promise: a delivery handed over twice counts once
);

CREATE TABLE kafka_inbox (
    topic     text    NOT NULL,
    partition integer NOT NULL,
    "offset"  bigint  NOT NULL,
    case_id   text    NOT NULL REFERENCES cases,
    PRIMARY KEY (topic, partition, "offset")                                   -- promise: a place on a topic is taken in once
);

CREATE TABLE readings (
    id             text        PRIMARY KEY,                                    -- promise: a reading counts once
    case_id        text        NOT NULL REFERENCES cases,
    reader_version text        NOT NULL,
    template       text,
    problem_code   text,
    document       jsonb       NOT NULL,                                       -- the reading as it came, with what was not chosen
    recorded_at    timestamptz NOT NULL
);

CREATE INDEX readings_by_case ON readings (case_id);

CREATE TABLE captured_fields (
    case_id      text    NOT NULL REFERENCES cases,
    name         text    NOT NULL,
    position     integer NOT NULL,
    type         text    NOT NULL,
    value        text,
    confidence   double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    origin       text    NOT NULL CHECK (origin IN ('MACHINE', 'FIRST_KEY', 'SECOND_KEY', 'SUPERVISOR')),
    accepted     boolean NOT NULL,
    alternatives jsonb   NOT NULL DEFAULT '[]',
    box          jsonb,
    model_id     text    NOT NULL,
    why          jsonb   NOT NULL DEFAULT '[]',
    PRIMARY KEY (case_id, name)
);

CREATE TABLE page_previews (
    case_id       text    NOT NULL REFERENCES cases,
    page          integer NOT NULL CHECK (page > 0),
    width_pixels  integer NOT NULL,
    height_pixels integer NOT NULL,
    dots_per_inch double precision NOT NULL,
    image_sha256  text    NOT NULL,
    media_type    text    NOT NULL,
    image_bytes   bigint  NOT NULL,
    PRIMARY KEY (case_id, page)
);

CREATE TABLE verification_tasks (
    id              text        PRIMARY KEY CHECK (id ~ '^t-[0-9a-f]{32}$'),
    case_id         text        NOT NULL UNIQUE REFERENCES cases,              -- promise: a case asks a person once
    template        text        NOT NULL,
    doubtful_fields jsonb       NOT NULL,
    state           text        NOT NULL CHECK (state IN ('OPEN', 'CLAIMED', 'DONE')),
    holder          text,
    lease_until     timestamptz,
    fence           bigint      NOT NULL DEFAULT 0,                            -- promise: grows with every claim, so a late write shows
    opened_at       timestamptz NOT NULL,
    CHECK ((state = 'CLAIMED') = (holder IS NOT NULL AND lease_until IS NOT NULL))
);

CREATE INDEX tasks_in_hand ON verification_tasks (opened_at, id) WHERE state <> 'DONE';
CREATE INDEX tasks_by_holder ON verification_tasks (holder) WHERE state = 'CLAIMED';

CREATE TABLE audit_entries (
    case_id       text        NOT NULL REFERENCES cases,
    sequence      bigint      NOT NULL CHECK (sequence > 0),
    at            timestamptz NOT NULL,
    actor         text        NOT NULL,
    verb          text        NOT NULL,
    details       text        NOT NULL,                                        -- text, not jsonb: the hash covers these very characters
    previous_hash text        NOT NULL,
    hash          text        NOT NULL,
    PRIMARY KEY (case_id, sequence)
);

-- Column names as Debezium's outbox event router expects them, so that change data capture can replace the relay.
CREATE TABLE outbox (
    ordinal         bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,           -- order of writing; within a case also of commit, its row is locked
    id              uuid        PRIMARY KEY,                                   -- promise: computed, so the same event is one row
    aggregatetype   text        NOT NULL,
    aggregateid     text        NOT NULL REFERENCES cases,
    type            text        NOT NULL,
    payload         text        NOT NULL,                                      -- JSON, shipped as it stands
    sequence        bigint      NOT NULL CHECK (sequence > 0),
    idempotency_key text        NOT NULL UNIQUE,
    headers         jsonb       NOT NULL,
    created_at      timestamptz NOT NULL,
    sent_at         timestamptz,
    UNIQUE (aggregateid, aggregatetype, sequence)                              -- promise: per case and topic 1, 2, 3 ...
);

CREATE INDEX outbox_waiting ON outbox (ordinal) WHERE sent_at IS NULL;

CREATE UNIQUE INDEX outbox_one_outcome ON outbox (aggregateid)                 -- promise: one terminal outcome a case
    WHERE aggregatetype IN ('clearhand.results.v1', 'clearhand.parked.v1');
