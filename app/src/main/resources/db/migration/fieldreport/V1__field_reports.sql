-- Field reports (Quyết định 482). The row holds what is true now; `history` holds how it came about.

create sequence fieldreport.report_number;

create table fieldreport.report (
    id                   uuid primary key,
    code                 text not null unique,
    version              integer not null,
    -- Made by the sender: the same submission sent twice meets this constraint.
    submission_id        uuid not null unique,
    -- SHA-256 of the token in the reporter's private link.
    tracking_hash        bytea not null unique,
    device_hash          bytea,
    source               text not null check (source in ('APP', 'OPEN311')),
    status               text not null check (status in ('RECEIVED', 'REJECTED', 'DISPATCHED', 'RETURNED',
                             'IN_PROGRESS', 'AWAITING_APPROVAL', 'AWAITING_PUBLICATION', 'PUBLISHED')),
    category             text not null,
    ward                 text not null,
    latitude             double precision,
    longitude            double precision,
    address              text not null,
    description          text not null,
    -- Without diacritics, as SearchText.normalize gives it.
    search_text          text not null,
    confidential         boolean not null,
    urgent               boolean not null,
    complex              boolean not null,
    -- Who reported: sealed field by field; the fingerprint finds other reports of the same phone.
    reporter_name        bytea,
    reporter_phone       bytea,
    reporter_address     bytea,
    reporter_workplace   bytea,
    phone_fingerprint    bytea,
    -- Path of the first picture's thumbnail, so that a list needs no join.
    cover                text,
    lead_agency          text,
    cooperating_agencies text[] not null default '{}',
    result               text,
    received_at          timestamptz not null,
    changed_at           timestamptz not null,
    verified_at          timestamptz,
    dispatched_at        timestamptz,
    approved_at          timestamptz,
    published_at         timestamptz,
    dispatch_by          timestamptz not null,
    return_by            timestamptz,
    handle_by            timestamptz,
    publish_by           timestamptz,
    -- The deadline that runs now; none at the end.
    due_at               timestamptz,
    satisfaction         text check (satisfaction in ('VERY_SATISFIED', 'SATISFIED', 'DISSATISFIED')),
    stage                text not null generated always as (
                             case status
                                 when 'RECEIVED' then 'RECEIVED'
                                 when 'REJECTED' then 'REJECTED'
                                 when 'PUBLISHED' then 'ANSWERED'
                                 else 'IN_PROGRESS'
                             end) stored,
    public               boolean not null generated always as (
                             not confidential and status not in ('RECEIVED', 'REJECTED')) stored,
    search               tsvector generated always as (to_tsvector('simple', search_text)) stored,
    check ((latitude is null) = (longitude is null))
) with (fillfactor = 85);

-- The public list: newest first, alone or by one of its filters. The map of the whole province reads this index only.
create index report_public on fieldreport.report (received_at desc, id desc)
    include (longitude, latitude, code, category, ward, stage) where public;
create index report_public_category on fieldreport.report (category, received_at desc, id desc) where public;
create index report_public_ward on fieldreport.report (ward, received_at desc, id desc) where public;
create index report_public_stage on fieldreport.report (stage, received_at desc, id desc) where public;
create index report_search on fieldreport.report using gin (search);
-- The map, and look-alikes nearby.
create index report_place on fieldreport.report using gist (point(longitude, latitude));
-- Work queues: what is due next, among what is still to be done.
create index report_due on fieldreport.report (status, due_at, id) where due_at is not null;
create index report_agency_due on fieldreport.report (lead_agency, due_at, id) where due_at is not null;
create index report_finished on fieldreport.report (status, changed_at desc, id) where due_at is null;
create index report_cooperating on fieldreport.report using gin (cooperating_agencies) where due_at is not null;
create index report_device on fieldreport.report (device_hash, received_at desc) where device_hash is not null;
create index report_phone on fieldreport.report (phone_fingerprint, received_at desc) where phone_fingerprint is not null;
-- Open311 and the synchronization of other systems ask for what changed.
create index report_changed on fieldreport.report (changed_at desc, id desc) where public;

create table fieldreport.attachment (
    report_id  uuid not null references fieldreport.report,
    purpose    text not null check (purpose in ('REPORT', 'RESULT')),
    position   smallint not null,
    file_id    uuid not null,
    -- What the pages need of the stored file, which never changes.
    kind       text not null check (kind in ('IMAGE', 'VIDEO', 'DOCUMENT')),
    name       text not null,
    extension  text not null,
    title      text not null,
    width      integer not null,
    height     integer not null,
    bytes      bigint not null,
    primary key (report_id, purpose, position)
);

-- Append-only: one row per change, with the version it made.
create table fieldreport.history (
    report_id   uuid not null references fieldreport.report,
    version     integer not null,
    at          timestamptz not null,
    action      text not null,
    status      text not null,
    actor_id    uuid,
    actor_name  text not null,
    agency      text,
    text        text not null,
    primary key (report_id, version)
);

create function fieldreport.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'history is append-only';
end $$;

create trigger history_is_append_only before update or delete on fieldreport.history
    for each row execute function fieldreport.refuse_change();

create table fieldreport.rating (
    report_id    uuid primary key references fieldreport.report,
    satisfaction text not null check (satisfaction in ('VERY_SATISFIED', 'SATISFIED', 'DISSATISFIED')),
    comment      text not null,
    rated_at     timestamptz not null,
    changed_at   timestamptz not null
);
