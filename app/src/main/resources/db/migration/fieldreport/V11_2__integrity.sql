-- Signs worth a look, for the center's supervisor.

-- What a supervisor noted about a finding.
create table fieldreport.finding_review (
    signal      text not null,
    -- Names the finding within its signal: a case, an agency and a day, a photo.
    finding     text not null,
    note        text not null,
    reviewed_by text not null,
    reviewed_at timestamptz not null,
    primary key (signal, finding)
);

-- Networks that an agency's officials work from, as a keyed hash that cannot be turned back; forgotten after weeks.
create table fieldreport.office_network (
    agency      text not null,
    fingerprint bytea not null,
    last_seen   date not null,
    primary key (agency, fingerprint)
);

-- Ratings given from a network of the agency that was rated. No other rating leaves a trace of its network.
create table fieldreport.rating_from_office (
    report_id uuid primary key references fieldreport.report on delete cascade,
    agency    text not null,
    rated_at  timestamptz not null
);
create index rating_from_office_at on fieldreport.rating_from_office (rated_at);

create index case_fact_accepted on fieldreport.case_fact (accepted_at) where result_minutes is not null;
create index case_fact_returned on fieldreport.case_fact (received_at) where returns >= 2;
create index case_fact_approved on fieldreport.case_fact (approved_at) where approved_at is not null;
create index history_returned on fieldreport.history (at) where action = 'RETURN_TO_CENTER';
create index extension_requested on fieldreport.extension (requested_at);
create index photo_proof_received on fieldreport.photo_proof (received_at);
