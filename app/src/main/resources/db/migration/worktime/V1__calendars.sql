-- Calendars: when offices are open. What the province's profile brings is marked, so that a later profile corrects
-- only what no administrator touched.

-- Office hours of the province (organization '') or of one organization, in place of the province's.
create table worktime.hours (
    id           uuid primary key,
    organization text not null,
    valid_from   date not null,
    valid_until  date,
    -- One text per weekday, Monday first: "07:00-11:00, 13:00-17:00"; empty on a day off.
    week         text[] not null check (cardinality(week) = 7),
    origin       text not null check (origin in ('PROFILE', 'EDITED')),
    unique (organization, valid_from),
    check (valid_until is null or valid_until >= valid_from)
);

-- Holidays and days worked in their place; NORMAL keeps a day of the profile that an administrator took back.
create table worktime.special_day (
    day    date primary key,
    kind   text not null check (kind in ('OFF', 'WORK', 'NORMAL')),
    name   text not null,
    origin text not null check (origin in ('PROFILE', 'EDITED'))
);

-- Shifts of the operations center; they begin on these weekdays (none: every day) and may end the day after.
create table worktime.shift (
    id          uuid primary key,
    weekdays    text not null,
    valid_from  date not null,
    valid_until date,
    start_time  time not null,
    end_time    time not null,
    name        text not null,
    check (valid_until is null or valid_until >= valid_from)
);

-- Closed all of a sudden: the whole province (organization '') or one organization.
create table worktime.closure (
    id           uuid primary key,
    organization text not null,
    from_at      timestamptz not null,
    until_at     timestamptz not null,
    reason       text not null,
    check (until_at > from_at)
);

-- Counts the changes of each part, for forms that were opened before somebody else's change and for the nodes, which
-- keep the calendars in memory.
create table worktime.edition (
    part   text primary key,
    number integer not null
);
