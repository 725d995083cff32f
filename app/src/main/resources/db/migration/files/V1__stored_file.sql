create table files.stored_file (
    id uuid primary key,
    -- 128 random bits: whoever knows the name may read the file
    name text not null unique,
    kind text not null check (kind in ('IMAGE', 'VIDEO', 'DOCUMENT')),
    mime text not null,
    extension text not null,
    title text not null,
    width integer not null check (width >= 0),
    height integer not null check (height >= 0),
    bytes bigint not null check (bytes > 0),
    main_sha256 text not null check (length(main_sha256) = 64),
    thumbnail_sha256 text check (length(thumbnail_sha256) = 64),
    created_at timestamptz not null,
    -- absent once a record owns the file
    unclaimed_since timestamptz
);

create index stored_file_unclaimed on files.stored_file (unclaimed_since) where unclaimed_since is not null;
-- serve "does anybody else still use this content?"
create index stored_file_main on files.stored_file (main_sha256);
create index stored_file_thumbnail on files.stored_file (thumbnail_sha256) where thumbnail_sha256 is not null;
