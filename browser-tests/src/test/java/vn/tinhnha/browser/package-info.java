/** What people do with the app, in a real browser. */
@NullMarked
package vn.tinhnha.browser;

import org.jspecify.annotations.NullMarked;
