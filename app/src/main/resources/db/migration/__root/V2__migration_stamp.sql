-- Says which set of migration files has run, so that a start with nothing new asks one question instead of one a module.
create table public.migration_stamp (
    id integer primary key default 1 check (id = 1),
    fingerprint text not null
);
