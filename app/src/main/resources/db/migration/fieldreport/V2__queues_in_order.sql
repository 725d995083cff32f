-- A page of a queue is read from its index, in its order; before, every report of the status was sorted for it.
create index report_queue on fieldreport.report (status, urgent desc, due_at, id) where due_at is not null;
create index report_agency_queue on fieldreport.report (lead_agency, status, urgent desc, due_at, id)
    where due_at is not null;
create index report_agency_finished on fieldreport.report (lead_agency, status, changed_at desc, id)
    where due_at is null;
-- Few reports have cooperating agencies, and the others need no place here.
create index report_cooperating_finished on fieldreport.report using gin (cooperating_agencies)
    where due_at is null and cooperating_agencies <> '{}';
drop index fieldreport.report_due;
drop index fieldreport.report_agency_due;
