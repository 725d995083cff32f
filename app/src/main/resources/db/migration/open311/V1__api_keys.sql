-- Keys of clients that file reports. The key itself is shown once and not stored.
create table open311.api_key (
    id           uuid primary key,
    name         text not null unique,
    -- SHA-256 of 256 random bits: nothing to guess, so nothing slower is needed.
    key_hash     bytea not null unique,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
