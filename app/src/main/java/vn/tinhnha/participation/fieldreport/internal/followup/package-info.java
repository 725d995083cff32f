/** What the reporter and the offices write to each other (Quyết định 482, Điều 10). */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.followup;

import org.jspecify.annotations.NullMarked;
