/** Patterns in the handling of reports that a supervisor may want to look at; none of them proves anything. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.integrity;

import org.jspecify.annotations.NullMarked;
