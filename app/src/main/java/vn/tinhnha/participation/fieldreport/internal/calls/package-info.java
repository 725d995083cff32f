/** Calls back to reporters, and what a refusal needs of them (Quyết định 482, Điều 7.1). */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.calls;

import org.jspecify.annotations.NullMarked;
