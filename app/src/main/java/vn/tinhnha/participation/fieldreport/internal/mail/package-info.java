/**
 * Reports by e-mail (Quyết định 482, Điều 5.1 b): fetched, kept as they came, turned into reports and messages, and
 * answered in the same thread.
 */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.mail;

import org.jspecify.annotations.NullMarked;
