/** How officials work together on a report: discussion, consultation, assignment, field work, hand-over. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.teamwork;

import org.jspecify.annotations.NullMarked;
