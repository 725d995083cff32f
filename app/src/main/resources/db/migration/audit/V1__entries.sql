create table audit.entry (
    id           uuid primary key,
    at           timestamptz not null,
    actor        uuid        not null,
    actor_name   text        not null,
    action       text        not null,
    subject_kind text        not null,
    subject      text        not null,
    reason       text        not null
);

comment on table audit.entry is 'Append-only: who did what to what, and why. No personal data of citizens.';
comment on column audit.entry.actor_name is 'As it was then; people marry and leave.';

-- One index for each way to look things up; all are read from the newest back.
create index entry_newest on audit.entry (at desc, id desc);
create index entry_by_actor on audit.entry (actor, at desc, id desc);
create index entry_by_action on audit.entry (action, at desc, id desc);
create index entry_by_subject on audit.entry (subject, at desc, id desc);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append-only', tg_table_schema, tg_table_name;
end
$$;

create trigger append_only before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
