/** One action on many reports of a queue, each on its own version and permission. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.bulk;

import org.jspecify.annotations.NullMarked;
