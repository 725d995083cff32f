-- The table of the library db-scheduler, in its own columns.
create table jobs.scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_task_by_execution_time on jobs.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on jobs.scheduled_task (last_heartbeat);

create table jobs.last_run (
    job        text primary key,
    started_at timestamptz not null,
    ended_at   timestamptz not null,
    failure    text
);

comment on table jobs.last_run is 'How each job ended last, for the page of administrators.';
comment on column jobs.last_run.failure is 'The class of the error, never its message; absent after a success.';
