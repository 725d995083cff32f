/** The desks of officials: the queue of the operations center and of the agencies, and one page to decide on a report. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.staff;

import org.jspecify.annotations.NullMarked;
