-- The legal clock: what each deadline was computed from, what stops it, what an agency asked for. Null in reports from
-- before, whose deadlines stay as they are.
alter table fieldreport.report
    add column dispatch_basis       text,
    add column dispatch_began_at    timestamptz,
    -- Minutes, or working days with HANDLING and HANDLING_OWN_LIMIT.
    add column dispatch_amount      integer,
    add column handling_basis       text,
    add column handling_began_at    timestamptz,
    add column handling_amount      integer,
    add column publication_basis    text,
    add column publication_began_at timestamptz,
    add column publication_amount   integer,
    -- While the clock stands still, due_at is the deadline if it does so until stop_lapses_at.
    add column stop_kind            text check (stop_kind in ('AWAITING_REPORTER', 'FORCE_MAJEURE')),
    add column stopped_at           timestamptz,
    add column stop_lapses_at       timestamptz,
    add column request_kind         text check (request_kind in ('RETURN', 'FORCE_MAJEURE', 'EXTENSION')),
    add column requested_at         timestamptz,
    add column requested_until      timestamptz,
    -- handle_by before the first confirmed extension.
    add column original_handle_by   timestamptz,
    -- When its reminders are to be looked at next; see fieldreport.reminder.
    add column remind_at            timestamptz;

create index report_stop_lapses on fieldreport.report (stop_lapses_at) where stop_lapses_at is not null;
create index report_remind on fieldreport.report (remind_at) where remind_at is not null;
-- Deadlines are computed again in the order of ids, over what is still to be done.
create index report_open on fieldreport.report (id) where due_at is not null;

-- Every pause of a clock with its reason; the newest has no end while the clock stands still.
create table fieldreport.clock_stop (
    report_id  uuid not null references fieldreport.report,
    stopped_at timestamptz not null,
    kind       text not null check (kind in ('AWAITING_REPORTER', 'FORCE_MAJEURE')),
    actor_name text not null,
    reason     text not null,
    resumed_at timestamptz,
    resumed_by text,
    primary key (report_id, stopped_at)
);

-- Every request for more time, with the document that gives its reason and the center's answer.
create table fieldreport.extension (
    report_id    uuid not null references fieldreport.report,
    requested_at timestamptz not null,
    requested_by text not null,
    wanted       timestamptz not null,
    reason       text not null,
    files        uuid[] not null,
    decided_at   timestamptz,
    decided_by   text,
    granted      timestamptz,
    answer       text,
    primary key (report_id, requested_at)
);

-- Limits that agencies set themselves, shorter than the regulation's; category '' for all others.
create table fieldreport.agency_limit (
    agency   text not null,
    category text not null,
    days     integer not null check (days > 0),
    primary key (agency, category)
);

-- Who is reminded when: the ladder of an organization, or of all others (organization '').
create table fieldreport.ladder (
    organization text primary key,
    version      integer not null
);
create table fieldreport.ladder_level (
    organization text not null references fieldreport.ladder on delete cascade,
    position     smallint not null,
    -- A share of the time in percent, or minutes of working time past the deadline.
    kind         text not null check (kind in ('SHARE', 'PAST_DUE')),
    amount       integer not null check (amount >= 0),
    target       text not null check (target in ('HANDLER', 'LEADER', 'CENTER', 'PERSON')),
    person       uuid,
    primary key (organization, position),
    check ((target = 'PERSON') = (person is not null))
);

-- Reminders that were sent: one per level of a step's clock.
create table fieldreport.reminder (
    report_id uuid not null references fieldreport.report,
    began_at  timestamptz not null,
    level     smallint not null,
    sent_at   timestamptz not null,
    kind      text not null check (kind in ('SHARE', 'PAST_DUE')),
    amount    integer not null,
    target    text not null check (target in ('HANDLER', 'LEADER', 'CENTER', 'PERSON')),
    people    integer not null,
    primary key (report_id, began_at, level)
);

-- Changes of calendars whose open deadlines are still to be computed again, up to which report that has been done.
create table fieldreport.recomputation (
    id            uuid primary key,
    organizations text[] not null,
    reason        text not null,
    ordered_at    timestamptz not null,
    done_to       uuid,
    changed       integer not null default 0,
    finished_at   timestamptz
);
create index recomputation_open on fieldreport.recomputation (ordered_at) where finished_at is null;
