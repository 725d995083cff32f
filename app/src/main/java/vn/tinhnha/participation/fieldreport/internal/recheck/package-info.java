/** Has the supervisor look again at answers that did not satisfy (Quyết định 482, Điều 10). */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.recheck;

import org.jspecify.annotations.NullMarked;
