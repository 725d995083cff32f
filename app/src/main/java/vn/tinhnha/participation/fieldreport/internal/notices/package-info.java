/** Tells reporters and the offices in charge what happens to a report. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.notices;

import org.jspecify.annotations.NullMarked;
