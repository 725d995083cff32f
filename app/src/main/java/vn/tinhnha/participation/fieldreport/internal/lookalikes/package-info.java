/** Finds reports that tell of the same thing as another one, in one place for citizens, officials and programs. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.lookalikes;

import org.jspecify.annotations.NullMarked;
