package vn.tinhnha.participation.fieldreport.internal.staff;

import vn.tinhnha.participation.fieldreport.internal.FieldReport;

/** What another sub-feature has for the draft of an answer. */
public interface ResultDraft {

    /** Empty when there is nothing yet. */
    String textFor(FieldReport report);
}
