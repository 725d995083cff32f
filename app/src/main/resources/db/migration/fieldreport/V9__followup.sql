-- After a report was sent, and after it was answered (Quyết định 482, Điều 10).

-- Where a reporter wants to be told besides the device that sent the report; sealed.
create table fieldreport.reporter_mail (
    report_id uuid primary key references fieldreport.report,
    address   bytea not null
);

-- What the reporter and the offices write to each other; private, so sealed.
create table fieldreport.message (
    id            uuid primary key,
    report_id     uuid not null references fieldreport.report,
    at            timestamptz not null,
    from_reporter boolean not null,
    -- The official; absent for the reporter, who is not named.
    author_id     uuid,
    author_name   text not null,
    agency        text,
    text          bytea not null,
    files         uuid[] not null,
    -- When the other side first saw it.
    read_at       timestamptz
);
create index message_of_report on fieldreport.message (report_id, at);
create index message_unread on fieldreport.message (report_id) where read_at is null;

-- Reporters who wait for an answer to what they wrote, and until when they should have it.
create table fieldreport.clarification (
    report_id uuid primary key references fieldreport.report,
    since     timestamptz not null,
    answer_by timestamptz not null
);
create index clarification_due on fieldreport.clarification (answer_by, report_id);

-- Requests to take an answered report up again.
create table fieldreport.reopening (
    id           uuid primary key,
    report_id    uuid not null references fieldreport.report,
    -- Which answer it is about: 1 for the first.
    round        integer not null,
    -- The second, after a refusal, is for the supervisor and final.
    attempt      integer not null check (attempt in (1, 2)),
    asked_at     timestamptz not null,
    reason       bytea not null,
    files        uuid[] not null,
    decision     text check (decision in ('ACCEPTED', 'REFUSED')),
    decided_at   timestamptz,
    decided_by   uuid,
    decided_name text not null default '',
    answer       text not null default '',
    unique (report_id, round, attempt),
    check ((decision is null) = (decided_at is null))
);
create index reopening_waiting on fieldreport.reopening (asked_at, id) where decision is null;

-- Answers that a reopening put behind; they stay to be read.
create table fieldreport.earlier_result (
    report_id    uuid not null references fieldreport.report,
    round        integer not null,
    result       text not null,
    files        uuid[] not null,
    published_at timestamptz not null,
    satisfaction text,
    comment      text not null,
    primary key (report_id, round)
);

-- Why somebody was not satisfied, as codes, for the statistics.
create table fieldreport.rating_reason (
    report_id uuid not null references fieldreport.report,
    reason    text not null,
    primary key (report_id, reason)
);

-- Answers that did not satisfy, for the supervisor to look at again.
create table fieldreport.recheck (
    report_id uuid primary key references fieldreport.report,
    since     timestamptz not null,
    done_at   timestamptz,
    done_by   uuid,
    done_name text not null default '',
    note      text not null default ''
);
create index recheck_waiting on fieldreport.recheck (since, report_id) where done_at is null;

-- Areas that somebody follows: a ward, or a circle.
create table fieldreport.area_alert (
    id           uuid primary key,
    device_hash  bytea not null,
    ward         text,
    latitude     double precision,
    longitude    double precision,
    radius       integer,
    -- The square around the circle, by which circles are found.
    area         box,
    -- Sealed; mails go there once the address was confirmed.
    address      bytea,
    confirmed_at timestamptz,
    created_at   timestamptz not null,
    check ((ward is null) = (area is not null)),
    check ((area is null) = (radius is null))
);
create index area_alert_device on fieldreport.area_alert (device_hash, created_at desc);
create index area_alert_ward on fieldreport.area_alert (ward) where ward is not null;
create index area_alert_circle on fieldreport.area_alert using gist (area) where area is not null;

-- What became public and was not yet told to those who follow the area.
create table fieldreport.area_news (
    id        uuid primary key,
    report_id uuid not null references fieldreport.report,
    kind      text not null check (kind in ('NEW', 'ANSWERED')),
    at        timestamptz not null
);

-- What the next daily mail of a subscription tells.
create table fieldreport.area_digest (
    alert_id  uuid not null references fieldreport.area_alert on delete cascade,
    report_id uuid not null,
    kind      text not null,
    at        timestamptz not null,
    primary key (alert_id, report_id, kind, at)
);
