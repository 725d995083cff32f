-- Cases: several people tell of one thing, and one thing may take several agencies (Quyết định 482, Điều 4.5 and 4.7).

alter table fieldreport.report drop constraint report_status_check;
alter table fieldreport.report
    add constraint report_status_check check (status in ('RECEIVED', 'REJECTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS',
        'AWAITING_APPROVAL', 'AWAITING_PUBLICATION', 'PUBLISHED', 'MERGED')),
    -- The case that this one was merged into, as the officer chose it; that one may have been merged on.
    add column merged_into uuid references fieldreport.report,
    -- The case that this one is a part of, with an agency of its own.
    add column parent_id   uuid references fieldreport.report,
    -- How many others tell of the same: who joined, and who reported what was merged into this one.
    add column voices      integer not null default 0 check (voices >= 0),
    -- Statistics count a case once: not its parts, and not what was merged into it.
    add column counted     boolean not null
        generated always as (parent_id is null and status <> 'MERGED') stored,
    add check (merged_into <> id and parent_id <> id);

-- A merged report and a part have no public page of their own: two generated columns get new expressions. PostgreSQL
-- before 17 cannot change one in place, and indexes go with a column, so what was there is remembered and made again.
do $$
declare
    visible text := (
        select pg_get_expr(made.adbin, made.adrelid)
        from pg_attrdef made
        join pg_attribute col on col.attrelid = made.adrelid and col.attnum = made.adnum
        where made.adrelid = 'fieldreport.report'::regclass and col.attname = 'public');
    indexes text[] := (
        select array_agg(pg_get_indexdef(indexrelid))
        from pg_index
        where indrelid = 'fieldreport.report'::regclass and not indisunique);
    definition text;
begin
    execute format($alter$
        alter table fieldreport.report
            drop column public,
            drop column stage,
            add column public boolean not null generated always as (
                (%s) and status <> 'MERGED' and parent_id is null) stored,
            add column stage text not null generated always as (
                case status
                    when 'RECEIVED' then 'RECEIVED'
                    when 'REJECTED' then 'REJECTED'
                    when 'PUBLISHED' then 'ANSWERED'
                    when 'MERGED' then 'MERGED'
                    else 'IN_PROGRESS'
                end) stored
        $alter$, visible);
    foreach definition in array indexes loop
        execute regexp_replace(definition, '^CREATE INDEX ', 'create index if not exists ');
    end loop;
end $$;

create index report_merged on fieldreport.report (merged_into) where merged_into is not null;
create index report_parts on fieldreport.report (parent_id, received_at, id) where parent_id is not null;
-- Look-alikes: what was reported lately in a few wards, public or not yet.
create index report_ward_lately on fieldreport.report (ward, received_at desc);

-- Somebody who has the same problem and joined a report instead of making another one.
create table fieldreport.voice (
    id                uuid primary key,
    -- The report that was joined; when it is merged, its voices go along without being touched.
    report_id         uuid not null references fieldreport.report,
    -- Made by the sender: the same form sent twice makes one voice.
    submission_id     uuid not null unique,
    tracking_hash     bytea not null unique,
    device_hash       bytea not null,
    description       text not null,
    name              bytea,
    phone             bytea,
    address           bytea,
    workplace         bytea,
    joined_at         timestamptz not null,
    withdrawn_at      timestamptz,
    satisfaction      text check (satisfaction in ('VERY_SATISFIED', 'SATISFIED', 'DISSATISFIED')),
    rating_comment    text not null default '',
    rated_at          timestamptz
);

-- Once per device; whoever took it back may join again.
create unique index voice_once on fieldreport.voice (report_id, device_hash) where withdrawn_at is null;
create index voice_of_report on fieldreport.voice (report_id, joined_at desc, id desc) where withdrawn_at is null;
create index voice_of_device on fieldreport.voice (device_hash, joined_at desc) where withdrawn_at is null;

create table fieldreport.voice_file (
    voice_id   uuid not null references fieldreport.voice,
    position   smallint not null,
    file_id    uuid not null,
    kind       text not null check (kind in ('IMAGE', 'VIDEO', 'DOCUMENT')),
    name       text not null,
    extension  text not null,
    title      text not null,
    width      integer not null,
    height     integer not null,
    bytes      bigint not null,
    primary key (voice_id, position)
);
