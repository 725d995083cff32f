-- The mail channel (Quyết định 482, Điều 5.1 b), and the two channels by which an official writes a report down.
alter table fieldreport.report
    drop constraint report_source_check,
    add constraint report_source_check check (source in ('APP', 'OPEN311', 'EMAIL', 'PHONE', 'COUNTER'));

-- Every mail that was fetched, as it came. What tells of people is sealed.
create table fieldreport.mail (
    id             uuid primary key,
    -- SHA-256 of the Message-ID, or of the whole mail where it has none: a mail that comes again meets it.
    mail_key       bytea not null unique,
    stored_at      timestamptz not null,
    raw            bytea not null,
    bytes          integer not null,
    state          text not null check (state in ('STORED', 'REPORT', 'MESSAGE', 'REVIEW', 'IGNORED', 'DISCARDED')),
    -- What it was read as; absent before.
    kind           text check (kind in ('NEW', 'REPLY', 'AUTO_REPLY', 'BOUNCE', 'BULK', 'LOOP')),
    -- Why somebody must look at it, or why nobody need.
    reason         text,
    report_id      uuid references fieldreport.report,
    sender         bytea,
    sender_name    bytea,
    -- Keyed hash of the address.
    sender_print   bytea,
    subject        bytea,
    message_id     bytea,
    attempts       smallint not null default 0,
    retry_at       timestamptz,
    -- Who decided on a mail that nobody understood.
    decided_by     uuid,
    decider        text,
    decided_at     timestamptz,
    remark         text
);

create index mail_waiting on fieldreport.mail (stored_at) where state = 'STORED';
create index mail_review on fieldreport.mail (stored_at desc, id desc) where state = 'REVIEW';
create index mail_of_report on fieldreport.mail (report_id, stored_at) where report_id is not null;

-- One row per answer, so that two machines never write to each other for long.
create table fieldreport.mail_answer (
    id             uuid primary key,
    address_print  bytea not null,
    answered_at    timestamptz not null
);

create index mail_answer_recent on fieldreport.mail_answer (address_print, answered_at);

-- How the mailbox on the server is doing; one row for all nodes.
create table fieldreport.mailbox (
    singleton       boolean primary key default true check (singleton),
    -- Mails older than the first connection belong to nobody's report.
    connected_since timestamptz not null,
    fetched_at      timestamptz,
    problem         text,
    problem_at      timestamptz
);
