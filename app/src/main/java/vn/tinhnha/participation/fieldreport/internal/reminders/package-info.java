/** Reminders of deadlines: who is told when, by the ladder of each organization. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.reminders;

import org.jspecify.annotations.NullMarked;
