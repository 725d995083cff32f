-- Working together on a report: discussion, consultation, assignment, results, field work, views, hand-over.

-- Internal discussion between the center and the agencies involved; never public.
create table fieldreport.discussion_message (
    -- Made by the sender, so that a message sent twice is stored once.
    id           uuid primary key,
    report_id    uuid not null references fieldreport.report,
    at           timestamptz not null,
    author_id    uuid not null,
    author_name  text not null,
    organization text not null,
    text         text not null,
    -- A note from the field: when it was written there, and where.
    noted_at     timestamptz,
    latitude     double precision,
    longitude    double precision,
    check ((latitude is null) = (longitude is null))
);
create index discussion_message_report on fieldreport.discussion_message (report_id, at, id);

create table fieldreport.discussion_mention (
    message_id  uuid not null references fieldreport.discussion_message,
    person_id   uuid not null,
    person_name text not null,
    primary key (message_id, person_id)
);

create table fieldreport.discussion_file (
    message_id uuid not null references fieldreport.discussion_message,
    position   smallint not null,
    file_id    uuid not null,
    kind       text not null check (kind in ('IMAGE', 'VIDEO', 'DOCUMENT')),
    name       text not null,
    extension  text not null,
    title      text not null,
    width      integer not null,
    height     integer not null,
    bytes      bigint not null,
    primary key (message_id, position)
);

-- Điều 7.1: agencies that the center asks before it knows who should lead; they see the report and discuss it.
create table fieldreport.consultation (
    report_id   uuid not null references fieldreport.report,
    agency      text not null,
    asked_at    timestamptz not null,
    asked_by    uuid not null,
    asker_name  text not null,
    question    text not null,
    primary key (report_id, agency)
);
create index consultation_agency on fieldreport.consultation (agency, report_id);

-- Who works on a report inside an agency. Rows are closed, never deleted: together they are the history.
create table fieldreport.assignment (
    id            uuid primary key,
    report_id     uuid not null references fieldreport.report,
    agency        text not null,
    person_id     uuid not null,
    person_name   text not null,
    since         timestamptz not null,
    assigned_by   uuid not null,
    assigner_name text not null,
    note          text not null,
    until         timestamptz
);
create unique index assignment_current on fieldreport.assignment (report_id, agency) where until is null;
create index assignment_person on fieldreport.assignment (person_id, agency, report_id) where until is null;
create index assignment_report on fieldreport.assignment (report_id, since);

-- What an answer consists of (Phụ lục II); an administrator edits it.
create table fieldreport.result_element (
    code     text primary key,
    position smallint not null,
    name_vi  text not null,
    name_en  text not null,
    active   boolean not null default true
);
insert into fieldreport.result_element (code, position, name_vi, name_en) values
    ('greeting', 1, 'Kính gửi người phản ánh', 'Greeting to the reporter'),
    ('agency', 2, 'Tên cơ quan trả lời', 'Name of the agency that answers'),
    ('matter', 3, 'Trả lời đúng nội dung được phản ánh', 'An answer to what was reported'),
    ('done', 4, 'Việc đã làm', 'What was done'),
    ('when', 5, 'Thời gian xử lý, hoàn thành', 'When it was done'),
    ('photos', 6, 'Hình ảnh hoặc văn bản kết quả', 'Photos or documents of the result'),
    ('signature', 7, 'Người phê duyệt, chức vụ', 'Who approved it, with the position');

-- What a revision request found missing, in the words of then.
create table fieldreport.revision_element (
    report_id uuid not null references fieldreport.report,
    version   integer not null,
    position  smallint not null,
    name      text not null,
    primary key (report_id, version, position)
);

-- Categories whose results need a photo.
create table fieldreport.photo_rule (
    category     text primary key,
    required     boolean not null,
    changed_at   timestamptz not null,
    changer_name text not null
);

-- Where and when a result photo says it was taken, and its content, by which a photo used twice is found.
create table fieldreport.photo_proof (
    file_id     uuid primary key,
    report_id   uuid not null references fieldreport.report,
    received_at timestamptz not null,
    taken_at    timestamptz,
    latitude    double precision,
    longitude   double precision,
    sha256      text not null,
    check ((latitude is null) = (longitude is null))
);
create index photo_proof_report on fieldreport.photo_proof (report_id);
create index photo_proof_content on fieldreport.photo_proof (sha256);

-- Views of a queue that people keep.
create table fieldreport.saved_filter (
    id           uuid primary key,
    owner        uuid not null,
    owner_name   text not null,
    desk         text not null check (desk in ('CENTER', 'AGENCY')),
    name         text not null,
    query        text not null,
    -- Shared with the people of this organization.
    organization text,
    created_at   timestamptz not null
);
create index saved_filter_owner on fieldreport.saved_filter (owner, desk);
create index saved_filter_organization on fieldreport.saved_filter (organization, desk) where organization is not null;

-- Reports that an official takes along to the field.
create table fieldreport.shortlist (
    person_id uuid not null,
    report_id uuid not null references fieldreport.report,
    added_at  timestamptz not null,
    primary key (person_id, report_id)
);

-- An agency that was merged into another or dissolved: who carries on its work, by which decision.
create table fieldreport.agency_succession (
    id          uuid primary key,
    agency      text not null,
    successor   text not null,
    decision    text not null,
    decided_on  date not null,
    moved_at    timestamptz not null,
    mover_name  text not null,
    reports     integer not null
);
