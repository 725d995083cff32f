create table rules.rule_version (
    number          bigint generated always as identity primary key,
    key             text        not null,
    kind            text        not null,
    applies_from    timestamptz not null,
    value           text,
    withdraws       bigint unique references rules.rule_version,
    changed_by      uuid        not null,
    changed_by_name text        not null,
    changed_at      timestamptz not null,
    reason          text        not null check (reason <> ''),
    check ((value is null) = (withdraws is not null)),
    check (applies_from >= changed_at)
);

comment on table rules.rule_version is
    'Append-only: each planned value of a rule, and each withdrawal of a plan that did not apply yet.';
comment on column rules.rule_version.applies_from is
    'Of a withdrawal: when the withdrawn value would have applied.';
comment on column rules.rule_version.value is
    'A duration as ISO 8601, a whole number, or true or false; absent in a withdrawal.';

create index rule_version_by_key on rules.rule_version (key, number desc);

create function rules.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append-only', tg_table_schema, tg_table_name;
end
$$;

create trigger append_only before update or delete or truncate on rules.rule_version
    for each statement execute function rules.refuse_change();
