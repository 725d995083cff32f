/** The limits of handling that agencies set themselves, shorter than the regulation's (Điều 8.3). */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.ownlimits;

import org.jspecify.annotations.NullMarked;
