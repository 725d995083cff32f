/** Inboxes, and the outbox from which mails leave. */
@NullMarked
package vn.tinhnha.platform.notify.internal;

import org.jspecify.annotations.NullMarked;
