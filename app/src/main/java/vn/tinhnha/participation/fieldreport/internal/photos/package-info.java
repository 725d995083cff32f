/** Faces and license plates in photos: made unrecognizable before the public sees them, the original sealed. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.photos;

import org.jspecify.annotations.NullMarked;
