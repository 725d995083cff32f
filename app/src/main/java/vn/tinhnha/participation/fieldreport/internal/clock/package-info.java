/** What moves the clocks of reports by itself, and what officials and reporters see of pauses and extensions. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.clock;

import org.jspecify.annotations.NullMarked;
