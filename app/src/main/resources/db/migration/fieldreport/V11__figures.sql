-- Figures (Quyết định 482, Điều 11.2, 13.4, 13.5): facts of each case, and what is counted from them beforehand.

-- Cases whose facts are to be computed again. A trigger notes them, so that nobody who writes reports can forget to,
-- and the reckoning itself stays out of the transactions of people who wait.
create table fieldreport.fact_due (
    report_id uuid primary key references fieldreport.report on delete cascade
);

create function fieldreport.note_fact_due() returns trigger language plpgsql as $$
begin
    insert into fieldreport.fact_due (report_id) values (new.id) on conflict do nothing;
    return null;
end $$;

create trigger facts_are_due after insert or update on fieldreport.report
    for each row execute function fieldreport.note_fact_due();

insert into fieldreport.fact_due (report_id) select id from fieldreport.report;

-- One row per case: what figures count. All of it can be computed again from the report and its history.
create table fieldreport.case_fact (
    report_id        uuid primary key references fieldreport.report on delete cascade,
    version          integer not null,
    received_at      timestamptz not null,
    -- When it was published or refused.
    closed_at        timestamptz,
    -- First day of the month of receipt, in the province's zone.
    month            date not null,
    category         text not null,
    ward             text not null,
    agency           text,
    stage            text not null,
    -- Not a part of another case, and not merged into one.
    counted          boolean not null,
    -- Whether the public list shows it.
    listed           boolean not null,
    confidential     boolean not null,
    -- Whether the step was late; null while it is not done.
    dispatched_late  boolean,
    handled_late     boolean,
    published_late   boolean,
    -- Working minutes from dispatch to the approved result, and from receipt to publication.
    handling_minutes integer,
    whole_minutes    integer,
    -- Clock minutes from acceptance to the proposed result.
    result_minutes   integer,
    accepted_at      timestamptz,
    handle_by        timestamptz,
    approved_at      timestamptz,
    returns          smallint not null,
    satisfaction     text,
    computed_at      timestamptz not null,
    check (closed_at >= received_at)
);

-- Which periods must be counted again.
create index case_fact_computed on fieldreport.case_fact (computed_at) include (month);
-- What a period counts; a report for a chosen period reads it too.
create index case_fact_received on fieldreport.case_fact (received_at);
-- Which cases were open at a moment.
create index case_fact_open on fieldreport.case_fact using gist (tstzrange(received_at, closed_at));
create index case_fact_closed on fieldreport.case_fact (closed_at) where closed_at is not null;

-- Counted beforehand: one row per period, dimension and key.
create table fieldreport.figure_cell (
    -- 'all', a year, or a month: '2026', '2026-11'.
    period            text not null,
    dimension         text not null check (dimension in ('ALL', 'CATEGORY', 'WARD', 'AGENCY', 'MONTH')),
    key               text not null,
    received          integer not null,
    in_progress       integer not null,
    answered          integer not null,
    dispatch_on_time  integer not null,
    dispatch_late     integer not null,
    handling_on_time  integer not null,
    handling_late     integer not null,
    publish_on_time   integer not null,
    publish_late      integer not null,
    very_satisfied    integer not null,
    satisfied         integer not null,
    dissatisfied      integer not null,
    handling_median   integer,
    handling_p90      integer,
    whole_median      integer,
    whole_p90         integer,
    primary key (period, dimension, key)
);

-- What a period holds besides, told only as a total.
create table fieldreport.figure_period (
    period       text primary key,
    waiting      integer not null,
    rejected     integer not null,
    confidential integer not null,
    counted_at   timestamptz not null
);

-- How many public cases came, ended and were open at the end of each day.
create table fieldreport.figure_day (
    day      date primary key,
    received integer not null,
    closed   integer not null,
    open     integer not null
);

-- The public list by agency and by verdict.
create index report_public_agency on fieldreport.report (lead_agency, received_at desc, id desc) where public;
create index report_public_satisfaction on fieldreport.report (satisfaction, received_at desc, id desc)
    where public and satisfaction is not null;
