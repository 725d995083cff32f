/** The screen on the wall of the operations center: what waits, what is late, what flows today. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.wall;

import org.jspecify.annotations.NullMarked;
