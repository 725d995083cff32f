/** Tỉnh Nhà: the app through which a Vietnamese province serves its citizens. */
@NullMarked
package vn.tinhnha;

import org.jspecify.annotations.NullMarked;
