-- Periodic reports (Quyết định 482, Điều 13.4, 13.5): numbers frozen, words edited until they are signed.
create table fieldreport.paper (
    id           uuid primary key,
    version      integer not null,
    kind         text not null check (kind in ('MONTHLY', 'QUARTERLY', 'YEARLY', 'AD_HOC', 'RANKING')),
    first_day    date not null,
    last_day     date not null,
    status       text not null check (status in ('DRAFT', 'APPROVED', 'ISSUED')),
    -- What officials write: see PaperTexts.
    texts        jsonb not null,
    -- The numbers as they were counted, and from what: see PaperFigures. Never changed once issued.
    figures      jsonb not null,
    number       text,
    issued_on    date,
    made_by      text not null,
    made_at      timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    issued_by    text,
    issued_at    timestamptz,
    check (first_day <= last_day),
    check ((status = 'ISSUED') = (number is not null and issued_on is not null))
);

create index paper_newest on fieldreport.paper (made_at desc, id desc);
create index paper_period on fieldreport.paper (kind, last_day);

create function fieldreport.keep_issued_paper() returns trigger language plpgsql as $$
begin
    raise exception 'an issued paper is never changed';
end $$;

create trigger issued_paper_stays before update or delete on fieldreport.paper
    for each row when (old.status = 'ISSUED') execute function fieldreport.keep_issued_paper();

-- The lists attached: late results of a period, and what waits past its deadline or for long.
create index case_fact_late on fieldreport.case_fact (approved_at) where handled_late;
create index case_fact_open_due on fieldreport.case_fact (handle_by) where closed_at is null;
create index case_fact_open_since on fieldreport.case_fact (received_at) where closed_at is null;
