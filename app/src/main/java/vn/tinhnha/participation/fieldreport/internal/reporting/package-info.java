/** What a reporter does: send a report, follow it, find it again, rate the answer. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.reporting;

import org.jspecify.annotations.NullMarked;
