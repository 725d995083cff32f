/** Jobs over db-scheduler, and the page that shows them. */
@NullMarked
package vn.tinhnha.platform.jobs.internal;

import org.jspecify.annotations.NullMarked;
