/** The app as a process, the browser with its watchers, and people who use it. */
@NullMarked
package vn.tinhnha.browser.support;

import org.jspecify.annotations.NullMarked;
