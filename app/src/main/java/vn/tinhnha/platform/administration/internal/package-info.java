/** The home, its entry in the navigation, and the guard of every page below. */
@NullMarked
package vn.tinhnha.platform.administration.internal;

import org.jspecify.annotations.NullMarked;
