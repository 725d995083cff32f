package vn.tinhnha.platform.notify.internal;

/** A letter was put into the outbox; after the commit it can be sent. */
record OutboxFilled() {}
