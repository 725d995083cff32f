-- Personal data of reporters (Quyết định 482 Điều 6.4, 9.1, 11.1): a key for each case, who opened what, what is sealed.

create table fieldreport.case_key (
    report_id    uuid primary key references fieldreport.report,
    -- Sealed by the installation's keys. Absent once destroyed: what it sealed is then unreadable for good.
    sealed_key   bytea,
    destroyed_at timestamptz,
    check ((sealed_key is null) = (destroyed_at is not null))
);

-- Reports from before there were case keys; a job seals them anew and empties this list.
create table fieldreport.to_reseal (report_id uuid primary key references fieldreport.report);

insert into fieldreport.to_reseal (report_id)
select id from fieldreport.report
where num_nonnulls(reporter_name, reporter_phone, reporter_address, reporter_workplace) > 0;

-- Identities that two officers must agree to open.
create table fieldreport.identity_seal (
    report_id   uuid primary key references fieldreport.report,
    reason      text not null,
    sealed_by   uuid not null,
    sealed_name text not null,
    sealed_at   timestamptz not null
);

-- Who opened what was masked or sealed, and why. One row per opening, also of those that were refused.
create table fieldreport.opening (
    id             uuid primary key,
    report_id      uuid not null references fieldreport.report,
    subject        text not null check (subject in ('REPORTER', 'PHOTO', 'SECRET', 'SEAL')),
    -- Which photo; absent for everything else.
    file_id        uuid,
    officer_id     uuid not null,
    officer_name   text not null,
    purpose        text not null,
    words          text not null,
    asked_at       timestamptz not null,
    needs_second   boolean not null,
    decision       text check (decision in ('APPROVED', 'REFUSED')),
    decided_by     uuid,
    decided_name   text,
    decided_at     timestamptz,
    decision_words text,
    -- Absent while it waits for the second officer, and when it was refused.
    open_until     timestamptz,
    check ((subject = 'PHOTO') = (file_id is not null)),
    check (num_nonnulls(decision, decided_by, decided_name, decided_at, decision_words) in (0, 5)),
    constraint nobody_approves_their_own check (decided_by <> officer_id),
    constraint two_officers_agree check (not needs_second or open_until is null or decision = 'APPROVED')
);

create index opening_report on fieldreport.opening (report_id, asked_at desc);
create index opening_officer on fieldreport.opening (officer_id, asked_at desc);
create index opening_asked on fieldreport.opening (asked_at desc, id desc);
create index opening_waiting on fieldreport.opening (asked_at) where needs_second and decision is null;

-- Cases with state secrets (Điều 9.1 c). The row stays for the statistics, without anything that could be read or found;
-- the rest lies here, sealed with the key of the case.
alter table fieldreport.report add column secret boolean not null default false;

create table fieldreport.secret_case (
    report_id   uuid primary key references fieldreport.report,
    code        text not null unique,
    marked_by   uuid not null,
    marked_name text not null,
    marked_at   timestamptz not null,
    content     bytea not null
);

-- Photos that somebody looked at before publication, and copies that stand for a sealed original.
create table fieldreport.photo_check (
    report_id  uuid not null references fieldreport.report,
    file_id    uuid not null,
    state      text not null check (state in ('CHECKED', 'TO_BLUR')),
    checked_at timestamptz not null,
    primary key (report_id, file_id)
);

create table fieldreport.redaction (
    original_file uuid primary key,
    report_id     uuid not null references fieldreport.report,
    redacted_file uuid not null unique,
    redacted_at   timestamptz not null
);
