/** The table of the book and the page that shows it. */
@NullMarked
package vn.tinhnha.platform.audit.internal;

import org.jspecify.annotations.NullMarked;
