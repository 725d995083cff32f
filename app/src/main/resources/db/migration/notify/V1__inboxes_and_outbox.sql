-- What people are told inside the app. Not sealed: the texts carry no personal data and the links no private token.
create table notify.inbox_item (
    id         uuid primary key,
    -- Hash of a device's cookie (32 bytes) or id of a person (16 bytes).
    owner      bytea not null,
    topic      text not null,
    title      text not null,
    text       text not null,
    link       text not null,
    dedupe_key text,
    at         timestamptz not null,
    read_at    timestamptz
);

create index inbox_newest on notify.inbox_item (owner, at desc, id desc);
create index inbox_unread on notify.inbox_item (owner) where read_at is null;
create unique index inbox_dedupe on notify.inbox_item (owner, dedupe_key) where dedupe_key is not null;
create index inbox_age on notify.inbox_item (at);

-- What leaves the system. Sealed while it waits; afterwards only what became of it stays.
create table notify.outbox (
    id             uuid primary key,
    channel        text not null check (channel in ('EMAIL')),
    topic          text not null,
    -- Keyed hash of the address.
    recipient      bytea not null,
    dedupe_key     text,
    address        bytea,
    title          bytea,
    text           bytea,
    link           bytea,
    thread_id      bytea,
    thread_subject bytea,
    unsubscribe    bytea,
    status         text not null check (status in ('WAITING', 'SENT', 'FAILED')),
    attempts       integer not null,
    -- Why the last attempt failed; no personal data.
    problem        text not null default '',
    written_at     timestamptz not null,
    -- When it is to be tried next; while somebody tries, when the next one may.
    due_at         timestamptz not null,
    finished_at    timestamptz,
    check ((status = 'WAITING') = (address is not null))
);

create index outbox_due on notify.outbox (due_at) where status = 'WAITING';
create unique index outbox_dedupe on notify.outbox (recipient, dedupe_key) where dedupe_key is not null;
create index outbox_finished on notify.outbox (finished_at) where finished_at is not null;
