-- One sealed sentence: the keys that do not open it are not the keys of this database.
create table privacy.key_witness (
    only_one  boolean primary key default true check (only_one),
    sealed    bytea not null
);
