-- Screens on the center's wall: each may read the wall page and nothing else, until somebody ends it.
create table fieldreport.wall_screen (
    id         uuid primary key,
    -- SHA-256 of the token in the screen's cookie.
    token_hash bytea not null unique,
    made_by    text not null,
    made_at    timestamptz not null,
    seen_at    timestamptz not null,
    ended_by   text,
    ended_at   timestamptz
);
create index wall_screen_open on fieldreport.wall_screen (made_at) where ended_at is null;
-- What is due soon, and what was due before, of all statuses.
create index report_due_soon on fieldreport.report (due_at) where due_at is not null;
