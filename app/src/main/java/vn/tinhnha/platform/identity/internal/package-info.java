/** How people sign in and what guards every request. */
@NullMarked
package vn.tinhnha.platform.identity.internal;

import org.jspecify.annotations.NullMarked;
