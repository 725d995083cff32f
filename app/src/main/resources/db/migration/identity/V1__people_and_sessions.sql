create table identity.organization (
    code   text primary key,
    name   text not null,
    kind   text not null check (kind in ('OPERATIONS_CENTER', 'DEPARTMENT', 'WARD', 'UTILITY')),
    parent text references identity.organization
);

comment on table identity.organization is
    'The agencies of the province profile, and those it listed before; rows are never deleted.';

create table identity.person (
    id              uuid primary key,
    username        text        not null unique check (username = lower(username)),
    display_name    text        not null,
    password_hash   text        not null,
    failed_attempts integer     not null default 0 check (failed_attempts >= 0),
    locked_until    timestamptz,
    disabled        boolean     not null default false,
    demo            boolean     not null default false,
    created_at      timestamptz not null,
    version         integer     not null default 0
);

create table identity.membership (
    person       uuid not null references identity.person on delete cascade,
    organization text not null references identity.organization,
    role         text not null check (role in (
        'INTAKE_OFFICER', 'IOC_SUPERVISOR', 'AGENCY_HANDLER', 'AGENCY_LEADER', 'ADMINISTRATOR')),
    primary key (person, organization, role)
);

create index membership_by_organization on identity.membership (organization, role);

create table identity.sign_in_event (
    id      uuid primary key,
    at      timestamptz not null,
    person  uuid,
    outcome text        not null check (outcome in ('SIGNED_IN', 'REFUSED', 'REFUSED_LOCKED', 'SIGNED_OUT')),
    network text        not null
);

comment on table identity.sign_in_event is
    'Append-only. Without a person where the username is unknown: people type passwords into that field.';
comment on column identity.sign_in_event.network is 'The address without its last part.';

create index sign_in_event_by_person on identity.sign_in_event (person, at);

create function identity.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append-only', tg_table_schema, tg_table_name;
end
$$;

create trigger append_only before update or delete on identity.sign_in_event
    for each statement execute function identity.refuse_change();

-- The tables of Spring Session, in its own types and order.
create table identity.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index session_by_id on identity.session (session_id);
create index session_by_expiry on identity.session (expiry_time);
create index session_by_principal on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id char(36)     not null references identity.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
